import type { Rule } from "../checks.ts";
import type { Personal } from "./kind.ts";

/** How an answer is typed on a screen. */
export interface Input {
  /** `lines`: an answer that may be longer than its box, and then wraps, on the screen and on paper. */
  type: "text" | "tel" | "email" | "lines";
  inputmode?: "numeric" | "decimal" | undefined;
  rule?: Rule | undefined;
}

const known: Partial<Record<Personal, Input>> = {
  id: { type: "text", rule: "id" },
  "business-number": { type: "text", inputmode: "numeric", rule: "business-number" },
  phone: { type: "tel", rule: "phone" },
  mail: { type: "email", rule: "mail" },
  address: { type: "lines", rule: "address" },
  land: { type: "lines", rule: "land" },
};

/** Keyboard and rule for a kind of personal data, else the type's own. @example inputFor("mail", "lines") // { type: "email", rule: "mail" } */
export const inputFor = (personal: Personal | undefined, type: Input["type"]): Input =>
  (personal && known[personal]) ?? { type };
