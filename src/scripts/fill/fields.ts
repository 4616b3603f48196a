/** The fields of a form on screen, and what stands in them. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

/** A circle or a box to tick. */
export const isTick = (control: Control): control is HTMLInputElement =>
  control.type === "radio" || control.type === "checkbox";

/** @example controlsOf(field)[0]?.value // "王範例" */
export const controlsOf = (part: ParentNode): Control[] => [
  ...part.querySelectorAll<Control>("input, textarea"),
];
/** @example fieldsOf(form).map((field) => field.dataset["field"]) // ["claimant-name", …] */
export const fieldsOf = (form: ParentNode): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>("[data-field]"),
];
/** The field that something stands in. @example fieldAround(event.target) */
export const fieldAround = (inside: EventTarget | null): HTMLElement | undefined =>
  (inside instanceof Element && inside.closest<HTMLElement>("[data-field]")) || undefined;

/** An element that every form has. @example part(this, ".faults") @throws when it is not there */
export function part<T extends HTMLElement = HTMLElement>(of: ParentNode, selector: string): T {
  const found = of.querySelector<T>(selector);
  if (!found) throw new Error(`a form without ${selector}`);
  return found;
}
