import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decode from "qr/decode.js";

/** What a camera reads in a picture of a QR code. It looks as often as it needs to, however slow the machine. */
export const seen = (picture: Parameters<typeof decode>[0]): string =>
  decode(picture, { timeLimit: Number.POSITIVE_INFINITY });

interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}
/** The reader of the package that wrote the picture. */
const { PNG } = createRequire(createRequire(import.meta.url).resolve("qrcode"))("pngjs") as {
  PNG: { sync: { read: (file: Buffer) => Picture } };
};

/** A PNG of one dot a module, enlarged as the style sheet does it. @example seen(enlarged("dist/x/qr.png", 3)) */
export function enlarged(file: string, dot: number) {
  const { width: side, data: small } = PNG.sync.read(readFileSync(file));
  const width = side * dot;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at++) {
    const from = Math.floor(at / width / dot) * side + Math.floor((at % width) / dot);
    data.fill(small[from * 4] ?? 255, at * 4, at * 4 + 3);
  }
  return { width, height: width, data };
}
