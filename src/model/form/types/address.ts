import type { FieldOf } from "../../../schema/form.ts";
import { inputFor } from "./input.ts";
import type { FieldKind } from "./kind.ts";
import { line } from "./line.ts";

/** A postal address, or the place of a matter. */
export const address: FieldKind<FieldOf<"address">> = {
  ...line,
  input: () => inputFor("address", "lines"),
  personal: "address",
};
