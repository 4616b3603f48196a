import { z } from "astro/zod";
import { bilingual, both, id, isoDate } from "../../../schema/text.ts";
import { groundsIn } from "../../citation.ts";
import { answerFields, type FormEntry } from "../../form/fields.ts";
import { formFile, type Rendering } from "../../form/files.ts";
import type { Guide } from "../../guide.ts";
import { perLocale } from "../../locale.ts";
import { url } from "../../url.ts";
import { absolute, addresses } from "../address.ts";
import { columnsFor } from "../column.ts";
import { dataset } from "../dataset.ts";
import { codeOf, grounds, references, referencesOf } from "../ground.ts";

const said = z.strictObject({ id, text: bilingual, grounds });

/** One form: its fields in short; all of it stands in the file at `definition`. */
const formRecord = z.strictObject({
  id,
  code: z.string().describe(both("永久代碼", "permanent code")),
  version: isoDate,
  title: bilingual,
  purpose: bilingual,
  official: z
    .boolean()
    .describe(
      both("true：要用官方的表，這裡只有說明", "true: a guide; the official form is elsewhere"),
    ),
  services: z.array(id),
  signer: said.omit({ id: true }),
  sendTo: said.omit({ id: true }).extend({ office: id.optional() }),
  attach: z.array(said.extend({ when: bilingual.optional() })),
  fields: z.array(
    z.strictObject({
      id,
      section: id,
      type: z.string(),
      label: bilingual,
      required: z.boolean(),
      when: bilingual.optional(),
      meaning: bilingual,
      grounds,
    }),
  ),
  mistakes: z.array(z.strictObject({ id, fault: bilingual, instead: bilingual, grounds })),
  definition: z.string().describe(both("整份表單的資料檔", "the whole form as data")),
  blank: bilingual.describe(both("空白表（PDF）", "blank form (PDF)")),
  example: bilingual.describe(both("填寫範例（PDF）", "filled example (PDF)")),
  url: bilingual,
  markdown: bilingual,
  permalink: z.string(),
  references,
});
type FormRecord = z.infer<typeof formRecord>;

function recordOf(guide: Guide, { id: name, form }: FormEntry): FormRecord {
  const file = (rendering: Rendering) =>
    perLocale((locale) => absolute(guide, formFile(rendering, locale, name)));
  const sections = new Map(
    form.sections.flatMap((section) => section.fields.map((field) => [field.id, section.id])),
  );
  return {
    id: name,
    code: form.code,
    version: form.version,
    title: form.title,
    purpose: form.purpose,
    official: form.official,
    services: form.services,
    signer: { text: form.signer.text, grounds: form.signer.grounds.map(codeOf) },
    sendTo: {
      text: form.sendTo.text,
      office: form.sendTo.office,
      grounds: form.sendTo.grounds.map(codeOf),
    },
    attach: form.attach.map(({ id: paper, text, when, grounds: of }) => ({
      id: paper,
      text,
      when,
      grounds: of.map(codeOf),
    })),
    fields: answerFields(form).map((field) => ({
      id: field.id,
      section: sections.get(field.id) ?? "",
      type: field.type,
      label: field.label,
      required: field.required,
      when: field.when,
      meaning: field.help.meaning,
      grounds: field.grounds.map(codeOf),
    })),
    mistakes: form.mistakes.map(({ id: mistake, fault, instead, grounds: of }) => ({
      id: mistake,
      fault,
      instead,
      grounds: of.map(codeOf),
    })),
    definition: file("data").zh,
    blank: file("blank"),
    example: file("examplePdf"),
    ...addresses(guide, (locale) => url.form(locale, name)),
    permalink: absolute(guide, url.code(form.code)),
    references: referencesOf(guide, groundsIn(form)),
  };
}

const { column, many, perLanguage } = columnsFor<FormRecord>();

/** Every form. */
export const forms = dataset({
  id: "forms",
  record: formRecord,
  rows: ({ guide, forms: all }) => all.map((entry) => recordOf(guide, entry)),
  columns: [
    column("code", "openData.column.code", ({ code }) => code),
    column("id", "openData.column.id", ({ id: name }) => name),
    column("version", "openData.column.version", ({ version }) => version),
    ...perLanguage("title", "openData.column.title", ({ title }) => title),
    ...perLanguage("purpose", "openData.column.purpose", ({ purpose }) => purpose),
    column("official", "openData.column.official", ({ official }) => official),
    many("services", "openData.column.services", ({ services }) => services),
    column("fields", "openData.column.fields", ({ fields }) => fields.length),
    column("definition", "openData.column.definition", ({ definition }) => definition),
    ...perLanguage("blank", "openData.column.blank", ({ blank }) => blank),
    ...perLanguage("url", "openData.column.url", ({ url: page }) => page),
  ],
});
