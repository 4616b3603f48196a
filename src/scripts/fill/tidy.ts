import { rocYear, wrongDate } from "../../model/form/checks.ts";
import { dayIn } from "../../model/form/day.ts";
import { folded, joined } from "../../model/form/folding.ts";
import { type Control, isTick } from "./fields.ts";
import { isPlainField } from "./judge.ts";

/** A browser knows births by the Western calendar: no year of the Republic has four digits. */
const isWestern = (year: string): boolean =>
  wrongDate({ year, month: "1", day: "1" }, { required: true }) === "westernYear";

/**
 * What was typed, pasted or offered by the browser, as a clerk would write it: numbers in plain digits and hyphens,
 * letters of an ID number as capitals, a year of birth by the calendar of the Republic.
 * @example tidy(field, control) // "ａ１２３－４５６" becomes "A123-456"
 */
export function tidy(field: HTMLElement, control: Control): void {
  if (isTick(control) || !isPlainField(field)) return;
  const plain = folded(control.value);
  const value = field.dataset["rule"] === "id" ? plain.toUpperCase() : plain;
  const birth = control.getAttribute("autocomplete") === "bday-year" && isWestern(value);
  control.value = birth ? String(rocYear(value)) : value;
}

/** Three boxes for a day, in the order in which it is written. */
const boxes = ["year", "month", "day"] as const;

/**
 * Pasted where a box is too small for it as it stands: a whole day fills three boxes, and a number with hyphens loses
 * them instead of its end.
 * @returns whether it was written @example spread(field, control, "2026-11-25") // true: 115, 11, 25
 */
export function spread(field: HTMLElement, control: Control, text: string): boolean {
  const places = boxes.map((box) => field.querySelector<HTMLInputElement>(`[data-part="${box}"]`));
  const day = places.every((place) => place !== null) && dayIn(text);
  if (day) {
    for (const [at, box] of boxes.entries()) {
      const place = places[at];
      if (place) place.value = day[box];
    }
    return true;
  }
  if (isTick(control) || control.maxLength < 0 || folded(text).length <= control.maxLength)
    return false;
  const [from, to] = [control.selectionStart ?? 0, control.selectionEnd ?? 0];
  const room = control.maxLength - (control.value.length - (to - from));
  control.setRangeText(joined(text).slice(0, Math.max(0, room)), from, to, "end");
  return true;
}
