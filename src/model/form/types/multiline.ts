import type { FieldOf } from "../../../schema/form.ts";
import type { FieldKind } from "./kind.ts";
import { line } from "./line.ts";

/** A paragraph on ruled lines. */
export const multiline: FieldKind<FieldOf<"multiline">> = {
  ...line,
  draw: ({ lines, hint }) => ({ as: "lines", lines, hint }),
};
