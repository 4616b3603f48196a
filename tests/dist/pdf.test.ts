import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import decodeQR from "qr/decode.js";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { accessibleNames } from "../../src/print/field-names.ts";
import { codeAddress, isAnswer, sampleRows, sampleText } from "../../src/model/form-fields.ts";
import { example as exampleSchema, type SampleText } from "../../src/schema/example.ts";
import { form as formSchema } from "../../src/schema/form.ts";
import { site as siteSchema } from "../../src/schema/site.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { files } from "./site.ts";

/** Every PDF of the built site, read with the tools a reader might use: poppler, qpdf, a camera. */
const pdfs = files.filter((file) => file.endsWith(".pdf"));
const yaml = (file: string): unknown => parse(readFileSync(file, "utf8"));
const site = siteSchema.parse(yaml("content/site.yaml"));
const pictures = mkdtempSync(join(tmpdir(), "forms-"));
afterAll(() => rmSync(pictures, { recursive: true }));

const run = (tool: string, ...args: string[]) =>
  execFileSync(tool, args, { encoding: "utf8", maxBuffer: 1 << 26, stdio: "pipe" });
const squeeze = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

/** Brightness of one page in grey, as a camera would see it. */
function photograph(
  file: string,
  dpi: number,
): { width: number; height: number; data: Uint8Array } {
  const stem = join(pictures, file.replaceAll("/", "-"));
  run("pdftoppm", "-gray", "-r", String(dpi), "-f", "1", "-singlefile", `dist/${file}`, stem);
  const pgm = readFileSync(`${stem}.pgm`);
  const [header = "", width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(pgm.toString("latin1", 0, 64)) ?? [];
  const grey = pgm.subarray(header.length);
  const data = new Uint8Array(grey.length * 4);
  for (let i = 0; i < grey.length; i++)
    data.set([grey[i] as number, grey[i] as number, grey[i] as number, 255], i * 4);
  return { width: Number(width), height: Number(height), data };
}

it("makes four PDFs of every form", () => {
  const forms = readdirSync("content/forms", { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(forms.length).toBeGreaterThanOrEqual(2);
  expect(pdfs.filter((file) => file.includes("/forms/"))).toHaveLength(4 * forms.length);
});

describe("the checker", () => {
  const [blank = ""] = pdfs.filter((file) => file.endsWith("blank.pdf"));
  const broken = async (damage: (document: PDFDocument) => void) => {
    const document = await PDFDocument.load(readFileSync(`dist/${blank}`), {
      updateMetadata: false,
    });
    damage(document);
    return (await checkPdfUa(await document.save({ updateFieldAppearances: false }))).faults.join(
      "\n",
    );
  };
  const objects = (document: PDFDocument) =>
    document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const without =
    (...keys: string[]) =>
    (document: PDFDocument) => {
      for (const object of objects(document))
        for (const key of keys) object.delete(PDFName.of(key));
    };

  it("sees what is missing", async () => {
    expect(await broken(without("Lang", "MarkInfo"))).toMatch(/06: the file is not marked.*\n11:/);
    expect(await broken(without("TU"))).toContain("has no accessible name");
    expect(await broken(without("Alt"))).toContain("13: a figure without alternative text");
    expect(await broken(without("Scope", "A"))).toContain("15: a header cell without scope");
    expect(await broken(without("ToUnicode", "Tabs"))).toMatch(/10: [\s\S]*28: the tab order/);
    expect(await broken(without("StructTreeRoot"))).toContain("01: there are no tags");
  });

  it("sees a mark outside the tags, a field under a wrong tag and a skipped heading", async () => {
    expect(
      await broken((document) => document.getPage(0).drawRectangle({ width: 9, height: 9 })),
    ).toMatch(/01: \d+ marks?/);
    const renamed = (from: string, to: string) => (document: PDFDocument) => {
      for (const object of objects(document))
        if (object.get(PDFName.of("S")) === PDFName.of(from))
          object.set(PDFName.of("S"), PDFName.of(to));
    };
    expect(await broken(renamed("Form", "Span"))).toContain("lies in Span");
    expect(await broken(renamed("H2", "H3"))).toContain("14: H3 follows");
    expect(
      await broken(({ catalog }) => catalog.set(PDFName.of("Lang"), PDFString.of("xx"))),
    ).toContain("11:");
  });
});

describe.each(pdfs.filter((file) => file.includes("/forms/")))("%s", (file) => {
  const [locale = "", , id = "", name = ""] = file.split("/");
  const blank = name === "blank.pdf";
  const bytes = readFileSync(`dist/${file}`);
  const form = formSchema.parse(yaml(`content/forms/${id}/form.yaml`));
  const [sample = ""] = readdirSync(`content/forms/${id}/examples`);
  const example = exampleSchema.parse(yaml(`content/forms/${id}/examples/${sample}`));
  const pages = run("pdftotext", "-raw", `dist/${file}`, "-").split("\f").slice(0, -1);
  const text = squeeze(pages.join(""));

  it("keeps every rule of PDF/UA-1 that a machine can check", async () => {
    const { faults, tags, widgets } = await checkPdfUa(bytes);
    expect(faults).toEqual([]);
    expect(tags.get("H1")).toBe(1);
    expect(tags.get("H2")).toBeGreaterThanOrEqual(form.sections.length);
    expect(widgets.size > 0).toBe(blank);
  });

  it("is whole, small, and says its language", async () => {
    expect(run("qpdf", "--check", `dist/${file}`)).toContain("No syntax or stream encoding errors");
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getPageCount()).toBe(blank ? 2 : 3);
    expect(bytes.length).toBeLessThanOrEqual(
      blank ? 80 * 1024 : 100 * 1024 * document.getPageCount(),
    );
    const { width, height } = document.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const info = run("pdfinfo", `dist/${file}`);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain(form.title[locale as "zh" | "en"]);
    expect(info).not.toMatch(/CreationDate|ModDate/);
  });

  it("holds every label in both languages as real text", () => {
    const labels = form.sections.flatMap(({ title, note, fields }) => [
      title,
      ...(note ? [note] : []),
      ...fields.flatMap((field) => [
        ...(field.type === "table" ? field.columns.map(({ label }) => label) : [field.label]),
        ...("options" in field ? field.options.map(({ label }) => label) : []),
      ]),
    ]);
    const words = [form.title, ...labels, { zh: "草稿", en: "DRAFT" }, site.agency].flatMap(
      ({ zh, en }) => [zh, en],
    );
    expect(words.filter((word) => !text.includes(squeeze(word)))).toEqual([]);
    expect(text).not.toMatch(/[\u2f00-\u2fdf]/); // radicals that look like characters but are not found by a search
  });

  it("leads by QR code and by address to its own edition", () => {
    const address = codeAddress(site, form.code, form.version);
    expect(text).toContain(squeeze(address));
    expect(decodeQR(photograph(file, 150))).toBe(address);
  });

  if (blank) {
    it("names every field to fill in, in both languages", async () => {
      const { widgets } = await checkPdfUa(bytes);
      const groups = new Set(
        form.sections.flatMap(({ fields }) =>
          fields.filter(({ type }) => type === "choice").map((f) => f.id),
        ),
      );
      const seals = form.sections.flatMap(({ fields }) =>
        fields
          .filter(({ type }) => ["seal", "roc-date", "table", "multi"].includes(type))
          .map((f) => f.id),
      );
      const expected = [...accessibleNames(form)].filter(
        ([key]) => !groups.has(key) && !seals.includes(key),
      );
      const separate = (key: string) =>
        groups.has(key.split(".")[0] ?? "") ? key : key.replaceAll(".", "_");
      expect(expected.map(([key, spoken]) => [separate(key), spoken]).sort()).toEqual(
        [...widgets].sort(),
      );
      expect(text).not.toContain("SAMPLE");
    });
  } else {
    it("holds every sample and every note", () => {
      const strings = (value: SampleText): string[] =>
        typeof value === "string" ? [value] : locale === "en" ? [value.zh, value.en] : [value.zh];
      const answers = form.sections.flatMap(({ fields }) => fields.filter(isAnswer));
      const lines = answers
        .filter(({ type }) => type !== "roc-date" && type !== "comb")
        .flatMap(({ id: field }) => {
          const value = example.values[field];
          const one = sampleText(value);
          return [
            ...(one === undefined ? [] : strings(one)),
            ...sampleRows(value).flatMap((row) => Object.values(row).flatMap(strings)),
          ];
        });
      const notes = example.notes.flatMap(({ text: note }) => [note.zh, note.en]);
      expect(lines.length).toBeGreaterThan(5);
      expect([...lines, ...notes].filter((line) => !text.includes(squeeze(line)))).toEqual([]);
    });

    it("says on every page that it is a sample", () => {
      expect(pages).toHaveLength(3);
      for (const page of pages) {
        expect(page).toMatch(/範例/);
        expect(page).toMatch(/SAMPLE|Sample, do not submit/);
      }
    });
  }
});
