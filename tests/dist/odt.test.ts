import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { form as schema } from "../../src/schema/form.ts";
import { runBeside } from "./pdf-tools.ts";
import { named, text } from "./site.ts";

const forms = readdirSync("content/forms");
const odt = (locale: string, id: string) => readFileSync(`dist/${locale}/forms/${id}/form.odt`);
const definition = (id: string) =>
  schema.parse(parse(readFileSync(`content/forms/${id}/form.yaml`, "utf8")));
const xml = (part: Uint8Array | undefined) =>
  parseDocument(strFromU8(part ?? new Uint8Array()), { xmlMode: true });

it("has forms to look at", () => expect(forms.length).toBeGreaterThanOrEqual(3));

it("opens in LibreOffice, on as many sheets as the form says", async () => {
  const folder = mkdtempSync(join(tmpdir(), "odt-"));
  try {
    for (const id of forms) writeFileSync(join(folder, `${id}.odt`), odt("zh", id));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const names = forms.map((id) => join(folder, `${id}.odt`));
    await runBeside(
      "soffice",
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...names,
    );
    const sheets = await Promise.all(
      forms.map(async (id) => {
        const info = await runBeside("pdfinfo", join(folder, `${id}.pdf`));
        return [id, Number(/Pages:\s+(\d+)/.exec(info)?.[1])] as const;
      }),
    );
    expect(sheets).toEqual(forms.map((id) => [id, definition(id).pages]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);

describe.each(forms)("%s as OpenDocument text", (id) => {
  const form = definition(id);
  const bytes = odt("zh", id);
  const parts = unzipSync(bytes);
  const content = xml(parts["content.xml"]);

  it("is known by its first bytes, and small", () => {
    expect(bytes.subarray(30, 38).toString()).toBe("mimetype");
    expect(bytes.subarray(38, 77).toString()).toBe("application/vnd.oasis.opendocument.text");
    expect(bytes.length).toBeLessThan(20 * 1024);
    expect(Object.keys(parts).sort()).toEqual(
      ["META-INF/manifest.xml", "content.xml", "meta.xml", "mimetype", "styles.xml"].sort(),
    );
    expect(odt("en", id).equals(bytes)).toBe(true);
  });

  it("holds every label of the form in both languages", () => {
    const words = text(content).replace(/\s/g, "");
    const labels = form.sections.flatMap((section) => [
      section.title,
      ...section.fields.flatMap((field) => [
        field.label,
        ...("options" in field ? field.options.map(({ label }) => label) : []),
        ...("columns" in field ? field.columns.map(({ label }) => label) : []),
      ]),
    ]);
    expect(labels.length).toBeGreaterThan(5);
    for (const { zh, en } of [form.title, ...labels]) {
      expect(words).toContain(zh.replace(/\s/g, ""));
      expect(words).toContain(en.replace(/\s/g, ""));
    }
  });

  it("has headings by level, header rows in its tables, and says which language is which", () => {
    expect(named(content, "text:h").map(({ attribs }) => attribs["text:outline-level"])).toEqual([
      "1",
      ...form.sections.map(() => "2"),
    ]);
    const tables = form.sections.flatMap(({ fields }) =>
      fields.filter(({ type }) => type === "table"),
    );
    expect(named(content, "table:table-header-rows").length).toBe(tables.length);
    const [standard] = named(xml(parts["styles.xml"]), "style:default-style");
    const [type] = standard ? named(standard, "style:text-properties") : [];
    expect(type?.attribs).toMatchObject({
      "style:language-asian": "zh",
      "style:country-asian": "TW",
      "fo:language": "en",
    });
    const english = named(content, "text:span").filter(
      ({ attribs }) => attribs["text:style-name"] === "English",
    );
    expect(english.length).toBeGreaterThan(form.sections.length);
  });
});
