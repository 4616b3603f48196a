import { readFileSync, globSync } from "node:fs";
import { parse } from "yaml";

/**
 * The counting of days once more, by somebody else: a calendar of squares, walked one square at a time, without any of
 * the site's functions. Slow, and meant to be.
 */
interface Square {
  year: number;
  month: number;
  date: number;
  /** 0 Sunday … 6 Saturday */
  on: number;
  closed: boolean;
  working: boolean;
  iso: string;
}

const long = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 && leap(year) ? 29 : (long[month - 1] ?? 0);
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

const years = globSync("content/calendar/*.yaml").map((file) => parse(readFileSync(file, "utf8")));

/** Every day of the announced years in a row. 1 January 2024 was a Monday. */
export const squares: Square[] = [];
for (let year = 2024, on = 1; year <= 2027; year++) {
  const known = years.find((entry) => entry.year === year);
  for (let month = 1; month <= 12; month++)
    for (let date = 1; date <= lengthOf(year, month); date++, on = (on + 1) % 7) {
      const short = `${two(month)}-${two(date)}`;
      squares.push({
        year,
        month,
        date,
        on,
        closed: known.closed.includes(short),
        working: known.working.includes(short),
        iso: `${year}-${short}`,
      });
    }
}
const place = new Map(squares.map(({ iso }, at) => [iso, at]));

const opens = ({ on, closed, working }: Square) => (on === 0 || on === 6 ? working : !closed);

/** Same arguments and answer as the site's own; undefined where it runs out of the announced years. */
export function slowLast(
  start: string,
  amount: number,
  unit: string,
  stops: readonly { from: string; to: string }[] = [],
): string | undefined {
  let at = place.get(start);
  if (at === undefined) return undefined;
  const first = at + 1;
  // squares in the colour of a correction
  const still = new Set<number>();
  for (const { from, to } of stops) {
    const one = place.get(from);
    if (one === undefined) continue; // after the last square: whoever walks there has run out of them
    const other = place.get(to) ?? squares.length;
    for (let day = Math.max(one, first); day <= other; day++) still.add(day);
  }
  if (unit === "calendarDay") at += amount;
  else if (unit === "week") for (let n = 0; n < amount; n++) at += 7;
  else if (unit === "workingDay") {
    for (let left = amount; left > 0;) {
      at += 1;
      const square = squares[at];
      if (!square) return undefined;
      if (opens(square)) left -= 1;
    }
  } else {
    const months = unit === "year" ? amount * 12 : amount;
    const begin = squares[at + 1];
    if (!begin) return undefined;
    // walk month by month from the day the counting begins
    let { year, month } = begin;
    for (let n = 0; n < months; n++) {
      month += 1;
      if (month === 13) {
        month = 1;
        year += 1;
      }
    }
    const wanted = begin.date;
    const there = lengthOf(year, month);
    if (wanted <= there) {
      const same = place.get(`${year}-${two(month)}-${two(wanted)}`);
      // the day before the corresponding one; from the first of a month that is the end of the month before
      if (same === undefined) {
        // only the day before may still be inside the announced years
        if (year === 2028 && month === 1 && wanted === 1) at = squares.length - 1;
        else return undefined;
      } else at = same - 1;
    } else {
      const end = place.get(`${year}-${two(month)}-${two(there)}`);
      if (end === undefined) return undefined;
      at = end;
    }
  }
  // each of them is put aside, and another square is taken at the end
  for (let day = first; day <= at; day++) {
    if (!still.has(day)) continue;
    if (unit !== "workingDay") at += 1;
    else if (opens(squares[day] as Square)) {
      do at += 1;
      while (squares[at] && !opens(squares[at] as Square));
    }
  }
  for (;;) {
    const square = squares[at];
    if (!square) return undefined;
    if (still.has(at)) at += 1;
    else if (square.on === 6 && !square.working) at += 2;
    else if (!opens(square)) at += 1;
    else return square.iso;
  }
}
