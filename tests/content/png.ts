import { crc32, deflateSync } from "node:zlib";

/** A part of a PNG: length, name, bytes, checksum. */
const chunk = (name: string, bytes: Buffer): Buffer => {
  const inner = Buffer.concat([Buffer.from(name, "latin1"), bytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(inner));
  return Buffer.concat([length, inner, sum]);
};

/** A grey picture of that size, a character a byte. @example png(640, 400).length // some hundred */
export const png = (width: number, height: number): string => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc((width + 1) * height, 128))),
    chunk("IEND", Buffer.alloc(0)),
  ]).toString("latin1");
};
