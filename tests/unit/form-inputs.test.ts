import { expect, it } from "vitest";
import { beginsRow, inputOf } from "../../src/model/form/inputs.ts";
import { field, smallForm } from "./small-form.ts";

it("gives every answer its keyboard, and lets what may be long wrap", () => {
  const form = smallForm();
  const person = field(form, "person");
  expect(inputOf(person)).toEqual({ type: "lines" });
  expect(inputOf({ ...person, personal: "mail" })).toEqual({ type: "email", rule: "mail" });
  expect(inputOf({ ...person, personal: undefined, type: "phone" })).toEqual({
    type: "tel",
    rule: "phone",
  });
  expect(inputOf(field(form, "number"))).toEqual({ type: "text", rule: "id" });
  expect(inputOf({ ...person, personal: "id" })).toEqual({ type: "text" });
});

it("packs fields into rows as the paper does", () => {
  const [section] = smallForm().sections;
  // person and kind share a row; a table always has one of its own
  expect([...beginsRow(section?.fields ?? [])]).toEqual([
    "person",
    "day",
    "number",
    "story",
    "list",
    "desk",
  ]);
  const narrow = (id: string) => ({ id, span: 4, type: "office" as const });
  expect([...beginsRow(["a", "b", "c", "d"].map(narrow))]).toEqual(["a", "d"]);
});
