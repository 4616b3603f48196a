/**
 * The text of a table as Excel saves it: UTF-8 with or without its mark, UTF-16 (“Unicode text”), or Big5, as Excel in
 * Taiwan does by itself.
 *
 * @example decode(new Uint8Array([0xa7, 0xef])) // 「改」
 */
export function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("big5").decode(bytes);
  }
}

/** What stands between cells: whatever the first line has most of. @example separatorOf("a;b;c") // ";" */
export const separatorOf = (text: string): string => {
  const [head = ""] = text.replace(/"[^"]*"/g, "").split(/\r?\n|\r/, 1);
  const count = (mark: string) => head.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/**
 * Rows of a table; quotes, line breaks in cells and any separator are understood. Empty lines are left out.
 *
 * @example rowsOf('編號;"改成"\n1;"a\nb"') // [["編號", "改成"], ["1", "a\nb"]]
 */
export function rowsOf(text: string): string[][] {
  const mark = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some((one) => one.trim() !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (char === mark) endCell();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && text[at + 1] === "\n") at++;
      endRow();
    } else cell += char;
  }
  endRow();
  return rows;
}
