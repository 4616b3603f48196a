import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { answerFields } from "../../src/model/form/fields.ts";
import { locales } from "../../src/model/locale.ts";
import { form as schema } from "../../src/schema/form.ts";
import { all, attribute, base, named, pages } from "./site.ts";

const forms = readdirSync("content/forms")
  .map((id) => ({
    id,
    ...schema.parse(parse(readFileSync(`content/forms/${id}/form.yaml`, "utf8"))),
  }))
  .filter(({ official }) => !official);

/** What a browser is told of the controls of a field. */
const purposes = { bday: ["bday-year", "bday-month", "bday-day"] } as const;

describe.each(forms.flatMap((form) => locales.map((locale) => ({ ...form, locale }))))(
  "$locale/forms/$id/fill/",
  ({ id, locale, sections }) => {
    it("tells a browser what it may know of its reader, and of nobody else", () => {
      const page = pages.find(({ path }) => path === `${base}${locale}/forms/${id}/fill/`);
      if (!page) throw new Error(`no page of ${id}`);
      const fields = answerFields({ sections });
      expect(fields.length).toBeGreaterThan(2);
      for (const field of fields) {
        const [box] = all(page.tree, ({ attribs }) => attribs["data-field"] === field.id);
        const written = box ? named(box, "input", "textarea") : [];
        const told = written
          .filter((control) => !["radio", "checkbox"].includes(attribute(control, "type")))
          .map((control) => attribute(control, "autocomplete"));
        const { autocomplete: purpose = "off" } = field;
        const wanted = purpose === "bday" ? purposes.bday : told.map(() => purpose);
        expect([field.id, ...told]).toEqual([field.id, ...wanted]);
      }
    });
  },
);

it("asks somebody for each purpose", () => {
  const asked = new Set(forms.flatMap((form) => answerFields(form).map((f) => f.autocomplete)));
  for (const purpose of ["name", "tel", "email", "street-address", "bday", "off"] as const)
    expect([...asked]).toContain(purpose);
});
