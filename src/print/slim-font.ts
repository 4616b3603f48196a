import { redrawn } from "./outline.ts";

/** Units of the em in a printed file's fonts. */
const em = 500;
/** What a PDF needs of an embedded TrueType font; names and the like stand in the PDF itself. */
const needed = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

/** Flags of the parts of a composite glyph. */
const [WORDS, PLACED, SCALE, MORE, TWO_SCALES, FOUR_SCALES, CODE] = [1, 2, 8, 32, 64, 128, 256];

/** A glyph put together of others, on another grid. */
function placed(glyph: Buffer, scale: number): Buffer {
  const out = Buffer.from(glyph);
  for (let edge = 2; edge < 10; edge += 2)
    out.writeInt16BE(Math.round(glyph.readInt16BE(edge) * scale), edge);
  for (let at = 10, flags: number = MORE; flags & MORE;) {
    flags = glyph.readUInt16BE(at);
    out.writeUInt16BE(flags & ~CODE, at);
    at += 4;
    const size = flags & WORDS ? 2 : 1;
    for (let i = 0; i < 2; i++, at += size)
      if (flags & PLACED) out.writeIntBE(Math.round(glyph.readIntBE(at, size) * scale), at, size);
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & FOUR_SCALES ? 8 : 0;
  }
  return out;
}

/** Tables of a TrueType file by name. @example tables(font).get("head")?.readUInt16BE(18) // 1000 */
export function tables(font: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    const from = font.readUInt32BE(entry + 8);
    const name = font.toString("latin1", entry, entry + 4);
    found.set(name, Buffer.from(font.subarray(from, from + font.readUInt32BE(entry + 12))));
  }
  return found;
}

/** The outlines of a font. @example glyphsOf(head, loca, glyf).length // 254 */
export function glyphsOf(head: Buffer, loca: Buffer, glyf: Buffer): Buffer[] {
  const wide = head.readInt16BE(50) === 1;
  const starts = Array.from({ length: loca.length / (wide ? 4 : 2) }, (_, i) =>
    wide ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i),
  );
  return starts.slice(0, -1).map((from, i) => glyf.subarray(from, starts[i + 1]));
}

const padded = (bytes: Buffer, to: number) =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

function sum(table: Buffer): number {
  let total = 0;
  for (let at = 0; at < table.length; at += 4) total = (total + table.readUInt32BE(at)) >>> 0;
  return total;
}

/** A TrueType file of these tables. */
function assembled(parts: readonly (readonly [string, Buffer])[]): Buffer {
  const power = Math.floor(Math.log2(parts.length));
  const head = Buffer.alloc(12 + 16 * parts.length);
  head.writeUInt32BE(0x00010000, 0);
  const search = [parts.length, 16 * 2 ** power, power, 16 * (parts.length - 2 ** power)];
  for (const [i, number] of search.entries()) head.writeUInt16BE(number, 4 + 2 * i);
  let from = head.length;
  const bodies = parts.map(([name, table], i) => {
    const body = padded(table, 4);
    head.write(name, 12 + 16 * i, "latin1");
    for (const [k, number] of [sum(body), from, table.length].entries())
      head.writeUInt32BE(number, 16 + 16 * i + 4 * k);
    from += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

/**
 * An embedded TrueType font without what no PDF viewer reads, in an em of 500 units, not 1000: the widths stay those
 * that the PDF states, to a thousandth of an em. No point of an outline moves more than that at a step of 1, or twice
 * that at 2, where letters are no larger than a headline of 30 points: a third of the dot of a printer of 600 dpi.
 *
 * @param step units between two places where a point may lie
 * @returns the same bytes where nothing can be gained
 * @example slimFont(subset, 1).length < subset.length // true
 */
export function slimFont(font: Buffer, step: number): Buffer {
  const all = tables(font);
  const [head, hhea, hmtx, loca, glyf] = ["head", "hhea", "hmtx", "loca", "glyf"].map((name) =>
    all.get(name),
  );
  if (!head || !hhea || !hmtx || !loca || !glyf) return font;
  const scale = em / head.readUInt16BE(18);
  if (scale >= 1) return font;
  const scaled = (table: Buffer, ...places: number[]) => {
    for (const at of places) table.writeInt16BE(Math.round(table.readInt16BE(at) * scale), at);
  };
  scaled(head, 36, 38, 40, 42);
  scaled(hhea, 4, 6, 8, 10, 12, 14, 16);
  scaled(hmtx, ...Array.from({ length: hmtx.length / 2 }, (_, i) => 2 * i));
  head.writeUInt16BE(em, 18);

  const glyphs = glyphsOf(head, loca, glyf).map((glyph) => {
    if (glyph.length === 0) return glyph;
    return padded(glyph.readInt16BE(0) < 0 ? placed(glyph, scale) : redrawn(glyph, scale, step), 2);
  });
  let at = 0;
  const ends = glyphs.map(({ length }) => (at += length));
  const size = at > 0x1fffe ? 4 : 2;
  head.writeInt16BE(size === 4 ? 1 : 0, 50);
  const places = Buffer.alloc(size * (ends.length + 1));
  for (const [i, end] of ends.entries())
    places.writeUIntBE(size === 4 ? end : end / 2, size * (i + 1), size);
  all.set("loca", places).set("glyf", Buffer.concat(glyphs));
  return assembled(
    [...all].filter(([name]) => needed.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
