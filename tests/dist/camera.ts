import decode from "qr/decode.js";

/** What a camera reads in a picture of a QR code. It looks as often as it needs to, however slow the machine. */
export const seen = (picture: Parameters<typeof decode>[0]): string =>
  decode(picture, { timeLimit: Number.POSITIVE_INFINITY });
