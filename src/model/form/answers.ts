import type { Example, SampleText } from "../../schema/example.ts";
import type { AnswerField, Form } from "../../schema/form.ts";
import { answerFields, sampleRows, sampleText, ticked } from "./fields.ts";
import type { Locale } from "../locale.ts";

/** A JSON Schema, as far as these need it. */
export type JsonSchema = Record<string, unknown>;

/** Is the field answered with data? A signature or stamp belongs on paper. */
const asData = (field: AnswerField): boolean => field.type !== "seal";

function kind(field: AnswerField, locale: Locale): JsonSchema {
  switch (field.type) {
    case "choice":
    case "multi": {
      const options = field.options.map(({ id, label }) => ({ const: id, title: label[locale] }));
      const one = { type: "string", oneOf: options };
      return field.type === "choice" ? one : { type: "array", uniqueItems: true, items: one };
    }
    case "table":
      return {
        type: "array",
        maxItems: field.rows,
        items: {
          type: "object",
          additionalProperties: false,
          properties: Object.fromEntries(
            field.columns.map(({ id, label }) => [id, { type: "string", title: label[locale] }]),
          ),
        },
      };
    case "roc-date":
      return { type: "string", format: "date" };
    case "comb":
      return { type: "string", maxLength: field.boxes };
    default:
      return field.personal === "mail" ? { type: "string", format: "email" } : { type: "string" };
  }
}

/**
 * What an answered form looks like as data: a JSON Schema (2020-12) with names and explanations in one language. Days
 * are ISO days, though the paper writes the year of the Republic; options and columns go by their ids.
 *
 * @param address the schema's own address
 * @example answersSchema(form, "zh", "https://example.org/a.json")["required"] // ["claimant-name", …]
 */
export function answersSchema(form: Form, locale: Locale, address: string): JsonSchema {
  const fields = answerFields(form).filter(asData);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: address,
    title: form.title[locale],
    description: form.purpose[locale],
    type: "object",
    additionalProperties: false,
    required: fields.filter(({ required }) => required).map(({ id }) => id),
    properties: Object.fromEntries(
      fields.map((field) => [
        field.id,
        {
          title: field.label[locale],
          description: field.help.meaning[locale],
          ...kind(field, locale),
        },
      ]),
    ),
  };
}

const chinese = (text: SampleText): string => (typeof text === "string" ? text : text.zh);

/** The filled example as data that `answersSchema` describes. @example answersOf(form, example)["claim-date"] // "2026-11-23" */
export function answersOf(form: Form, example: Example): Record<string, unknown> {
  const answered = answerFields(form).flatMap((field): [string, unknown][] => {
    const value = example.values[field.id];
    if (value === undefined || !asData(field)) return [];
    if (field.type === "choice") return [[field.id, ticked(value)[0]]];
    if (field.type === "multi") return [[field.id, ticked(value)]];
    if (field.type === "table")
      return [
        [
          field.id,
          sampleRows(value).map((row) =>
            Object.fromEntries(Object.entries(row).map(([id, text]) => [id, chinese(text)])),
          ),
        ],
      ];
    return [[field.id, chinese(sampleText(value) ?? "")]];
  });
  return Object.fromEntries(answered);
}
