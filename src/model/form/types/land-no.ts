import type { FieldOf } from "../../../schema/form.ts";
import { inputFor } from "./input.ts";
import type { FieldKind } from "./kind.ts";
import { line } from "./line.ts";

/** A piece of land by section and number. */
export const landNo: FieldKind<FieldOf<"land-no">> = {
  ...line,
  input: () => inputFor("land", "lines"),
  personal: "land",
};
