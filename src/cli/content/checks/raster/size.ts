import { inflateSync } from "node:zlib";

/** Width and height in pixels. */
export type Size = readonly [width: number, height: number];

const be = (bytes: string, at: number, length: number): number =>
  Buffer.from(bytes.slice(at, at + length), "latin1").readUIntBE(0, length);
const le = (bytes: string, at: number, length: number): number =>
  Buffer.from(bytes.slice(at, at + length), "latin1").readUIntLE(0, length);

/** Samples of a pixel, by the colour type of a PNG. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const png = (bytes: string): Size | undefined => {
  const size: Size = [be(bytes, 16, 4), be(bytes, 20, 4)];
  const [depth, colour, interlaced] = [be(bytes, 24, 1), be(bytes, 25, 1), be(bytes, 28, 1)];
  const data: string[] = [];
  let at = 8;
  for (let kind = ""; kind !== "IEND";) {
    const length = be(bytes, at, 4);
    kind = bytes.slice(at + 4, at + 8);
    if (at + 12 + length > bytes.length) return undefined;
    if (kind === "IDAT") data.push(bytes.slice(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const rows = inflateSync(Buffer.from(data.join(""), "latin1"));
  const row = 1 + Math.ceil((size[0] * (samples[colour] ?? 1) * depth) / 8);
  return interlaced || rows.length >= row * size[1] ? size : undefined;
};

const jpg = (bytes: string): Size | undefined => {
  for (let at = 2; at < bytes.length;) {
    const [sign, marker] = [bytes.charCodeAt(at), bytes.charCodeAt(at + 1)];
    if (sign !== 0xff) return undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return bytes.lastIndexOf("\xff\xd9") > at
        ? [be(bytes, at + 7, 2), be(bytes, at + 5, 2)]
        : undefined;
    at += 2 + be(bytes, at + 2, 2);
  }
  return undefined;
};

const webp = (bytes: string): Size | undefined => {
  if (le(bytes, 4, 4) + 8 > bytes.length) return undefined;
  switch (bytes.slice(12, 16)) {
    case "VP8X":
      return [1 + le(bytes, 24, 3), 1 + le(bytes, 27, 3)];
    case "VP8L": {
      const bits = le(bytes, 21, 4);
      return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
    }
    case "VP8 ":
      return [le(bytes, 26, 2) & 0x3fff, le(bytes, 28, 2) & 0x3fff];
    default:
      return undefined;
  }
};

const avif = (bytes: string): Size | undefined => {
  const at = bytes.indexOf("ispe");
  return at === -1 ? undefined : [be(bytes, at + 8, 4), be(bytes, at + 12, 4)];
};

const readers: Readonly<Record<string, (bytes: string) => Size | undefined>> = {
  png,
  jpg,
  webp,
  avif,
};

/**
 * The size of a picture, read from its bytes; undefined when it is damaged or cut off.
 *
 * @example sizeOf("png", bytes) // [640, 400]
 */
export const sizeOf = (kind: string, bytes: string): Size | undefined => {
  try {
    return readers[kind]?.(bytes);
  } catch {
    return undefined; // cut off: there is nothing where the size should stand
  }
};
