import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { aliases, bilingual, id, isoDate, list } from "./text.ts";

/** What the page tells about a field. Only `meaning` is a must; most fields need no more. */
export const fieldHelp = z.strictObject({
  meaning: bilingual.meta({ description: "what is asked, in plain words" }),
  format: bilingual.optional().meta({ description: "how to write it" }),
  find: bilingual.optional().meta({ description: "where the reader finds the value" }),
});

const common = {
  id,
  label: bilingual.meta({ description: "as printed on the form, short" }),
  help: fieldHelp,
  hint: bilingual.optional().meta({ description: "a few words printed small in the answer area" }),
  required: z.boolean().default(false),
  when: bilingual
    .optional()
    .meta({ description: "required in this case only; instead of required: true" }),
  source: bilingual.optional().meta({
    description: "the agency already holds this value: where, and what the reader may leave out",
  }),
  personal: z
    .enum([
      "person",
      "id",
      "birth",
      "phone",
      "address",
      "mail",
      "passport",
      "business-number",
      "land",
      "document-number",
    ])
    .optional()
    .meta({
      description:
        "kind of personal data: samples come from content/fictitious.yaml, and what is typed is checked by it. phone, address, land-no and seal know their own",
    }),
  autocomplete: z.enum(["name", "organization", "tel", "email", "street-address"]).optional().meta({
    description:
      "lets the browser offer what it knows; only in fields about the person who fills the form in (WCAG 1.3.5)",
  }),
  span: z
    .number()
    .int()
    .min(3)
    .max(12)
    .default(12)
    .meta({ description: "width on paper, in twelfths of the sheet" }),
  grounds,
};
const lines = z.number().int().min(2).max(14).meta({ description: "writing lines on paper" });
const option = z.strictObject({ id, label: bilingual });
const stacked = z
  .boolean()
  .default(false)
  .meta({ description: "one option a line: long options, and checklists" });
const column = z.strictObject({
  id,
  label: bilingual,
  width: z.number().positive().meta({ description: "share of the table's width" }),
});
const type = <N extends string, S extends z.ZodRawShape>(name: N, shape: S) =>
  z.strictObject({ ...common, type: z.literal(name), ...shape });

/** One thing the form asks for. `type` decides how it is drawn, filled in and read out. */
export const field = z.discriminatedUnion("type", [
  type("text", {
    suffix: bilingual
      .optional()
      .meta({ description: "printed after the answer, for example a unit" }),
    number: z.boolean().default(false).meta({ description: "the answer is a number" }),
  }),
  type("multiline", { lines }),
  type("roc-date", {}),
  type("comb", {
    boxes: z.number().int().min(2).max(20).meta({ description: "one box for each character" }),
  }),
  type("phone", {}),
  type("address", {}),
  type("land-no", {}),
  type("choice", { options: z.array(option).min(2), stacked }),
  type("multi", { options: list(option), stacked }),
  type("table", { columns: list(column), rows: z.number().int().min(1).max(20) }),
  type("seal", {}),
  z.strictObject({ id, type: z.literal("office"), label: bilingual, span: common.span }),
]);
export type FormField = z.infer<typeof field>;
/** A field for the applicant: everything but the boxes the office fills in. */
export type AnswerField = Exclude<FormField, { type: "office" }>;

export const section = z.strictObject({
  id,
  title: bilingual,
  note: bilingual.optional().meta({ description: "who fills it in, or who may skip it" }),
  newPage: z.boolean().default(false).meta({ description: "begins a sheet" }),
  fields: list(field),
});
export type FormSection = z.infer<typeof section>;

const statement = z.strictObject({ id, text: bilingual, grounds });

/** A form: `content/forms/<id>/form.yaml`. The page, the blank PDF and the filled example are all made from it. */
export const form = z
  .strictObject({
    code: z
      .string()
      .regex(/^F-\d{3}$/, "a permanent code such as F-001")
      .meta({ description: "Printed in the QR code. Enter it in content/codes.yaml too" }),
    version: isoDate.meta({
      description: "day of this edition; printed on the form and in its QR code",
    }),
    services: z.array(id).default([]).meta({ description: "ids in content/services" }),
    title: bilingual,
    purpose: bilingual.meta({ description: "when to use this form" }),
    signer: z.strictObject({ text: bilingual, grounds }).meta({ description: "who signs" }),
    attach: z
      .array(statement.extend({ when: bilingual.optional() }))
      .default([])
      .meta({ description: "what to attach" }),
    sendTo: z
      .strictObject({ office: id.optional(), text: bilingual, grounds })
      .meta({ description: "where to send it" }),
    official: z.boolean().meta({
      description:
        "true: the law or another body fixes the layout, so readers use theirs, and this one is a guide to it and says so on its face",
    }),
    officialForm: statement
      .omit({ id: true })
      .extend({ platform: id.optional().meta({ description: "id in content/platforms.yaml" }) })
      .optional()
      .meta({ description: "official: true only: who fixes the layout, and where to get it" }),
    pages: z.number().int().min(1).max(6).meta({
      description: "sheets of the blank form; the build stops when it prints another number",
    }),
    origin: bilingual.optional().meta({
      description:
        "where the layout comes from, and that it is a draft; left out: composed from what the law requires",
    }),
    aliases,
    rowHeight: z.number().min(9).max(16).default(11).meta({
      description: "height of a row on paper in millimetres; more where the sheet has room",
    }),
    sections: list(section),
    mistakes: list(
      z.strictObject({ id, field: id.optional(), fault: bilingual, instead: bilingual, grounds }),
    ).meta({ description: "what sends the form back" }),
  })
  .meta({ description: "A form, once as data" });
export type Form = z.infer<typeof form>;
