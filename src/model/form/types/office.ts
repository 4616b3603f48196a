import type { FieldOf } from "../../../schema/form.ts";
import type { FieldKind } from "./kind.ts";

/** A box that the office fills in: nobody answers it. */
export const office: FieldKind<FieldOf<"office">> = {
  draw: () => ({ as: "office" }),
  misfit: () => ({ zh: "不用寫：這一欄由機關填", en: "nothing: the office fills it in" }),
  drawn: () => null,
};
