import { readdirSync, readFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { accessibleNames } from "../../src/print/field-names.ts";
import { codeAddress, isAnswer, sampleRows, sampleText } from "../../src/model/form/fields.ts";
import { example as exampleSchema, type SampleText } from "../../src/schema/example.ts";
import { form as formSchema } from "../../src/schema/form.ts";
import { site as siteSchema } from "../../src/schema/site.ts";
import { run, squeeze } from "./pdf-tools.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { files } from "./site.ts";

const ui = {
  zh: JSON.parse(readFileSync("content/ui/zh.json", "utf8")),
  en: JSON.parse(readFileSync("content/ui/en.json", "utf8")),
};

/** The PDFs of the forms hold what the content says; `pdf.test.ts` looks at every PDF as a file. */
const pdfs = files.filter((file) => /\/forms\/[^/]+\/\w+\.pdf$/.test(file));
const yaml = (file: string): unknown => parse(readFileSync(file, "utf8"));
const site = siteSchema.parse(yaml("content/site.yaml"));

it("makes four PDFs of every form", () => {
  const forms = readdirSync("content/forms");
  expect(forms.length).toBeGreaterThanOrEqual(3);
  expect(pdfs).toHaveLength(4 * forms.length);
});

describe.each(pdfs)("%s", (file) => {
  const [locale = "", , id = "", name = ""] = file.split("/");
  const blank = name === "blank.pdf";
  const bytes = readFileSync(`dist/${file}`);
  const form = formSchema.parse(yaml(`content/forms/${id}/form.yaml`));
  const [sample = ""] = readdirSync(`content/forms/${id}/examples`);
  const example = exampleSchema.parse(yaml(`content/forms/${id}/examples/${sample}`));
  const pages = run("pdftotext", "-raw", `dist/${file}`, "-").split("\f").slice(0, -1);
  const text = squeeze(pages.join(""));

  it("is an A4 of as many sheets as the form says, small, with headings and fields", async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const count = document.getPageCount();
    if (blank) expect(count).toBe(form.pages);
    else expect(count).toBeGreaterThan(form.pages);
    expect(bytes.length).toBeLessThanOrEqual(blank ? 80 * 1024 : 100 * 1024 * count);
    const { width, height } = document.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const { tags, widgets } = await checkPdfUa(bytes);
    expect(tags.get("H2")).toBeGreaterThanOrEqual(form.sections.length);
    expect(widgets.size > 0).toBe(blank);
    expect(run("pdfinfo", `dist/${file}`)).toContain(form.title[locale as "zh" | "en"]);
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

  it("names its own edition, and says when it is a guide to an official form", () => {
    expect(text).toContain(squeeze(codeAddress(site, form.code, form.version)));
    expect(text.includes(squeeze(ui.zh.form.guide))).toBe(form.official);
    expect(text.includes(squeeze(ui.en.form.guide))).toBe(form.official);
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
      expect(lines.length).toBeGreaterThan(0);
      expect([...lines, ...notes].filter((line) => !text.includes(squeeze(line)))).toEqual([]);
    });

    it("says on every page that it is a sample", () => {
      expect(pages.length).toBeGreaterThan(form.pages);
      for (const page of pages) {
        expect(page).toMatch(/範例/);
        expect(page).toMatch(/SAMPLE|Sample, do not hand in/);
      }
    });
  }
});
