import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from "@cantoo/pdf-lib";

/** Which tag an annotation belongs to, by its `StructParent` number: the number tree of the tagged document, flat. */
export function parentTree(document: PDFDocument): Map<number, PDFRef> {
  const tags = new Map<number, PDFRef>();
  const walk = (node: PDFDict): void => {
    const pairs = node.lookup(PDFName.of("Nums"));
    if (pairs instanceof PDFArray)
      for (let i = 0; i + 1 < pairs.size(); i += 2) {
        const tag = pairs.get(i + 1);
        if (tag instanceof PDFRef) tags.set(pairs.lookup(i, PDFNumber).asNumber(), tag);
      }
    const branches = node.lookup(PDFName.of("Kids"));
    if (branches instanceof PDFArray)
      for (let i = 0; i < branches.size(); i++) walk(branches.lookup(i, PDFDict));
  };
  walk(
    document.catalog
      .lookup(PDFName.of("StructTreeRoot"), PDFDict)
      .lookup(PDFName.of("ParentTree"), PDFDict),
  );
  return tags;
}
