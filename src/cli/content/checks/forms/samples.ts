import { some, suggest } from "../../report/nearest.ts";
import { type Both, type Said, say } from "../../report/said.ts";
import type { Example, Fictitious, SampleText, SampleValue } from "../../../../schema/example.ts";
import type { AnswerField, Form } from "../../../../schema/form.ts";
import { answerFields, sampleText } from "../../../../model/form/fields.ts";
import { placedIn } from "../../../../model/form/rows.ts";
import { kindOf } from "../../../../model/form/types/kinds.ts";
import { tooLong } from "./fit.ts";
import { strangers } from "./personal.ts";

/** Takes one fault down: the field, what is there, what should be, and how to get there. */
export type Report = (
  field: string,
  found: Said,
  expected: Said,
  mend: Both,
  example?: string,
) => void;

/** Everything wrong with the values and call-outs of one filled example. */
export function sampleFaults(
  form: Form,
  example: Example,
  fictitious: Fictitious,
  report: Report,
): void {
  const fields = new Map(answerFields(form).map((field) => [field.id, field]));
  const places = placedIn(form);
  for (const [id, value] of Object.entries(example.values)) {
    const field = fields.get(id);
    const path = `values.${id}`;
    if (!field) {
      report(
        path,
        id,
        fieldNames(id, fields),
        suggest(
          id,
          fields.keys(),
          say("改成欄位的代號，或刪掉這個值", "correct the id or remove the value"),
        ),
      );
      continue;
    }
    const place = places.get(id);
    const expected = kindOf(field).misfit(field, value);
    if (expected)
      report(path, JSON.stringify(value), expected, say("照這樣改範例", "correct the sample"));
    else if (place && tooLong(place, value, form.rowHeight))
      report(
        path,
        shown(value),
        say("放得進格子的範例", "a sample that fits its box"),
        say("寫短一點，或把欄位加大（span、lines）", "shorten it or give the field more room"),
      );
    for (const found of strangers(field, value, fictitious))
      report(
        path,
        found,
        say("content/fictitious.yaml 裡的假資料", "an entry of content/fictitious.yaml"),
        say("改用那份清單裡的假資料，不要用真人的資料", "use invented data from that list"),
      );
  }
  for (const field of fields.values())
    if (field.required && example.values[field.id] === undefined)
      report(
        `values.${field.id}`,
        say("（沒有寫）", "nothing"),
        say("範例，因為這一欄必填", "a sample, since the field is required"),
        say("補上一個寫得好的範例", "write a good sample"),
        `${field.id}: …`,
      );
  for (const [index, note] of example.notes.entries())
    if (!fields.has(note.field))
      report(
        `notes.${index}`,
        note.field,
        fieldNames(note.field, fields),
        suggest(
          note.field,
          fields.keys(),
          say("改成欄位的代號，或刪掉這則說明", "correct the id or remove the call-out"),
        ),
      );
}

/** The ids that a value may go by. */
const fieldNames = (id: string, fields: ReadonlyMap<string, AnswerField>): Both => {
  const names = some(fields.keys(), id);
  return say(`表單裡有的欄位：${names.zh}`, `the id of a field: ${names.en}`);
};

const shown = (value: SampleValue): string => {
  const text: SampleText | undefined = sampleText(value);
  return typeof text === "object" ? `${text.zh} / ${text.en}` : (text ?? JSON.stringify(value));
};
