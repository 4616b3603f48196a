import type { CalendarYear } from "../../schema/calendar.ts";

/** A day as an ISO string: no clock and no time zone. */
export type Day = string;

const length = 86_400_000;
const time = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** @example addDays("2026-02-28", 1) // "2026-03-01" */
export const addDays = (day: Day, days: number): Day =>
  new Date(time(day) + days * length).toISOString().slice(0, 10);

/** 0 Sunday … 6 Saturday. @example weekday("2026-11-25") // 3 */
export const weekday = (day: Day): number => new Date(time(day)).getUTCDay();

/** Days from one day to another. @example daysBetween("2026-11-25", "2026-11-27") // 2 */
export const daysBetween = (from: Day, to: Day): number => (time(to) - time(from)) / length;

/**
 * The same day of the month so many months later; undefined when that month has no such day.
 * @example monthsLater("2026-01-31", 1) // undefined
 */
export function monthsLater(day: Day, months: number): Day | undefined {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const later = new Date(Date.UTC(year, month - 1 + months, date));
  return later.getUTCDate() === date ? later.toISOString().slice(0, 10) : undefined;
}

/** The last day of the month that many months later. @example lastOfMonth("2026-01-31", 1) // "2026-02-28" */
export function lastOfMonth(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

/** The official office calendar of the years that have been announced. */
export type OfficeCalendar = ReadonlyMap<
  number,
  { closed: ReadonlySet<string>; working: ReadonlySet<string>; checked: boolean }
>;

/** @example officeCalendar(years).has(2028) // false: not announced yet */
export const officeCalendar = (
  years: readonly Pick<CalendarYear, "year" | "closed" | "working" | "checked">[],
): OfficeCalendar =>
  new Map(
    years.map(({ year, closed, working, checked }) => [
      year,
      { closed: new Set(closed), working: new Set(working), checked },
    ]),
  );

/** The calendar of that year has not been announced: the last day cannot be known. */
export class NotAnnounced extends Error {
  readonly year: number;
  constructor(year: number) {
    super(`the office calendar of ${year} has not been announced`);
    this.year = year;
  }
}

/** What a day is to an office. */
export type DayKind = "working" | "saturday" | "rest";

/**
 * A Saturday on which offices make up for another day is a working day, also as the last day of a period: Ministry of
 * Justice, letter of 3 February 2010, 法律字第 099004718 號.
 *
 * @throws NotAnnounced
 * @example dayKind(calendar, "2026-02-16") // "rest": Lunar New Year's Eve
 * @example dayKind(calendar, "2024-02-17") // "working": a Saturday that makes up for another day
 */
export function dayKind(calendar: OfficeCalendar, day: Day): DayKind {
  const year = calendar.get(Number(day.slice(0, 4)));
  if (!year) throw new NotAnnounced(Number(day.slice(0, 4)));
  const on = weekday(day);
  if (on === 0 || on === 6) {
    if (year.working.has(day.slice(5))) return "working";
    return on === 6 ? "saturday" : "rest";
  }
  return year.closed.has(day.slice(5)) ? "rest" : "working";
}

/** Do offices work on this day? @throws NotAnnounced */
export const isOfficeDay = (calendar: OfficeCalendar, day: Day): boolean =>
  dayKind(calendar, day) === "working";
