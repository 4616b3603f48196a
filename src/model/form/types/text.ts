import type { FieldOf } from "../../../schema/form.ts";
import { inputFor } from "./input.ts";
import type { FieldKind } from "./kind.ts";
import { line } from "./line.ts";

/** A line of words, or a number, perhaps with its unit. */
export const text: FieldKind<FieldOf<"text">> = {
  ...line,
  draw: ({ suffix }) => ({ as: "line", suffix }),
  input: ({ number, personal }) => {
    if (number) return { type: "text", inputmode: "decimal", rule: "number" };
    if (personal === "id") return { type: "text" }; // a passport has no check digit
    return inputFor(personal, "lines");
  },
};
