import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { parentTree } from "./parent-tree.ts";
import { slotsOf } from "./slots.ts";
import { ticks } from "./ticks.ts";
import { typedFont } from "./typed-font.ts";

const name = PDFName.of;
const linkOnly = ["A", "Border", "BS", "C", "Contents", "H", "QuadPoints"];
/** Bits of a field's flags, by the PDF reference: multiline, radio, comb. */
const flag = { multi: 1 << 12, radio: 1 << 15, comb: 1 << 24 } as const;
const print = 4;
/** Chinese where words are typed; Helvetica, which nothing needs to replace, where only digits and Latin letters are. */
const typed = PDFString.of("/Hei 11 Tf 0 g");
const typedDigits = PDFString.of("/Helv 11 Tf 0 g");

/**
 * Typst writes no form fields, but it writes tagged links. This turns each link of an answer area into a widget and
 * its Link tag into a Form tag, so position, tab order and reading order stay Typst's.
 *
 * @param names accessible names by the widget's name, see `accessibleNames`
 */
export function addFields(document: PDFDocument, names: ReadonlyMap<string, string>): void {
  const { context, catalog } = document;
  const tags = parentTree(document);
  const tick = ticks(context);
  const fields: PDFRef[] = [];
  const groups = new Map<string, { ref: PDFRef; kids: PDFRef[] }>();
  const spoken = (id: string) => {
    const text = names.get(id);
    if (text === undefined) throw new Error(`the form field ${id} has no accessible name`);
    return PDFHexString.fromText(text);
  };
  const partialName = (id: string) => PDFString.of(id.replaceAll(".", "_")); // a full stop would make it a child

  for (const { kind, size, id, ref, widget, width, height } of slotsOf(document)) {
    for (const key of linkOnly) widget.delete(name(key));
    widget.set(name("Subtype"), name("Widget"));
    widget.set(name("F"), PDFNumber.of(print));
    widget.set(name("TU"), spoken(id));
    const number = widget.lookup(name("StructParent"), PDFNumber).asNumber();
    const tag = tags.get(number);
    if (!tag) throw new Error(`the form field ${id} has no tag`);
    context.lookup(tag, PDFDict).set(name("S"), name("Form"));

    if (kind !== "radio" && kind !== "check") {
      widget.set(name("FT"), name("Tx"));
      widget.set(name("T"), partialName(id));
      widget.set(name("DA"), kind === "part" || kind === "comb" ? typedDigits : typed);
      if (kind === "multi") widget.set(name("Ff"), PDFNumber.of(flag.multi));
      if (kind === "part") widget.set(name("Q"), PDFNumber.of(1));
      if (kind === "comb") {
        widget.set(name("Ff"), PDFNumber.of(flag.comb));
        widget.set(name("MaxLen"), PDFNumber.of(size));
      }
      fields.push(ref);
      continue;
    }

    const dot = id.lastIndexOf(".");
    const [group, option] = [id.slice(0, dot), id.slice(dot + 1)];
    const on = kind === "radio" ? option : "Yes";
    widget.set(
      name("AP"),
      context.obj({ N: { [on]: tick(width, height, true), Off: tick(width, height, false) } }),
    );
    widget.set(name("AS"), name("Off"));
    widget.set(name("MK"), context.obj({ CA: PDFString.of("4") }));
    if (kind === "check") {
      widget.set(name("FT"), name("Btn"));
      widget.set(name("T"), partialName(id));
      widget.set(name("V"), name("Off"));
      fields.push(ref);
      continue;
    }
    let radio = groups.get(group);
    if (!radio) {
      const parent = context.obj({ FT: "Btn", Ff: flag.radio, V: "Off" });
      parent.set(name("T"), partialName(group));
      parent.set(name("TU"), spoken(group));
      radio = { ref: context.register(parent), kids: [] };
      groups.set(group, radio);
      fields.push(radio.ref);
    }
    widget.set(name("Parent"), radio.ref);
    radio.kids.push(ref);
  }
  for (const { ref, kids } of groups.values())
    context.lookup(ref, PDFDict).set(name("Kids"), context.obj(kids));

  const helvetica = context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type1",
      BaseFont: "Helvetica",
      Encoding: "WinAnsiEncoding",
    }),
  );
  const dingbats = context.register(
    context.obj({ Type: "Font", Subtype: "Type1", BaseFont: "ZapfDingbats" }),
  );
  const acroForm = context.obj({
    Fields: fields,
    DR: { Font: { Hei: typedFont(context), Helv: helvetica, ZaDb: dingbats } },
  });
  acroForm.set(name("DA"), typed);
  catalog.set(name("AcroForm"), context.register(acroForm));
}
