import type { FieldOf } from "../../../schema/form.ts";
import { inputFor } from "./input.ts";
import type { FieldKind } from "./kind.ts";
import { line } from "./line.ts";

/** A telephone number. */
export const phone: FieldKind<FieldOf<"phone">> = {
  ...line,
  input: () => inputFor("phone", "tel"),
  personal: "phone",
};
