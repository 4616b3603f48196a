import { deflateSync, inflateSync } from "node:zlib";
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
} from "@cantoo/pdf-lib";
import { slimFont } from "./slim-font.ts";

/** Packing less gains nothing. */
const least = 200;
const name = (key: string) => PDFName.of(key);
const deflated = (bytes: Uint8Array) => deflateSync(bytes, { level: 9, memLevel: 9 });

/** The streams that hold TrueType fonts. */
const fontsOf = (context: PDFContext): Set<string> =>
  new Set(
    context.enumerateIndirectObjects().flatMap(([, object]) => {
      const file = object instanceof PDFDict ? object.get(name("FontFile2")) : undefined;
      return file instanceof PDFRef ? [file.toString()] : [];
    }),
  );

/**
 * Viewers and printers take plain red, green and blue for the colours of screens: a profile that says so is half a
 * kilobyte in every file.
 */
function withoutProfiles(context: PDFContext): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFArray) || object.lookup(0) !== name("ICCBased")) continue;
    const [, profile] = object.asArray();
    const stream = object.lookup(1);
    if (!(stream instanceof PDFRawStream) || !(profile instanceof PDFRef)) continue;
    const grey = stream.dict.lookup(name("N"))?.toString() === "1";
    context.assign(ref, name(grey ? "DeviceGray" : "DeviceRGB"));
    context.assign(profile, PDFNull); // a gap in the numbers would lose what follows
  }
}

/**
 * Writes a document small: no colour profiles, slim fonts, object streams, and the best deflate, also for what Typst leaves plain. Metadata
 * stays readable, as PDF/UA asks, and nothing of the clock is written.
 *
 * @param step how coarse the outlines may be, see `slimFont`
 * @example await pack(document, 1)
 */
export async function pack(document: PDFDocument, step: number): Promise<Uint8Array> {
  const { context } = document;
  withoutProfiles(context);
  const fonts = fontsOf(context);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const { dict, contents } = object;
    const filter = dict.lookup(name("Filter"));
    if (dict.lookup(name("Type")) === name("Metadata") || dict.has(name("DecodeParms"))) continue;
    if (filter && filter !== name("FlateDecode")) continue;
    if (!filter && contents.length < least) continue;
    const plain = filter ? inflateSync(contents) : Buffer.from(contents);
    const font = fonts.has(ref.toString());
    const bytes = font ? slimFont(plain, step) : plain;
    const packed = deflated(bytes);
    if (filter && packed.length >= contents.length) continue;
    if (font) dict.set(name("Length1"), context.obj(bytes.length));
    dict.set(name("Filter"), name("FlateDecode"));
    context.assign(ref, PDFRawStream.of(dict, packed));
  }
  // One stream for a thousand objects, not fifty as `document.save` has it: deflate finds what they have in common.
  return PDFStreamWriter.forContext(context, 50, true, 1000).serializeToBuffer();
}
