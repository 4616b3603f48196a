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
  day: Day;
  title: string;
  text: string;
}

/**
 * Days as an iCalendar file (RFC 5545): whole days, so no time zone is needed. `stamp` is the day of the calculation.
 * @example ics([{ day: "2026-12-07", title: "Last day", text: "" }], "2026-11-25")
 */
export const ics = (entries: readonly CalendarEntry[], stamp: Day): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kaohsiung Public Works Service Guide//deadline//EN",
    ...entries.flatMap(({ day, title, text }, at) => [
      "BEGIN:VEVENT",
      `UID:${compact(stamp)}-${compact(day)}-${at}@kaohsiung-public-works-service-guide`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
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
