import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Beside the printed files, which are kept in the same way; may be deleted at any time. */
const folder = process.env["PRINT_CACHE"] ?? join(process.cwd(), ".cache/print");

/** Another version of the package may draw otherwise. */
const version = (): string =>
  JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")).dependencies.qrcode;

let store: { file: string; known: Map<string, string> } | undefined;
const opened = () => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `qr-${version()}.txt`);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  // a line that was broken off has no end or holds two addresses: it is not known
  const lines = text.matchAll(/^(\S+) ([\w+/]+=*)\n/gm);
  return { file, known: new Map([...lines].map(([, key = "", png = ""]) => [key, png])) };
};

/**
 * A picture from an earlier build, else one that is drawn now: to choose the pattern in which a camera errs least takes
 * most of a QR code's time, and the same address has the same picture.
 *
 * @param address what the code says
 * @example await keptQr("https://example.org/", (address) => QRCode.toBuffer(address))
 */
export async function keptQr(
  address: string,
  draw: (address: string) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  store ??= opened();
  const before = store.known.get(address);
  if (before !== undefined) return new Uint8Array(Buffer.from(before, "base64"));
  const png = Buffer.from(await draw(address));
  const text = png.toString("base64");
  appendFileSync(store.file, `${address} ${text}\n`);
  store.known.set(address, text);
  return new Uint8Array(png);
}
