import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { fieldKinds, kindOf } from "../../src/model/form/types/kinds.ts";
import { field as fields } from "../../src/model/form/types/schema.ts";
import { formOrder } from "../../src/print/form-pdf.ts";
import { set } from "../../src/print/set.ts";
import { example } from "../../src/schema/example.ts";
import { site } from "../../src/schema/site.ts";
import { contentOf } from "../own.ts";
import type { FieldType } from "../../src/schema/form.ts";
import { field, label, smallExample, smallForm } from "./small-form.ts";

const types = fields.options.map(({ shape }) => shape.type.value);
const grounds = [{ law: "some-act", articles: ["1"] }];
const own: Partial<Record<FieldType, object>> = {
  multiline: { lines: 2 },
  comb: { boxes: 3 },
  choice: {
    options: [
      { id: "a", label },
      { id: "b", label },
    ],
  },
  multi: { options: [{ id: "a", label }] },
  table: { rows: 1, columns: [{ id: "item", label, width: 1 }] },
};
const aField = (type: FieldType) =>
  fields.parse({
    id: "one",
    type,
    label,
    ...(type === "office" ? {} : { help: { meaning: label }, grounds }),
    ...own[type],
  });
/** A good sample of a type, and one that is none. */
const samples: Record<Exclude<FieldType, "office">, [good: never, bad: never]> = {
  text: ["王範例", ["a"]],
  multiline: [{ zh: "無", en: "none" }, ["a"]],
  "roc-date": ["2026-11-23", "115-11-23"],
  comb: ["123", "1234"],
  phone: ["07-000-0001", ["a"]],
  email: ["reader@example.org", ["a"]],
  time: ["14:30", "24:30"],
  address: ["高雄市", ["a"]],
  "land-no": ["範例段 1 地號", ["a"]],
  choice: [["a"], ["a", "b"]],
  multi: [["a"], ["z"]],
  table: [[{ item: "x" }], [{ ghost: "x" }]],
  seal: ["王範例", ["a"]],
} as never;

it("has a kind for every type of the schema, and no other", () => {
  expect(Object.keys(fieldKinds).toSorted()).toEqual(types.toSorted());
});

it.each(types)("knows all about %s: how it is drawn, what it holds, what suits it", (type) => {
  const one = aField(type);
  const kind = kindOf(one);
  expect(kind.draw(one).as).toMatch(/^[a-z]+$/);
  if (type === "office") {
    expect([kind.data, kind.drawn(undefined, "zh")]).toEqual([undefined, null]);
    expect(kind.misfit(one, "x")).toBeTruthy();
    return;
  }
  const [good, bad] = samples[type];
  expect(kind.misfit(one, good)).toBeUndefined();
  const wrong = kind.misfit(one, bad);
  expect(wrong?.zh).toMatch(/\p{Script=Han}/u);
  expect(wrong?.en).toMatch(/^[\x20-\x7e]+$/);
  expect(kind.drawn(good, "zh")).toEqual(kind.drawn(good, "zh"));
  expect(kind.drawn(good, "zh")).not.toEqual(kind.drawn(undefined, "zh"));
  // what is signed on paper holds no data; everything else says what its data looks like
  expect(kind.data === undefined).toBe(type === "seal");
  if (kind.data) {
    expect(kind.data.schema(one, "en")["type"]).toMatch(/^(string|array)$/);
    expect(kind.data.of(good)).toBeTruthy();
  }
});

it("sets every type on paper, blank with its widgets and filled", async () => {
  const all = types.map((type) => ({ ...aField(type), id: `a-${type}` }));
  const form = { ...smallForm(), mistakes: [] };
  form.sections = [{ id: "all", title: label, newPage: false, fields: all }];
  const ours = site.parse(contentOf("site.yaml"));
  const job = { id: "small", form, site: ours, locale: "en" as const };
  const values = Object.fromEntries(
    Object.entries(samples).map(([type, [good]]) => [`a-${type}`, good]),
  );
  const data = example.parse({ title: label, story: label, values, notes: smallExample().notes });
  const blank = await set(await formOrder(job));
  const widgets = (await PDFDocument.load(blank.bytes)).getForm().getFields();
  const names = new Set(widgets.map((widget) => widget.getName().split("_")[0]));
  const typed = types.filter((type) => !["office", "seal"].includes(type));
  expect([...names].toSorted()).toEqual(typed.map((type) => `a-${type}`).toSorted());
  const filled = await set(await formOrder({ ...job, example: { name: "one", data } }));
  expect(filled.pages).toBeGreaterThan(1);
});

it("gives every line its keyboard, and lets what may be long wrap", () => {
  const form = smallForm();
  const person = field(form, "person");
  const input = (one: Parameters<typeof kindOf>[0]) => kindOf(one).input?.(one);
  expect(input(person)).toEqual({ type: "lines" });
  expect(input(aField("email"))).toEqual({ type: "email", rule: "mail" });
  expect(input({ ...person, personal: "id" })).toEqual({ type: "text" });
  expect(input(field(form, "number"))).toEqual({ type: "text", rule: "id" });
  expect(input(aField("phone"))).toEqual({ type: "tel", rule: "phone" });
  expect(input(aField("address"))).toEqual({ type: "lines", rule: "address" });
  expect(input(aField("seal"))).toBeUndefined();
});
