import { decodePDFRawStream, PDFArray, PDFName, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";

/** Operators that leave a mark on the page. */
const painting = new Set([
  "Tj",
  "TJ",
  "'",
  '"',
  "Do",
  "sh",
  "f",
  "F",
  "f*",
  "S",
  "s",
  "B",
  "B*",
  "b",
  "b*",
  "EI",
]);
const stringOrWord =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+|[[\]]/g;

function contentOf(page: PDFPage): string {
  const contents = page.node.lookup(PDFName.of("Contents"));
  const parts =
    contents instanceof PDFArray
      ? contents.asArray().map((ref) => page.node.context.lookup(ref))
      : [contents];
  return parts
    .map((part) =>
      part instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(part).decode()).toString("latin1")
        : "",
    )
    .join("\n");
}

/** Each operator of a page's content with its operands, in order. */
export function* operations(page: PDFPage): Generator<{ operator: string; operands: string[] }> {
  let operands: string[] = [];
  for (const [word] of contentOf(page).matchAll(stringOrWord)) {
    const operator = /^[A-Za-z'"*]+\d?$/.test(word) && !["true", "false", "null"].includes(word);
    if (operator) yield { operator: word, operands };
    operands = operator ? [] : [...operands, word];
  }
}

/**
 * How many marks on the pages stand outside every tag and artifact: such marks a screen reader can neither read nor
 * know to skip.
 */
export function untaggedMarks(pages: PDFPage[]): number {
  let bare = 0;
  for (const page of pages) {
    const open: string[] = [];
    for (const { operator, operands } of operations(page)) {
      if (operator === "BDC" || operator === "BMC") open.push(operands[0] ?? "");
      else if (operator === "EMC") open.pop();
      else if (painting.has(operator) && open.length === 0) bare++;
    }
  }
  return bare;
}

/** Bytes of a string as it stands in a content stream. @example bytesOf("(\\000A)") // [0, 65] */
function bytesOf(literal: string): number[] {
  if (literal.startsWith("<"))
    return (literal.match(/[0-9A-Fa-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const named: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
  return [...literal.slice(1, -1).matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g)].map(
    ([, octal, escaped, plain]) =>
      octal !== undefined
        ? Number.parseInt(octal, 8)
        : escaped !== undefined
          ? (named[escaped] ?? escaped.charCodeAt(0))
          : (plain ?? "").charCodeAt(0),
  );
}

/** Drawn glyphs, and how many of them are glyph 0: the empty box that stands for a character the font lacks. */
export function glyphs(pages: PDFPage[]): { drawn: number; missing: number } {
  let [drawn, missing] = [0, 0];
  for (const page of pages)
    for (const { operator, operands } of operations(page)) {
      if (operator !== "Tj" && operator !== "TJ") continue;
      for (const literal of operands.filter((word) => /^[(<]/.test(word) && word !== "<<")) {
        const bytes = bytesOf(literal);
        for (let at = 0; at + 1 < bytes.length; at += 2) {
          drawn += 1;
          if (bytes[at] === 0 && bytes[at + 1] === 0) missing += 1;
        }
      }
    }
  return { drawn, missing };
}

/** A drawn straight line, in points from the page's upper left corner. */
export interface Wall {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
type Matrix = [number, number, number, number, number, number];
const by = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

/** The lines between the cells of a page: every level or upright stroke. */
export function walls(page: PDFPage): Wall[] {
  const top = page.getHeight();
  const found: Wall[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  let path: Wall[] = [];
  let at: [number, number] = [0, 0];
  let start = at;
  const lineTo = (to: [number, number]) => {
    path.push({ x0: at[0], y0: top - at[1], x1: to[0], y1: top - to[1] });
    at = to;
  };
  for (const { operator, operands } of operations(page)) {
    const n = operands.map(Number);
    const point = (from: number) => by(now, n[from] ?? 0, n[from + 1] ?? 0);
    if (operator === "q") kept.push(now);
    else if (operator === "Q") now = kept.pop() ?? now;
    else if (operator === "cm") now = times(n as Matrix, now);
    else if (operator === "m") start = at = point(0);
    else if (operator === "l") lineTo(point(0));
    else if (operator === "c") at = point(4);
    else if (operator === "h") lineTo(start);
    else if (operator === "re") {
      const [x = 0, y = 0, width = 0, height = 0] = n;
      at = by(now, x, y);
      for (const [dx, dy] of [
        [width, 0],
        [width, height],
        [0, height],
        [0, 0],
      ] as const)
        lineTo(by(now, x + dx, y + dy));
    } else if (/^(?:S|s|B\*?|b\*?|f\*?|F|n)$/.test(operator)) {
      if (/^[SsBb]/.test(operator)) found.push(...path);
      path = [];
    }
  }
  return found.filter(({ x0, y0, x1, y1 }) => Math.abs(x1 - x0) < 0.1 !== Math.abs(y1 - y0) < 0.1);
}
