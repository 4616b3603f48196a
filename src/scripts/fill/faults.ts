import { isHint, rocYear, type Wrong } from "../../model/form/checks.ts";
import { folded } from "../../model/form/folding.ts";
import { controlsOf, fieldsOf, part } from "./fields.ts";
import { wrongIn } from "./judge.ts";

/** Words on what is wrong with an answer. */
export type FaultWords = Record<Wrong, string>;

const note = (field: HTMLElement): HTMLElement | null => field.querySelector(".error");
function say(field: HTMLElement, text: string): void {
  const place = note(field);
  if (place) [place.textContent, place.hidden] = [text, text === ""];
}

/** Is something said beside the field? @example hasNote(field) // false */
export const hasNote = (field: HTMLElement): boolean => note(field)?.hidden === false;

/** What is put right leaves the list of faults, and the list goes with its last entry. */
function mended(form: HTMLElement, field: HTMLElement): void {
  const list = part(form, ".faults ul");
  for (const item of list.querySelectorAll<HTMLElement>("li"))
    if (item.dataset["of"] === field.dataset["field"]) item.remove();
  if (list.children.length === 0) part(form, ".faults").hidden = true;
}

/**
 * Says what is wrong beside the field, or takes it back. A hint is only said; a fault marks the field too.
 * @returns whether the field may stay as it is @example judge(form, field, say.wrong) // false
 */
export function judge(form: HTMLElement, field: HTMLElement, words: FaultWords): boolean {
  const wrong = wrongIn(field);
  const right = wrong === undefined || isHint(wrong);
  const controls = controlsOf(field);
  const western = controls[0]?.value ?? "";
  const text = (wrong ? words[wrong] : "")
    .replaceAll("{western}", folded(western))
    .replaceAll("{roc}", String(rocYear(western)));
  say(field, text);
  note(field)?.classList.toggle("hint", right);
  for (const control of controls)
    if (right) control.removeAttribute("aria-invalid");
    else control.setAttribute("aria-invalid", "true");
  if (right) mended(form, field);
  return right;
}

/** Takes back all that was said. @example clearFaults(form) */
export function clearFaults(form: HTMLElement): void {
  for (const field of fieldsOf(form)) {
    for (const control of controlsOf(field)) control.removeAttribute("aria-invalid");
    say(field, "");
  }
  part(form, ".faults").hidden = true;
}

function entry(field: HTMLElement): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const [first] = controlsOf(field);
  item.dataset["of"] = field.dataset["field"] ?? "";
  link.href = `#${first?.id}`;
  link.textContent = field.dataset["label"] ?? "";
  link.addEventListener("click", (event) => {
    event.preventDefault(); // the address stays as it is; the cursor goes into the field
    first?.focus();
  });
  item.append(link, ` ${note(field)?.textContent ?? ""}`);
  return item;
}

/** A last look: lists what is wrong, each with a link to it. @returns whether nothing is @example isRight(form, say.wrong) */
export function isRight(form: HTMLElement, words: FaultWords): boolean {
  const faulty = fieldsOf(form).filter((field) => !judge(form, field, words));
  const summary = part(form, ".faults");
  summary.hidden = faulty.length === 0;
  if (faulty.length === 0) return true;
  part(summary, "ul").replaceChildren(...faulty.map(entry));
  summary.focus();
  return false;
}
