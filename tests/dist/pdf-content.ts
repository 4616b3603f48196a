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

/**
 * How many marks on the pages stand outside every tag and artifact: such marks a screen reader can neither read nor
 * know to skip.
 */
export function untaggedMarks(pages: PDFPage[]): number {
  let bare = 0;
  for (const page of pages) {
    const open: string[] = [];
    let operands: string[] = [];
    for (const [word] of contentOf(page).matchAll(stringOrWord)) {
      if (word === "BDC" || word === "BMC") open.push(operands[0] ?? "");
      else if (word === "EMC") open.pop();
      else if (painting.has(word) && open.length === 0) bare++;
      const operator = /^[A-Za-z'"*]+\d?$/.test(word) && !["true", "false", "null"].includes(word);
      operands = operator ? [] : [...operands, word];
    }
  }
  return bare;
}
