import type { SampleValue } from "../../../schema/example.ts";
import type { AnswerField } from "../../../schema/form.ts";
import { sampleText, written } from "../fields.ts";
import { inputFor } from "./input.ts";
import type { FieldKind } from "./kind.ts";

/** A sample that has to be the same in both languages. */
export const plainText = (sample: SampleValue): string | undefined => {
  const text = sampleText(sample);
  return typeof text === "string" ? text : undefined;
};

/** A sample as data: the Chinese, as it stands on the paper. */
export const chinese = (sample: SampleValue): string => {
  const text = sampleText(sample) ?? "";
  return typeof text === "string" ? text : text.zh;
};

/** An answer in words: what most types are, and what the others change. */
export const line = {
  draw: () => ({ as: "line" }),
  input: ({ personal }) => inputFor(personal, "lines"),
  data: { schema: () => ({ type: "string" }), of: chinese },
  misfit: (_field, sample) =>
    sampleText(sample) === undefined ? { zh: "文字", en: "a text" } : undefined,
  drawn: (sample, locale) => {
    const text = sampleText(sample);
    return text === undefined ? null : written(text, locale);
  },
} satisfies FieldKind<AnswerField>;
