import type { FieldOf } from "../../../schema/form.ts";
import { inputFor } from "./input.ts";
import type { FieldKind } from "./kind.ts";
import { line } from "./line.ts";

/** An e-mail address. */
export const email: FieldKind<FieldOf<"email">> = {
  ...line,
  input: () => inputFor("mail", "email"),
  data: { ...line.data, schema: () => ({ type: "string", format: "email" }) },
  personal: "mail",
};
