import type { FieldOf, FieldType, FormField } from "../../../schema/form.ts";
import { address } from "./address.ts";
import { comb } from "./comb.ts";
import { email } from "./email.ts";
import type { FieldKind } from "./kind.ts";
import { landNo } from "./land-no.ts";
import { multiline } from "./multiline.ts";
import { office } from "./office.ts";
import { choice, multi } from "./options.ts";
import { phone } from "./phone.ts";
import { rocDate } from "./roc-date.ts";
import { seal } from "./seal.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";
import { time } from "./time.ts";

/** Every type of field, and all that is to be known about it. */
export const fieldKinds: { readonly [T in FieldType]: FieldKind<FieldOf<T>> } = {
  text,
  multiline,
  "roc-date": rocDate,
  time,
  comb,
  phone,
  email,
  address,
  "land-no": landNo,
  choice,
  multi,
  table,
  seal,
  office,
};

/** The kind of a field. @example kindOf(field).draw(field).as // "line" */
export const kindOf = (field: FormField): FieldKind => fieldKinds[field.type];

/** How a field is drawn. @example drawingOf(nameField) // { as: "line" } */
export const drawingOf = (field: FormField) => kindOf(field).draw(field);
