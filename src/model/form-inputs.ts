import type { AnswerField } from "../schema/form.ts";
import type { Rule } from "./answer-checks.ts";

/** How an answer is typed on a screen. */
export interface Input {
  type: "text" | "tel" | "email";
  inputmode?: "numeric" | "decimal" | "tel" | "email" | undefined;
  rule?: Rule | undefined;
}

const byPersonal: Partial<Record<NonNullable<AnswerField["personal"]>, Input>> = {
  id: { type: "text", rule: "id" },
  "business-number": { type: "text", inputmode: "numeric", rule: "business-number" },
  phone: { type: "tel", rule: "phone" },
  mail: { type: "email", rule: "mail" },
  address: { type: "text", rule: "address" },
  land: { type: "text", rule: "land" },
};

/** Keyboard and rule of a field that is answered in one line. @example inputOf(phoneField) // { type: "tel", rule: "phone" } */
export function inputOf(field: AnswerField): Input {
  if (field.type === "phone") return { type: "tel", rule: "phone" };
  if (field.type === "address") return { type: "text", rule: "address" };
  if (field.type === "land-no") return { type: "text", rule: "land" };
  if (field.type === "text" && field.number)
    return { type: "text", inputmode: "decimal", rule: "number" };
  return (field.personal && byPersonal[field.personal]) ?? { type: "text" };
}
