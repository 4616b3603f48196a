import { type PDFDocument, PDFName, PDFRawStream, PDFStreamWriter } from "@cantoo/pdf-lib";

/**
 * Writes a document small: object streams, and deflate for what Typst leaves plain. Metadata stays readable, as
 * PDF/UA asks, and nothing of the clock is written.
 */
export async function pack(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.contents.length < 200) continue;
    const { dict } = object;
    if (
      dict.has(PDFName.of("Filter")) ||
      dict.lookup(PDFName.of("Type")) === PDFName.of("Metadata")
    )
      continue;
    const entries = dict.entries().filter(([key]) => key !== PDFName.of("Length"));
    const kept = Object.fromEntries(entries.map(([key, value]) => [key.decodeText(), value]));
    context.assign(ref, context.flateStream(object.contents, kept as never));
  }
  // One stream for a thousand objects, not fifty as `document.save` has it: deflate finds what they have in common.
  return PDFStreamWriter.forContext(context, 50, true, 1000).serializeToBuffer();
}
