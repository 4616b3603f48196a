import { expect, it } from "vitest";
import { tooLong } from "../../src/cli/content/checks/forms/fit.ts";
import { placedIn } from "../../src/model/form/rows.ts";
import { field as fields } from "../../src/model/form/types/schema.ts";
import { qrSvg } from "../../src/print/form-pdf.ts";
import { sheet } from "../../src/print/sheet.ts";
import { typeset } from "../../src/print/typst.ts";
import { type Example, example } from "../../src/schema/example.ts";
import { site } from "../../src/schema/site.ts";
import { contentOf } from "../own.ts";
import { label, smallExample, smallForm } from "./small-form.ts";

const qr = await qrSvg("https://example.org");
const ours = site.parse(contentOf("site.yaml"));

/** A form with a field of every width beside another, a unit, a seal, a paragraph and a table. */
const form = smallForm();
const base = { label, help: { meaning: label }, grounds: [{ law: "some-act", articles: ["1"] }] };
const add = (id: string, rest: object) => fields.parse({ ...base, id, ...rest });
const spans = [4, 5, 6, 7, 8];
form.sections = [
  {
    id: "all",
    title: label,
    newPage: false,
    fields: [
      ...spans.flatMap((span) => [
        add(`first-${span}`, { type: "text", span }),
        add(`second-${12 - span}`, { type: "text", span: 12 - span }),
      ]),
      add("whole", { type: "address" }),
      add("unit", { type: "text", span: 6, suffix: { zh: "元", en: "NT$" } }),
      add("seal", { type: "seal" }),
      add("story", { type: "multiline", lines: 3 }),
      add("list", {
        type: "table",
        rows: 1,
        columns: [
          { id: "narrow", label, width: 1 },
          { id: "wide", label, width: 3 },
        ],
      }),
    ],
  },
];
const places = placedIn(form);
const ids = [...places.keys()].filter((id) => id !== "list");

/** A sample of so many characters. */
const of = (id: string, text: string): Example["values"][string] =>
  id === "list" ? [{ narrow: text, wide: text }] : text;
const passes = (id: string, text: string): boolean => {
  const place = places.get(id);
  if (!place) throw new Error(`no field ${id}`);
  return !tooLong(place, of(id, text), form.rowHeight);
};
const longest = (id: string, make: (count: number) => string): string => {
  let count = 1;
  while (passes(id, make(count + 1))) count += 1;
  return make(count);
};
const print = (values: Example["values"]): void => {
  const data = example.parse({ ...smallExample(), values, notes: smallExample().notes });
  const job = { id: "small", form, site: ours, locale: "zh" as const };
  const order = sheet({ ...job, example: { name: "one", data } });
  typeset("form.typ", { sheet: JSON.stringify(order), qr });
};

it.each([
  ["Chinese", (count: number) => "高雄市工務局".repeat(count).slice(0, count)],
  ["words", (count: number) => "Avenue Road ".repeat(count).slice(0, count)],
  ["capitals", (count: number) => "WM QA ".repeat(count).slice(0, count)],
])("prints the longest sample that the guard lets pass: %s", (_name, make) => {
  const values = Object.fromEntries(
    [...ids, "list"].map((id) => [id, of(id, longest(id, make))] as const),
  );
  expect(Object.keys(values).length).toBe(spans.length * 2 + 5);
  expect(() => print(values)).not.toThrow();
});

it.each([...ids, "list"])("neither guard nor template takes twice as much in %s", (id) => {
  const text = longest(id, (count) => "高".repeat(count));
  expect(passes(id, text + text)).toBe(false);
  expect(() => print({ [id]: of(id, text + text + text) })).toThrow(`values.${id}`);
});

it("finds a number that nothing breaks and that is wider than its box", () => {
  expect(passes("first-4", "A".repeat(7))).toBe(true);
  expect(passes("first-4", "A".repeat(8))).toBe(false);
});
