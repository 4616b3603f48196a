/** What a file really is, by its first bytes (latin1). */
const signs: readonly [kind: string, begins: (bytes: string) => boolean][] = [
  ["png", (bytes) => bytes.startsWith("\x89PNG\r\n\x1a\n")],
  ["jpg", (bytes) => bytes.startsWith("\xff\xd8\xff")],
  ["webp", (bytes) => bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)],
  ["avif", (bytes) => bytes.startsWith("ftypavi", 4)],
  ["HEIC", (bytes) => bytes.startsWith("ftyp", 4)],
  ["GIF", (bytes) => bytes.startsWith("GIF8")],
  ["BMP", (bytes) => bytes.startsWith("BM")],
  ["TIFF", (bytes) => /^(?:II\*|MM)\0/.test(bytes)],
  ["PDF", (bytes) => bytes.startsWith("%PDF")],
  ["ZIP", (bytes) => bytes.startsWith("PK\x03\x04")],
  ["SVG", (bytes) => /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?)?<svg/i.test(bytes)],
  ["HTML", (bytes) => /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml)/i.test(bytes)],
  ["Git LFS", (bytes) => bytes.startsWith("version https://git-lfs")],
];

/**
 * The kind of a picture, or what else it is.
 *
 * @example kindOf("GIF89a…") // "GIF"
 * @example kindOf("hello") // undefined
 */
export const kindOf = (bytes: string): string | undefined => {
  const head = bytes.slice(0, 400);
  return signs.find(([, begins]) => begins(head))?.[0];
};

/** Endings under which a kind may be kept. */
export const endingsOf: Readonly<Record<string, readonly string[]>> = {
  png: ["png"],
  jpg: ["jpg", "jpeg"],
  webp: ["webp"],
  avif: ["avif"],
};
