import type { Example } from "../../schema/example.ts";
import type { Form } from "../../schema/form.ts";
import type { Locale } from "../locale.ts";
import { answerFields } from "./fields.ts";
import type { JsonSchema } from "./types/kind.ts";
import { kindOf } from "./types/kinds.ts";

/**
 * What an answered form looks like as data: a JSON Schema (2020-12) with names and explanations in one language. Days
 * are ISO days, though the paper writes the year of the Republic; options and columns go by their ids.
 *
 * @param address the schema's own address
 * @example answersSchema(form, "zh", "https://example.org/a.json")["required"] // ["claimant-name", …]
 */
export function answersSchema(form: Form, locale: Locale, address: string): JsonSchema {
  const answered = answerFields(form).flatMap((field) => {
    const schema = kindOf(field).data?.schema(field, locale);
    return schema ? [{ field, schema }] : [];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: address,
    title: form.title[locale],
    description: form.purpose[locale],
    type: "object",
    additionalProperties: false,
    required: answered.filter(({ field }) => field.required).map(({ field }) => field.id),
    properties: Object.fromEntries(
      answered.map(({ field, schema }) => [
        field.id,
        { title: field.label[locale], description: field.help.meaning[locale], ...schema },
      ]),
    ),
  };
}

/** The filled example as data that `answersSchema` describes. @example answersOf(form, example)["claim-date"] // "2026-11-23" */
export const answersOf = (form: Form, example: Example): Record<string, unknown> =>
  Object.fromEntries(
    answerFields(form).flatMap((field): [string, unknown][] => {
      const { data } = kindOf(field);
      const sample = example.values[field.id];
      return data && sample !== undefined ? [[field.id, data.of(sample)]] : [];
    }),
  );
