import type { Said } from "../../report/said.ts";
import type { Example, Fictitious, SampleText, SampleValue } from "../../../../schema/example.ts";
import type { AnswerField, Form } from "../../../../schema/form.ts";
import { answerFields, sampleRows, sampleText, ticked } from "../../../../model/form/fields.ts";
import { tooLong } from "./fit.ts";
import { strangers } from "./personal.ts";

/** Takes one fault down: the field, what is there, what should be, and how to get there. */
export type Report = (field: string, found: Said, expected: Said, mend: Said) => void;

/** Why a sample does not suit its field, or nothing. */
function misfit(field: AnswerField, value: SampleValue): string | undefined {
  const text = sampleText(value);
  const plain = typeof text === "string" ? text : undefined;
  switch (field.type) {
    case "choice":
    case "multi": {
      const options = ticked(value);
      if (!Array.isArray(value) || options.length !== value.length) return "a list of option ids";
      if (field.type === "choice" && options.length !== 1) return "exactly one option";
      return options.every((id) => field.options.some((option) => option.id === id))
        ? undefined
        : `some of ${field.options.map((option) => option.id).join(", ")}`;
    }
    case "table": {
      const rows = sampleRows(value);
      const columns = field.columns.map((column) => column.id);
      if (!Array.isArray(value) || rows.length !== value.length || rows.length === 0)
        return "a list of rows";
      if (rows.length > field.rows) return `at most ${field.rows} rows`;
      return rows.every((row) => Object.keys(row).every((id) => columns.includes(id)))
        ? undefined
        : `the columns ${columns.join(", ")}`;
    }
    case "roc-date":
      return plain && /^\d{4}-\d{2}-\d{2}$/.test(plain) ? undefined : 'a day such as "2026-11-23"';
    case "comb":
      return plain && [...plain].length <= field.boxes
        ? undefined
        : `at most ${field.boxes} characters`;
    default:
      return text === undefined ? "a text" : undefined;
  }
}

/** Everything wrong with the values and call-outs of one filled example. */
export function sampleFaults(
  form: Form,
  example: Example,
  fictitious: Fictitious,
  report: Report,
): void {
  const fields = new Map(answerFields(form).map((field) => [field.id, field]));
  for (const [id, value] of Object.entries(example.values)) {
    const field = fields.get(id);
    const path = `values.${id}`;
    if (!field) {
      report(path, "a value", "the id of a field", "correct the id or remove the value");
      continue;
    }
    const expected = misfit(field, value);
    if (expected) report(path, JSON.stringify(value), expected, "correct the sample");
    else if (tooLong(field, value))
      report(
        path,
        shown(value),
        "a sample that fits its box",
        "shorten it or give the field more room",
      );
    for (const found of strangers(field, value, fictitious))
      report(
        path,
        found,
        "an entry of content/fictitious.yaml",
        "use invented data from that list",
      );
  }
  for (const field of fields.values())
    if (field.required && example.values[field.id] === undefined)
      report(
        `values.${field.id}`,
        "nothing",
        "a sample, since the field is required",
        "write a good sample",
      );
  for (const [index, note] of example.notes.entries())
    if (!fields.has(note.field))
      report(
        `notes.${index}`,
        note.field,
        "the id of a field",
        "correct the id or remove the call-out",
      );
}

const shown = (value: SampleValue): string => {
  const text: SampleText | undefined = sampleText(value);
  return typeof text === "object" ? `${text.zh} / ${text.en}` : (text ?? JSON.stringify(value));
};
