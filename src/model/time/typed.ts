import type { Day } from "./calendar.ts";

/** What can be wrong with a day as somebody typed it; the names of strings under `deadline` in `content/ui/`. */
export type DayFault = "wrongDate" | "republicYear";

/** Years up to here are taken for years of the Republic (民國), which every other page of a Taiwanese form asks for. */
const lastRepublic = 200;

/** Is it a day that exists? A round trip refuses 30 February, which browsers turn into 2 March. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The year of the Republic that a text begins with. @example republicYear("0115-11-25") // 115 */
export function republicYear(text: string): number | undefined {
  const year = Number(/^\s*(\d{1,4})\D/.exec(text)?.[1] ?? 0);
  return year > 0 && year <= lastRepublic ? year : undefined;
}

/** @example dayFault("0115-11-25") // "republicYear" */
export function dayFault(text: string): DayFault | undefined {
  if (republicYear(text) !== undefined) return "republicYear";
  return isDay(text) && text >= "1912-01-01" ? undefined : "wrongDate";
}
