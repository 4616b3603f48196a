import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { accessibleNames } from "../../src/print/field-names.ts";
import { hasGlyph } from "../../src/print/font.ts";
import { formOrder, formPdf } from "../../src/print/form-pdf.ts";
import { set } from "../../src/print/set.ts";
import { type PrintJob, sheet } from "../../src/print/sheet.ts";
import { example } from "../../src/schema/example.ts";
import { form } from "../../src/schema/form.ts";
import { site } from "../../src/schema/site.ts";

const id = "state-compensation-claim";
const yaml = (file: string) => parse(readFileSync(file, "utf8"));
const [file = ""] = readdirSync(`content/forms/${id}/examples`);
const filled = (): PrintJob => ({
  id,
  form: form.parse(yaml(`content/forms/${id}/form.yaml`)),
  site: site.parse(yaml("content/site.yaml")),
  locale: "zh",
  example: {
    name: file.replace(".yaml", ""),
    data: example.parse(yaml(`content/forms/${id}/examples/${file}`)),
  },
});

describe("printing a form", () => {
  it("gives the same bytes for the same content", async () => {
    const { example: _sample, ...blank } = filled();
    const order = await formOrder(blank);
    const [first, second] = [await set(order), await set(structuredClone(order))];
    expect(Buffer.from(first.bytes).subarray(0, 5).toString()).toBe("%PDF-");
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    const { bytes, pages, kilobytes } = await formPdf(blank);
    expect(Buffer.compare(first.bytes, bytes)).toBe(0);
    expect([pages, kilobytes]).toEqual([2, Math.ceil(bytes.length / 1024)]);
  });

  it("refuses a sample that does not fit its box, and names file and field", async () => {
    const job = filled();
    job.form.rowHeight = 9;
    if (job.example) job.example.data.values["claimant-occupation"] = "在公司上班的人".repeat(9);
    await expect(formPdf(job)).rejects.toThrow(
      `examples/${file}: values.claimant-occupation: the sample is longer than its box`,
    );
  });

  it("refuses another number of sheets than the form says", async () => {
    const { example: _sample, ...blank } = filled();
    await expect(formPdf({ ...blank, form: { ...blank.form, pages: 1 } })).rejects.toThrow(
      `content/forms/${id}/form.yaml: pages: 1, but the zh form prints on 2`,
    );
  });

  it("refuses a character that the font lacks instead of borrowing another font", async () => {
    const job = filled();
    job.form.title = { zh: "𠮷", en: "Form" };
    await expect(formPdf(job)).rejects.toThrow("could not be displayed");
    expect([hasGlyph("雄"), hasGlyph("◇"), hasGlyph("✓"), hasGlyph("𠮷")]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("leaves out of the paper what only the page tells", () => {
    const printed = JSON.stringify(sheet(filled()));
    expect(printed).not.toContain("grounds");
    expect(printed).not.toContain(filled().form.purpose.zh);
  });

  it("gives every field a name in both languages", () => {
    const names = accessibleNames(filled().form);
    expect(names.get("claim-date.year")).toBe(
      "送交與簽章，日期，民國年 / Submission and signature, Date, ROC year",
    );
    expect(names.get("evidence.1.item")).toMatch(
      /證據，第 1 列，證據 \/ .*Evidence, row 1, Evidence$/,
    );
    expect(
      [...names.values()].filter((name) => !/\p{Script=Han}.* \/ .*[a-z]/u.test(name)),
    ).toEqual([]);
  });
});
