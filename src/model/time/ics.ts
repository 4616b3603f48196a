import type { Site } from "../../schema/site.ts";
import { addDays, type Day } from "./calendar.ts";

/** Lines of a calendar file end in CR LF and are at most 75 bytes long (RFC 5545 3.1). */
const folded = (line: string): string => {
  const bytes = new TextEncoder().encode(line);
  if (bytes.length <= 75) return line;
  const out: string[] = [];
  let current = "";
  for (const char of line) {
    const limit = out.length === 0 ? 75 : 74;
    if (new TextEncoder().encode(current + char).length > limit) {
      out.push(current);
      current = char;
    } else current += char;
  }
  return [...out, current].join("\r\n ");
};
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
const compact = (day: Day) => day.replaceAll("-", "");

/** One day of a calendar. */
export interface CalendarEntry {
  /** The same for the same thing on every day it is saved, and for nothing else: see `entryId`. */
  id: string;
  day: Day;
  title: string;
  text: string;
}

/** What a period was counted for. */
interface About {
  service: string;
  period: string;
  locale: string;
  from: Day;
}

/**
 * A calendar takes an entry whose id it knows for a change of that one, so everything that makes a deadline another
 * deadline is in it, and the day on which it was saved is not.
 */
export const entryId = (
  { service, period, locale, from }: About,
  day: Day,
  what: "last" | "ask",
): string => [service, period, locale, compact(from), compact(day), what].join(".");

/** The site a file comes from. */
type Maker = Pick<Site, "url" | "base"> & { name: Pick<Site["name"], "en"> };

/**
 * Days as an iCalendar file (RFC 5545): whole days, so no time zone is needed. `now` is the moment it is made.
 * @example ics([{ id: "x", day: "2026-12-07", title: "Last day", text: "" }], new Date().toISOString(), site)
 */
export function ics(entries: readonly CalendarEntry[], now: string, site: Maker): string {
  const stamp = now.replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
  const below = site.base.replaceAll("/", ".").slice(1); // two sites may live on one host
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(site.name.en)}//deadline//EN`,
    ...entries.flatMap(({ id, day, title, text }) => [
      "BEGIN:VEVENT",
      `UID:${below}${id}@${new URL(site.url).host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}
