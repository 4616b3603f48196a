import { expect, it } from "vitest";
import { markOf, marks } from "../../src/model/form/paper.ts";
import { both } from "../../src/model/i18n.ts";
import { contentXml } from "../../src/print/odt/content.ts";
import { sheet } from "../../src/print/sheet.ts";
import { site } from "../../src/schema/site.ts";
import { contentOf } from "../own.ts";
import { field, label, smallForm } from "./small-form.ts";

const form = smallForm();
const story = field(form, "story");
story.when = { zh: "有故事才寫", en: "if there is one" };
story.label = { zh: "故事", en: "Story" };

it("marks a field that some must fill in alike in every rendering", () => {
  expect(markOf(field(form, "person"))).toBe(marks.required);
  expect(markOf(story)).toBe(marks.conditional);
  expect(markOf(field(form, "day"))).toBeUndefined();
  const ours = site.parse(contentOf("site.yaml"));
  const pdf = sheet({ id: "small", form, site: ours, locale: "en" }).form;
  const drawn = pdf.sections.flatMap(({ rows }) => rows).flatMap(({ fields }) => fields);
  expect(drawn.find(({ id }) => id === "story")?.mark).toBe(marks.conditional);
  expect(drawn.find(({ id }) => id === "desk")?.mark).toBeNull();
  expect(pdf.legend.conditional.mark).toBe(marks.conditional);
  const odt = contentXml(form, {
    agency: label,
    draft: label,
    required: both("form.required"),
    conditional: both("form.conditional"),
    address: "https://example.org",
  });
  expect(odt).toContain(`${marks.conditional}故事`);
  expect(odt).toContain(`${marks.conditional} ${both("form.conditional").zh}`);
});
