import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { untaggedMarks } from "./pdf-content.ts";

/**
 * A checker for PDF/UA-1: the machine-checkable conditions of the Matterhorn Protocol that our files can break.
 * Each finding begins with the number of its checkpoint. It is not a certificate: half of the protocol needs a human.
 */
export interface Report {
  faults: string[];
  /** how often each standard tag occurs */
  tags: Map<string, number>;
  /** names of the form fields, with what a screen reader says */
  widgets: Map<string, string>;
}

const name = (key: string) => PDFName.of(key);
const nameIn = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(name(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};
const textIn = (dict: PDFDict, key: string): string => {
  const value = dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
};
const dictIn = (dict: PDFDict, key: string): PDFDict | undefined => {
  const value = dict.lookup(name(key));
  return value instanceof PDFDict ? value : undefined;
};
const list = (value: PDFObject | undefined): PDFObject[] =>
  value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];

type Fault = (checkpoint: string, what: string) => void;

function checkCatalog({ catalog, context }: PDFDocument, fault: Fault): void {
  if (dictIn(catalog, "MarkInfo")?.lookup(name("Marked")) !== PDFBool.True)
    fault("06", "the file is not marked as tagged");
  if (dictIn(catalog, "MarkInfo")?.lookup(name("Suspects")) === PDFBool.True)
    fault("06", "the tags are marked as suspect");
  if (!/^(zh|en)\b/.test(textIn(catalog, "Lang"))) fault("11", "the document names no language");
  if (dictIn(catalog, "ViewerPreferences")?.lookup(name("DisplayDocTitle")) !== PDFBool.True)
    fault("07", "the window does not show the title");
  const stream = catalog.lookup(name("Metadata"));
  const xmp =
    stream instanceof PDFRawStream
      ? Buffer.from(decodePDFRawStream(stream).decode()).toString("utf8")
      : "";
  if (!/pdfuaid:part(>|=["'])\s*1/.test(xmp)) fault("05", "the metadata does not declare PDF/UA-1");
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+/.test(xmp)) fault("06", "the metadata has no title");
  if (context.trailerInfo.Encrypt) fault("26", "the file is encrypted");
}

function checkFonts(pages: PDFPage[], fault: Fault): void {
  for (const page of pages) {
    const fonts = page.node.Resources()?.lookup(name("Font"));
    if (!(fonts instanceof PDFDict)) continue;
    for (const key of fonts.keys()) {
      const font = fonts.lookup(key, PDFDict);
      const composite = nameIn(font, "Subtype") === "Type0";
      const inner = composite
        ? font.lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict)
        : font;
      const descriptor = dictIn(inner, "FontDescriptor");
      const called = nameIn(font, "BaseFont") ?? key.decodeText();
      if (!["FontFile", "FontFile2", "FontFile3"].some((file) => descriptor?.has(name(file))))
        fault("31", `${called} is not embedded`);
      if (composite && !font.has(name("ToUnicode")))
        fault("10", `${called} cannot be read as Unicode`);
      if (nameIn(inner, "Subtype") === "CIDFontType2" && !inner.has(name("CIDToGIDMap")))
        fault("31", `${called} has no CIDToGIDMap`);
    }
  }
}

const parents: Record<string, string[]> = {
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  THead: ["Table"],
  TBody: ["Table"],
  LI: ["L"],
  Lbl: ["LI", "Note", "Form"],
};

interface Walk {
  tags: Map<string, number>;
  /** tag around each annotation, by its reference */
  around: Map<string, string>;
}

function checkTags({ catalog, context }: PDFDocument, fault: Fault): Walk {
  const walk: Walk = { tags: new Map(), around: new Map() };
  const root = dictIn(catalog, "StructTreeRoot");
  if (!root) {
    fault("01", "there are no tags");
    return walk;
  }
  const roles = dictIn(root, "RoleMap");
  const standard = (tag: string, hops = 0): string => {
    const mapped = roles && hops < 9 ? nameIn(roles, tag) : undefined;
    return mapped ? standard(mapped, hops + 1) : tag;
  };
  let level = 0;
  const visit = (element: PDFDict, parent: string): void => {
    const tag = standard(nameIn(element, "S") ?? "");
    walk.tags.set(tag, (walk.tags.get(tag) ?? 0) + 1);
    const heading = /^H([1-6])$/.exec(tag);
    if (heading) {
      if (Number(heading[1]) > level + 1) fault("14", `${tag} follows a heading of level ${level}`);
      level = Number(heading[1]);
    }
    if (parents[tag]?.includes(parent) === false) fault("09", `${tag} inside ${parent}`);
    if (tag === "Figure" && !textIn(element, "Alt") && !textIn(element, "ActualText"))
      fault("13", "a figure without alternative text");
    const attributes = list(element.lookup(name("A"))).map((entry) =>
      entry instanceof PDFRef ? context.lookup(entry) : entry,
    );
    if (
      tag === "TH" &&
      !attributes.some((entry) => entry instanceof PDFDict && entry.has(name("Scope")))
    )
      fault("15", "a header cell without scope");
    const kids = element.lookup(name("K"));
    for (const kid of kids instanceof PDFArray ? kids.asArray() : list(element.get(name("K")))) {
      const object = kid instanceof PDFRef ? context.lookup(kid) : kid;
      if (!(object instanceof PDFDict)) continue;
      if (nameIn(object, "Type") === "OBJR") walk.around.set(String(object.get(name("Obj"))), tag);
      else if (object.has(name("S"))) visit(object, tag);
    }
  };
  const top = root.lookup(name("K"));
  for (const kid of top instanceof PDFArray ? top.asArray() : list(root.get(name("K")))) {
    const object = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (object instanceof PDFDict) visit(object, "");
  }
  if (!walk.tags.has("H1")) fault("14", "there is no first-level heading");
  return walk;
}

function checkAnnotations(
  document: PDFDocument,
  { around }: Walk,
  fault: Fault,
): Map<string, string> {
  const widgets = new Map<string, string>();
  for (const page of document.getPages()) {
    const annotations = page.node.lookup(name("Annots"));
    if (!(annotations instanceof PDFArray) || annotations.size() === 0) continue;
    if (nameIn(page.node, "Tabs") !== "S") fault("28", "the tab order is not that of the tags");
    for (const ref of annotations.asArray()) {
      const annotation = document.context.lookup(ref, PDFDict);
      const kind = nameIn(annotation, "Subtype");
      const tag = around.get(String(ref)) ?? "no tag";
      if (kind === "Widget") {
        const group = dictIn(annotation, "Parent");
        const field = textIn(annotation, "T") || (group ? textIn(group, "T") : "");
        const spoken = textIn(annotation, "TU") || (group ? textIn(group, "TU") : "");
        const state = annotation.lookup(name("AP"));
        const options =
          state instanceof PDFDict
            ? dictIn(state, "N")
                ?.keys()
                .map((key) => key.decodeText())
            : undefined;
        const option = options?.find((key) => key !== "Off");
        const key = group && option ? `${field}.${option}` : field;
        if (field === "") fault("28", "a form field without a name");
        if (widgets.has(key)) fault("28", `two form fields are called ${key}`);
        if (tag !== "Form") fault("28", `the form field ${key} lies in ${tag}`);
        if (spoken === "") fault("28", `the form field ${key} has no accessible name`);
        if (!(annotation.lookup(name("F")) instanceof PDFNumber))
          fault("28", `the form field ${key} is not printed`);
        widgets.set(key, spoken);
      } else if (kind === "Link") {
        if (tag !== "Link") fault("28", `a link lies in ${tag}`);
        if (textIn(annotation, "Contents") === "") fault("28", "a link without a description");
      } else fault("28", `an annotation of the kind ${kind}`);
    }
  }
  return widgets;
}

/** @example (await checkPdfUa(readFileSync("dist/zh/forms/x/blank.pdf"))).faults // [] */
export async function checkPdfUa(bytes: Uint8Array): Promise<Report> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const faults: string[] = [];
  const fault: Fault = (checkpoint, what) => faults.push(`${checkpoint}: ${what}`);
  checkCatalog(document, fault);
  checkFonts(document.getPages(), fault);
  const walk = checkTags(document, fault);
  const widgets = checkAnnotations(document, walk, fault);
  const bare = untaggedMarks(document.getPages());
  if (bare > 0) fault("01", `${bare} marks on the page are neither tagged nor artifacts`);
  return { faults, tags: walk.tags, widgets };
}
