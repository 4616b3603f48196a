import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

const name = PDFName.of;

/** One answer area of the template, found as a link to `x-field:<kind><size>:<name>`. */
export interface Slot {
  kind: string;
  size: number;
  id: string;
  ref: PDFRef;
  widget: PDFDict;
  width: number;
  height: number;
}

/** The answer areas of a document, page by page, in the order of the tags. */
export function slotsOf(document: PDFDocument): Slot[] {
  return document.getPages().flatMap((page) => {
    const annotations = page.node.lookup(name("Annots"));
    if (!(annotations instanceof PDFArray)) return [];
    return annotations.asArray().flatMap((ref) => {
      const widget = document.context.lookup(ref, PDFDict);
      const action = widget.lookup(name("A"));
      const target = action instanceof PDFDict ? action.lookup(name("URI")) : undefined;
      const address =
        target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : "";
      const [, kind, size, id] = /^x-field:([a-z]+)(\d*):(.+)$/.exec(address) ?? [];
      if (kind === undefined || id === undefined) return [];
      widget.set(name("P"), page.ref);
      const { width, height } = widget.lookup(name("Rect"), PDFArray).asRectangle();
      return [{ kind, size: Number(size), id, ref: ref as PDFRef, widget, width, height }];
    });
  });
}
