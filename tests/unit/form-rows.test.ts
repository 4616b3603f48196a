import { expect, it } from "vitest";
import { metrics } from "../../src/model/form/paper.ts";
import { answerWidth, columnWidth, formRows, placedIn } from "../../src/model/form/rows.ts";
import type { FormField } from "../../src/schema/form.ts";
import { label, smallForm } from "./small-form.ts";

const box = (id: string, span: number): FormField => ({ id, type: "office", label, span });
const ids = (fields: FormField[]) =>
  formRows({ fields }).map((row) => row.fields.map(({ field }) => field.id));

it("packs fields into rows as the paper does: a table always has one of its own", () => {
  const rows = smallForm().sections.flatMap(formRows);
  expect(rows.map(({ fields }) => fields.map(({ field }) => field.id))).toEqual([
    ["person", "kind"],
    ["day"],
    ["number"],
    ["story"],
    ["list"],
    ["desk"],
  ]);
  expect(rows.map(({ top }) => top)).toEqual([false, false, false, true, false, false]);
  expect(ids(["a", "b", "c", "d"].map((id) => box(id, 4)))).toEqual([["a", "b", "c"], ["d"]]);
  expect(ids([box("a", 7), box("b", 6), box("c", 6)])).toEqual([["a"], ["b", "c"]]);
});

it("measures each row once: every cell of it, in millimetres", () => {
  const [row] = formRows({ fields: [box("a", 4), box("b", 4), box("c", 3)] });
  // the first has more room for its name, whatever its span
  expect(row?.fields.map(({ label: width, answer }) => [width, answer])).toEqual([
    [36, 24],
    [28, 32],
    [28, 17],
  ]);
  for (const { fields } of smallForm().sections.flatMap(formRows)) {
    const width = fields.reduce((sum, { label: name, answer }) => sum + name + answer, 0);
    expect(width).toBe(metrics.sheet);
  }
});

it("leaves an answer its cell without the padding and what is printed after it", () => {
  const form = smallForm();
  const person = placedIn(form).get("person");
  if (!person) throw new Error("no such field");
  expect(answerWidth(person)).toBe(180 * (7 / 12) - 36 - 4);
  const withUnit = { ...person, draw: { as: "line", suffix: label } as const };
  expect(answerWidth(person) - answerWidth(withUnit)).toBe(metrics.suffix);
  const columns = [{ width: 1 }, { width: 2 }] as const;
  expect(columnWidth({ columns }, columns[1])).toBe(116);
});
