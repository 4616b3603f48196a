import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { answerFields } from "../../src/model/form/fields.ts";
import { locales } from "../../src/model/locale.ts";
import { form as formSchema } from "../../src/schema/form.ts";

/** The forms as data for reuse, read as a stranger would: with a validator of its own. */
const json = (file: string) => JSON.parse(readFileSync(`dist/open-data/forms/${file}`, "utf8"));
const ids = readdirSync("content/forms");

it("has forms to look at", () => expect(ids.length).toBeGreaterThanOrEqual(3));

describe.each(ids)("%s as data", (id) => {
  const form = formSchema.parse(parse(readFileSync(`content/forms/${id}/form.yaml`, "utf8")));
  const data = json(`${id}/form.json`);

  it("is the definition as the content holds it, in both languages", () => {
    const { code, version, ...definition } = form;
    expect(data).toMatchObject({ id, code, version });
    expect(data.form).toEqual(JSON.parse(JSON.stringify(definition)));
    for (const locale of locales) expect(data.page[locale]).toContain(`/${locale}/forms/${id}/`);
  });

  it.each(locales)("has a %s schema that takes the example and refuses what does not fit", (l) => {
    const schema = json(`${id}/answers.${l}.schema.json`);
    expect(schema.$id).toBe(data.answersSchema[l]);
    expect(schema.title).toBe(form.title[l]);
    const ajv = new Ajv2020({ strict: true, strictRequired: true });
    formats.default(ajv);
    const fits = ajv.compile(schema);
    const { answers } = data.example;
    expect(fits(answers) || fits.errors).toBe(true);
    expect(Object.keys(answers).length).toBeGreaterThan(3);
    expect(fits({ ...answers, "no-such-field": "x" })).toBe(false);
    for (const field of answerFields(form).filter(({ type }) => type !== "seal")) {
      const { [field.id]: _left, ...without } = answers;
      expect([field.id, fits(without)]).toEqual([field.id, !field.required]);
      expect([field.id, fits({ ...answers, [field.id]: 7 })]).toEqual([field.id, false]);
    }
  });
});
