import type { Day } from "./calendar.ts";

/**
 * The day it is in a time zone. An office opens and closes by its own day, whatever the reader's clock says.
 * @example dayIn("Asia/Taipei", new Date("2026-12-01T20:00:00Z")) // "2026-12-02"
 */
export function dayIn(zone: string, now: Date = new Date()): Day {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(now);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}
