/** A point of an outline; a curve bends towards points that do not lie on it. */
interface Point {
  x: number;
  y: number;
  on: boolean;
}

/** Flags of a TrueType point. */
const [ON, X_SHORT, Y_SHORT, REPEAT, X_SAME, Y_SAME] = [1, 2, 4, 8, 16, 32];

/** The contours of a simple glyph. @example contours(glyph).length // 5, for a character of five closed lines */
export function contours(glyph: Buffer): Point[][] {
  const count = glyph.readInt16BE(0);
  const ends = Array.from({ length: count }, (_, i) => glyph.readUInt16BE(10 + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 12 + 2 * count + glyph.readUInt16BE(10 + 2 * count);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = glyph.readUInt8(at++);
    const times = flag & REPEAT ? 1 + glyph.readUInt8(at++) : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  const along = (short: number, same: number) => {
    let place = 0;
    return flags.map((flag) => {
      if (flag & short) place += (flag & same ? 1 : -1) * glyph.readUInt8(at++);
      else if (!(flag & same)) {
        place += glyph.readInt16BE(at);
        at += 2;
      }
      return place;
    });
  };
  const xs = along(X_SHORT, X_SAME);
  const ys = along(Y_SHORT, Y_SAME);
  const points = flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, on: (flag & ON) !== 0 }));
  return ends.map((end, i) => points.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1));
}

/** Does a point say nothing that its neighbours do not say, but for half a step of the grid? */
function idle(before: Point, { x, y, on }: Point, after: Point): boolean {
  if (!on) return false;
  if (before.on && x === before.x && y === before.y) return true;
  if (!before.on && !after.on)
    return Math.abs(2 * x - before.x - after.x) <= 1 && Math.abs(2 * y - before.y - after.y) <= 1;
  if (!before.on || !after.on) return false;
  const [dx, dy] = [after.x - before.x, after.y - before.y];
  const between = (x - before.x) * dx + (y - before.y) * dy;
  const aside = Math.abs((x - before.x) * dy - (y - before.y) * dx);
  const long = dx * dx + dy * dy;
  return between >= 0 && between <= long && 2 * aside <= Math.sqrt(long);
}

/** A contour without its idle points; the first stays. */
function lean(contour: readonly Point[]): Point[] {
  const kept: Point[] = [];
  contour.forEach((point, i) => {
    const before = kept.at(-1);
    const after = contour[(i + 1) % contour.length];
    if (!before || !after || !idle(before, point, after)) kept.push(point);
  });
  return kept;
}

/**
 * A simple glyph in other units and on a coarser grid, without instructions and without points that make no difference
 * on that grid.
 *
 * @param step units between two lines of the grid
 * @example redrawn(glyph, 0.5, 2) // of a font whose em has 500 units, not 1000; every number is even
 */
export function redrawn(glyph: Buffer, scale: number, step: number): Buffer {
  const lines = contours(glyph)
    .map((contour) =>
      contour.map(({ x, y, on }) => ({
        x: Math.round((x * scale) / step),
        y: Math.round((y * scale) / step),
        on,
      })),
    )
    .map((contour) => lean(contour).map(({ x, y, on }) => ({ x: x * step, y: y * step, on })));
  const points = lines.flat();
  const flags: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  const move = (by: number, short: number, same: number, to: number[]): number => {
    if (by === 0) return same;
    if (Math.abs(by) < 256) {
      to.push(Math.abs(by));
      return by > 0 ? short | same : short;
    }
    to.push((by >> 8) & 255, by & 255);
    return 0;
  };
  let [x, y] = [0, 0];
  for (const point of points) {
    flags.push(
      (point.on ? ON : 0) |
        move(point.x - x, X_SHORT, X_SAME, xs) |
        move(point.y - y, Y_SHORT, Y_SAME, ys),
    );
    [x, y] = [point.x, point.y];
  }
  const head = Buffer.alloc(12 + 2 * lines.length);
  head.writeInt16BE(lines.length, 0);
  const across = points.map((point) => point.x);
  const up = points.map((point) => point.y);
  const edges = [Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)];
  for (const [i, edge] of edges.entries()) head.writeInt16BE(edge, 2 + 2 * i);
  let end = -1;
  lines.forEach((line, i) => {
    end += line.length;
    head.writeUInt16BE(end, 10 + 2 * i);
  });
  return Buffer.concat([head, Buffer.from(repeated(flags)), Buffer.from(xs), Buffer.from(ys)]);
}

/** Three flags and more of one kind are written as one and a number. */
function repeated(flags: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < flags.length;) {
    const flag = flags[i] ?? 0;
    let times = 1;
    while (times < 256 && flags[i + times] === flag) times += 1;
    if (times > 2) out.push(flag | REPEAT, times - 1);
    else for (let k = 0; k < times; k++) out.push(flag);
    i += times;
  }
  return out;
}
