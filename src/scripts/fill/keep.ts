/** Keeping what is typed on this device, for readers who ask for it; it is never sent anywhere. */
import type { Key } from "../../model/site/kept.ts";
import * as storage from "../storage.ts";
import { controlsOf, isTick, part } from "./fields.ts";

const isAnswers = storage.isRecordOf("string");
const keyOf = (form: HTMLElement): Key => `form-${form.dataset["form"]}`;
const paper = (form: HTMLElement) => controlsOf(part(form, ".paper"));

/** The box that asks for it. */
export const keepBox = (form: HTMLElement): HTMLInputElement =>
  part<HTMLInputElement>(form, '[data-act="keep"]');

const answers = (form: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    paper(form).flatMap((control) => {
      const value = isTick(control) ? (control.checked ? "1" : "") : control.value;
      return value === "" ? [] : [[control.id, value]];
    }),
  );

/** Keeps the answers as they stand, if the reader has asked for it. @returns whether the browser did @example keep(form) */
export const keep = (form: HTMLElement): boolean =>
  !keepBox(form).checked || storage.write(keyOf(form), answers(form));

/** Keeps nothing any more. @example forget(form) */
export function forget(form: HTMLElement): void {
  keepBox(form).checked = false;
  storage.forget(keyOf(form));
}

/** The box was ticked, or its tick taken away. @returns what to say of it @example keepOrForget(form) // "kept" */
export function keepOrForget(form: HTMLElement): "kept" | "refused" | undefined {
  if (keepBox(form).checked && keep(form)) return "kept";
  const asked = keepBox(form).checked;
  forget(form);
  return asked ? "refused" : undefined;
}

/** Gives back what was kept; a browser may bring back the tick of the last visit, but not what it stood for. @example restore(form) */
export function restore(form: HTMLElement): void {
  const kept = storage.read(keyOf(form), isAnswers);
  keepBox(form).checked = kept !== undefined;
  for (const control of paper(form)) {
    const value = kept?.[control.id];
    if (value === undefined) continue;
    if (isTick(control)) control.checked = true;
    else control.value = value;
  }
}
