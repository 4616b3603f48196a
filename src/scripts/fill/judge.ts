import type { Wrong } from "../../model/form/checks.ts";
import { isOnPaper, isPlain, wrongOf } from "../../model/form/types/judging.ts";
import { controlsOf, isTick } from "./fields.ts";

/** Has everybody to answer here, on the screen? @example isNeeded(field) // true */
export const isNeeded = ({ dataset }: HTMLElement): boolean =>
  dataset["required"] !== undefined && !isOnPaper(dataset["type"] ?? "");

/** What is wrong with the answer to a field as it stands, or nothing. @example wrongIn(field) // "phone" */
export function wrongIn(field: HTMLElement): Wrong | undefined {
  const { type = "", rule, required } = field.dataset;
  const controls = controlsOf(field);
  return wrongOf(
    type,
    controls.filter((control) => !isTick(control)).map(({ value }) => value),
    controls.filter(isTick).map(({ checked }) => checked),
    { rule, required: required !== undefined },
  );
}

/** May the width and the dashes of what is typed here be made plain? @example isPlainField(field) // true */
export const isPlainField = ({ dataset }: HTMLElement): boolean =>
  isPlain(dataset["type"] ?? "", dataset["rule"]);
