import type { AnswerField, FormField } from "../../schema/form.ts";
import type { Rule } from "./checks.ts";

/** How an answer is typed on a screen. */
export interface Input {
  /** `lines`: an answer that may be longer than its box, and then wraps, on the screen and on paper. */
  type: "text" | "tel" | "email" | "lines";
  inputmode?: "numeric" | "decimal" | undefined;
  rule?: Rule | undefined;
}

const byPersonal: Partial<Record<NonNullable<AnswerField["personal"]>, Input>> = {
  id: { type: "text", rule: "id" },
  "business-number": { type: "text", inputmode: "numeric", rule: "business-number" },
  phone: { type: "tel", rule: "phone" },
  mail: { type: "email", rule: "mail" },
  address: { type: "lines", rule: "address" },
  land: { type: "lines", rule: "land" },
};

/** Keyboard and rule of a field that is answered in words or numbers. @example inputOf(phoneField) // { type: "tel", rule: "phone" } */
export function inputOf(field: AnswerField): Input {
  if (field.type === "phone") return { type: "tel", rule: "phone" };
  if (field.type === "address") return { type: "lines", rule: "address" };
  if (field.type === "land-no") return { type: "lines", rule: "land" };
  if (field.type === "text" && field.number)
    return { type: "text", inputmode: "decimal", rule: "number" };
  if (field.type === "text" && field.personal === "id") return { type: "text" }; // a passport has no check digit
  const known = field.personal && byPersonal[field.personal];
  return known ?? { type: field.type === "comb" ? "text" : "lines" };
}

/**
 * Fields that begin a row on paper: there the name has more room. The same packing as in `src/print/typst/sheet.typ`.
 * @example beginsRow([{ span: 7 }, { span: 5 }, { span: 12 }]) // ids of the first and the third
 */
export function beginsRow(fields: readonly Pick<FormField, "id" | "span" | "type">[]): Set<string> {
  const first = new Set<string>();
  let used = 12;
  for (const { id, span, type } of fields) {
    const whole = type === "table";
    if (whole || used + span > 12) {
      first.add(id);
      used = 0;
    }
    used = whole ? 12 : used + span;
  }
  return first;
}
