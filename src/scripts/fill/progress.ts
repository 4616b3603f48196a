import { fieldsOf, part } from "./fields.ts";
import { isNeeded, wrongIn } from "./judge.ts";

/** How many of the fields that everybody has to fill in are filled in. @example progress(form) // { done: 1, all: 9 } */
export function progress(form: HTMLElement): { done: number; all: number } {
  const needed = fieldsOf(form).filter(isNeeded);
  return {
    done: needed.filter((field) => wrongIn(field) !== "empty").length,
    all: needed.length,
  };
}

/** Says it. @example showProgress(form, "{done} of {all}") */
export function showProgress(form: HTMLElement, words: string): void {
  const { done, all } = progress(form);
  part(form, "[data-progress]").textContent = words
    .replace("{done}", String(done))
    .replace("{all}", String(all));
}
