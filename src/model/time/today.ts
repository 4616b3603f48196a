import type { Day } from "./calendar.ts";

/**
 * The day it is in a time zone. An office opens and closes by its own day, whatever the reader's clock says. Swedish
 * writes days as ISO does, which is the shortest way to one; this runs on every service page.
 * @example dayIn("Asia/Taipei", new Date("2026-12-01T20:00:00Z")) // "2026-12-02"
 */
export const dayIn = (zone: string, now: Date = new Date()): Day =>
  now.toLocaleDateString("sv", { timeZone: zone });

/** The later of two days. @example later("2026-11-25", "2026-12-01") // "2026-12-01" */
export const later = (one: Day, other: Day): Day => (one > other ? one : other);
