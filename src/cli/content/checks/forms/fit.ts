import type { SampleText, SampleValue } from "../../../../schema/example.ts";
import type { AnswerField } from "../../../../schema/form.ts";
import { sampleRows, sampleText } from "../../../../model/form/fields.ts";
import { metrics, paragraphHeight, textWidth } from "../../../../model/form/metrics.ts";

const parts = (text: SampleText): [zh: string, en: string] =>
  typeof text === "string" ? [text, ""] : [text.zh, text.en];

/** One line: the Chinese at full size, its English small beneath. */
const wider = (text: SampleText, room: number): boolean => {
  const [zh, en] = parts(text);
  return textWidth(zh, metrics.sample) > room || textWidth(en, metrics.gloss) > room;
};

/** Room for the answer beside its label. */
export function answerWidth(field: AnswerField): number {
  const label = field.span > 6 ? metrics.label : metrics.secondLabel;
  const suffix = field.type === "text" && field.suffix ? metrics.suffix : 0;
  return (metrics.sheet * field.span) / 12 - label - 2 * metrics.inset - suffix;
}

/**
 * Does a sample overflow its box on paper? An estimate that finds mistakes early, with the field's name; the
 * template measures exactly and refuses to print what does not fit.
 */
export function tooLong(field: AnswerField, value: SampleValue): boolean {
  if (field.type === "table") {
    const shares = field.columns.reduce((sum, column) => sum + column.width, 0);
    return sampleRows(value).some((row) =>
      field.columns.some(({ id, width }) => {
        const cell = row[id];
        return (
          cell !== undefined && wider(cell, (metrics.sheet * width) / shares - 2 * metrics.inset)
        );
      }),
    );
  }
  const text = sampleText(value);
  if (text === undefined) return false;
  const room = answerWidth(field);
  if (field.type !== "multiline")
    return field.type !== "roc-date" && field.type !== "comb" && wider(text, room);
  const [zh, en] = parts(text);
  const height = field.lines * metrics.line;
  const ruled =
    paragraphHeight(zh, metrics.sample, room) * (metrics.line / (metrics.sample * 0.3528 * 1.45));
  const both =
    paragraphHeight(zh, metrics.sample - 1, room) + paragraphHeight(en, metrics.gloss, room);
  return ruled > height || both > height;
}
