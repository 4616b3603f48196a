import {
  addDays,
  type Day,
  dayKind,
  daysBetween,
  isOfficeDay,
  lastOfMonth,
  monthsLater,
  type OfficeCalendar,
} from "./calendar.ts";

/** A period as the content holds it. Hours begin at once and end on no day of their own, so they are not counted here. */
export interface Period {
  amount: number;
  unit: "calendarDay" | "workingDay" | "week" | "month" | "year";
}

/** Days on which the case was with the applicant, both included: the office's clock stood still. */
export interface Stop {
  from: Day;
  to: Day;
}

/** What a line of the counting does. */
export const steps = [
  "start", // the day it was handed in or received
  "firstOut", // the first day is not counted
  "days",
  "workingDays",
  "weeks",
  "months",
  "monthEnd", // no such day in the last month
  "years",
  "stopped",
  "rest", // the last day is a day of rest
  "saturday", // Saturday to Monday morning
] as const;

/** One line of the counting: what was done, and the day it led to. */
export interface Line {
  step: (typeof steps)[number];
  day: Day;
  amount?: number;
}

/** The law that a period is counted by; the ids of `content/laws.yaml`. */
export type Counting = "administrative-procedure-act" | "civil-code";

const articles: Record<Counting, Partial<Record<Line["step"], string>>> = {
  "administrative-procedure-act": {
    firstOut: "48",
    days: "48",
    workingDays: "48",
    weeks: "48",
    months: "48",
    monthEnd: "48",
    years: "48",
    stopped: "51", // its paragraph 5: what the office cannot help
    rest: "48",
    saturday: "48",
  },
  "civil-code": {
    firstOut: "120",
    days: "121",
    workingDays: "121",
    weeks: "121",
    months: "121",
    monthEnd: "121",
    years: "121",
    rest: "122",
  },
};

/** By which article of that law. @example articleOf("rest", "civil-code") // "122" */
export const articleOf = (step: Line["step"], law: Counting): string | undefined =>
  articles[law][step];

export interface Deadline {
  last: Day;
  /** Only until noon of that day: it was moved from a Saturday. */
  morning: boolean;
  lines: Line[];
}

/** The end of a period of months or years: Administrative Procedure Act Art. 48 III. */
function endOfMonths(start: Day, months: number): { day: Day; short: boolean } {
  const first = addDays(start, 1); // the day the counting begins
  if (first.endsWith("-01")) return { day: lastOfMonth(first, months - 1), short: false };
  const same = monthsLater(first, months);
  return same
    ? { day: addDays(same, -1), short: false }
    : { day: lastOfMonth(first, months), short: true };
}

/** The n-th working day after a day, which itself does not count. @throws NotAnnounced */
function endOfWorkingDays(calendar: OfficeCalendar, start: Day, amount: number): Day {
  let day = start;
  for (let left = amount; left > 0;) {
    day = addDays(day, 1);
    if (isOfficeDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Times on which the clock stood still: in order, none twice, and only from the first day that counts. */
function union(stops: readonly Stop[], first: Day): Stop[] {
  const out: Stop[] = [];
  for (const { from, to } of stops.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = out.at(-1);
    if (to < first) continue;
    if (!before || from > addDays(before.to, 1))
      out.push({ from: from < first ? first : from, to });
    else if (to > before.to) before.to = to;
  }
  return out;
}

/**
 * A last day that is no working day moves: Administrative Procedure Act Art. 48 IV, Civil Code Art. 122, which knows no
 * Monday morning. So does one on which the case was with the applicant. @throws NotAnnounced
 */
function moved(
  calendar: OfficeCalendar,
  end: Day,
  stops: readonly Stop[],
  law: Counting,
): { lines: Line[]; last: Day; morning: boolean } {
  const lines: Line[] = [];
  let last = end;
  let morning = false;
  for (;;) {
    const stop = stops.find(({ from, to }) => from <= last && last <= to);
    if (stop) {
      const amount = daysBetween(last, stop.to) + 1;
      last = addDays(stop.to, 1);
      morning = false;
      lines.push({ step: "stopped", day: last, amount });
      continue;
    }
    const kind = dayKind(calendar, last);
    if (kind === "working") return { lines, last, morning };
    morning = kind === "saturday" && law === "administrative-procedure-act";
    last = addDays(last, morning ? 2 : 1);
    lines.push({ step: morning ? "saturday" : "rest", day: last });
  }
}

/**
 * The last day of a period, counted line by line by the Administrative Procedure Act (行政程序法) Art. 48: the first day
 * is not counted; weeks, months and years end on the day before the one that corresponds; a last day of rest moves to
 * the next day, a Saturday to Monday morning. The Civil Code (民法) Arts. 120–122 says the same, but for the morning. Days with the applicant for correction are added,
 * each once and only where it would have run.
 *
 * @throws NotAnnounced when a year is reached whose office calendar is not known: then there is no answer
 * @example deadline(calendar, "2026-11-25", { amount: 10, unit: "calendarDay" }).last // "2026-12-07": the 5th is a Saturday
 */
export function deadline(
  calendar: OfficeCalendar,
  start: Day,
  { amount, unit }: Period,
  stops: readonly Stop[] = [],
  law: Counting = "administrative-procedure-act",
): Deadline {
  const lines: Line[] = [
    { step: "start", day: start },
    { step: "firstOut", day: addDays(start, 1) },
  ];
  let end: Day;
  switch (unit) {
    case "calendarDay":
      end = addDays(start, amount);
      lines.push({ step: "days", day: end, amount });
      break;
    case "workingDay":
      end = endOfWorkingDays(calendar, start, amount);
      lines.push({ step: "workingDays", day: end, amount });
      break;
    case "week":
      end = addDays(start, amount * 7);
      lines.push({ step: "weeks", day: end, amount });
      break;
    case "month":
    case "year": {
      const { day, short } = endOfMonths(start, unit === "year" ? amount * 12 : amount);
      end = day;
      lines.push({ step: unit === "year" ? "years" : "months", day: end, amount });
      if (short) lines.push({ step: "monthEnd", day: end });
    }
  }
  const still = union(stops, addDays(start, 1));
  for (const { from, to } of still) {
    if (from > end) break; // the period was over before
    const days = unit === "workingDay" ? officeDays(calendar, from, to) : daysBetween(from, to) + 1;
    end = unit === "workingDay" ? endOfWorkingDays(calendar, end, days) : addDays(end, days);
    lines.push({ step: "stopped", day: end, amount: days });
  }
  const { lines: moves, last, morning } = moved(calendar, end, still, law);
  return { last, morning, lines: [...lines, ...moves] };
}

/** Working days from one day to another, both included. */
const officeDays = (calendar: OfficeCalendar, from: Day, to: Day): number => {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isOfficeDay(calendar, day)) count += 1;
  return count;
};
