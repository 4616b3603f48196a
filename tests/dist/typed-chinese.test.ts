import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, squeeze } from "./pdf-tools.ts";
import { files } from "./site.ts";

/**
 * What a reader types in Chinese shows in another program than the one it was typed in. Poppler is asked to draw the
 * values by itself, so it has to write them in the font the form names: what pdf.js does too when it saves.
 */
const name = PDFName.of;
const blanks = files.filter((file) => /^zh\/forms\/[^/]+\/blank\.pdf$/.test(file));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "typed-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The field's widgets that take words: all that stand in the typed font, not the digits in combs and dates. */
async function fillIn(file: string, text: string): Promise<{ path: string; fields: number }> {
  const document = await PDFDocument.load(readFileSync(`dist/${file}`), { updateMetadata: false });
  const form = document.catalog.lookup(name("AcroForm"), PDFDict);
  form.set(name("NeedAppearances"), PDFBool.True);
  let fields = 0;
  for (const field of form.lookup(name("Fields"), PDFArray).asArray()) {
    const widget = document.context.lookup(field, PDFDict);
    if (
      widget.get(name("FT")) !== name("Tx") ||
      widget.has(name("MaxLen")) ||
      widget.has(name("Q"))
    )
      continue;
    widget.set(name("V"), PDFHexString.fromText(text));
    fields += 1;
  }
  const path = join(folder, "filled.pdf");
  writeFileSync(path, await document.save({ updateFieldAppearances: false }));
  return { path, fields };
}

it("has a fillable form to look at", () => expect(blanks.length).toBeGreaterThan(20));

describe.each(blanks)("%s", (file) => {
  it("shows in every field what was typed, Chinese and Latin", async () => {
    const { path, fields } = await fillIn(file, "堃喆燈 Wu");
    expect(fields).toBeGreaterThan(0);
    const shown = squeeze(run("pdftotext", "-raw", path, "-"));
    expect(shown.split("堃喆燈Wu").length - 1).toBe(fields);
  });
});

it("draws the characters, not boxes in their place", async () => {
  const [file = ""] = blanks;
  const draw = async (text: string) => {
    const { path } = await fillIn(file, text);
    return run("pdftoppm", "-r", "50", "-gray", path);
  };
  const [nothing, wang, chen] = [await draw(""), await draw("王曉明"), await draw("陳美玲")];
  expect(wang).not.toBe(nothing);
  expect(wang).not.toBe(chen);
});

it("says of the typed font all that a viewer needs to put its own in its place", async () => {
  const [file = ""] = blanks;
  const document = await PDFDocument.load(readFileSync(`dist/${file}`), { updateMetadata: false });
  const fonts = document.catalog
    .lookup(name("AcroForm"), PDFDict)
    .lookup(name("DR"), PDFDict)
    .lookup(name("Font"), PDFDict);
  const font = fonts.lookup(name("Hei"), PDFDict);
  const inner = font.lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict);
  expect(font.get(name("Encoding"))).toBe(name("UniCNS-UTF16-H"));
  expect(font.has(name("ToUnicode"))).toBe(true);
  expect(inner.lookup(name("CIDSystemInfo"), PDFDict).toString()).toMatch(
    /\(Adobe\)[\s\S]*\(CNS1\)/,
  );
  expect(inner.has(name("FontDescriptor"))).toBe(true); // MuPDF draws no Chinese without one
});
