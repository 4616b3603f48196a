import type { FieldOf } from "../../../schema/form.ts";
import type { FieldKind } from "./kind.ts";
import { line } from "./line.ts";

/** A signature or stamp: made on paper, so no data. */
export const seal: FieldKind<FieldOf<"seal">> = {
  draw: () => ({ as: "seal" }),
  misfit: line.misfit,
  drawn: line.drawn,
  personal: "person",
};
