/** Bytes of a text in Big5, as Excel in Taiwan saves a CSV. What Big5 does not have becomes a question mark. */
export function big5(text: string): Uint8Array {
  table ??= makeTable();
  return new Uint8Array(
    [...text].flatMap((char) =>
      char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : (table?.get(char) ?? [0x3f]),
    ),
  );
}

let table: Map<string, [number, number]> | undefined;
const makeTable = () => {
  const made = new Map<string, [number, number]>();
  const decoder = new TextDecoder("big5");
  for (let lead = 0xf9; lead >= 0xa1; lead--)
    for (let trail = 0xfe; trail >= 0x40; trail--)
      made.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return made;
};
