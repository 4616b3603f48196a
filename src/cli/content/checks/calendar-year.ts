import { faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import type { Rule } from "../report/rules.ts";
import { type Both, type Said, say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { list, record } from "../read/select.ts";
import { daysOffByLaw, isWeekend } from "./holidays.ts";

/**
 * Days off in a year: weekends that are not made-up working days, and closed weekdays.
 *
 * @example daysOff(2026, ["01-01", "02-16"], [])
 */
export const daysOff = (
  year: number,
  closed: readonly unknown[],
  working: readonly unknown[],
): number => {
  let count = 0;
  for (
    const day = new Date(Date.UTC(year, 0, 1));
    day.getUTCFullYear() === year;
    day.setUTCDate(day.getUTCDate() + 1)
  ) {
    const monthDay = day.toISOString().slice(5, 10);
    const weekend = [0, 6].includes(day.getUTCDay());
    if (weekend ? !working.includes(monthDay) : closed.includes(monthDay)) count++;
  }
  return count;
};

const exists = (year: unknown, monthDay: unknown): boolean => {
  const time = new Date(`${String(year)}-${String(monthDay)}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(5, 10) === monthDay;
};

const compare = say("和行政院公布的辦公日曆表對一次", "compare with the official calendar");
const example = 'closed: ["01-01", "02-27", "04-03"]';
type Add = (
  path: Path,
  rule: Rule,
  found: Said,
  expected: Said,
  mend?: Both,
  line?: string,
) => void;

/** Days that do not exist, stand twice, or say what every weekend is. */
const days = (data: Record<string, unknown>, year: number, add: Add): void => {
  for (const key of ["closed", "working"] as const)
    for (const [i, day] of list(data[key]).entries()) {
      const found = String(day);
      const path = [key, i];
      if (!exists(year, day))
        add(path, "wrong-value", found, say(`${year} 年有的日子`, `a day that exists in ${year}`));
      else if (list(data[key]).indexOf(day) < i)
        add(
          path,
          "date",
          found,
          say("同一天只列一次", "each day once"),
          say("刪掉重複的這一天", "remove one of the two"),
        );
      else if (isWeekend(year, found) !== (key === "working"))
        add(
          path,
          "date",
          found,
          key === "working"
            ? say("要補班的星期六或星期日", "a Saturday or Sunday on which offices work")
            : say(
                "星期一到星期五放假的日子（週末本來就放假）",
                "a weekday off; weekends are off anyway",
              ),
        );
    }
};

/** The law’s own days off are all there: the number alone does not see that one was moved. */
const byLaw = (data: Record<string, unknown>, year: number, add: Add): void => {
  if (year < 2024) return;
  const closed = new Set(list(data["closed"]));
  for (const { day, zh, en } of daysOffByLaw(year))
    if (!closed.has(day))
      add(
        ["closed"],
        "date",
        say(`沒有 ${day}`, `no ${day}`),
        say(`${day} ${zh}放假`, `${day}, ${en}, is a day off`),
        compare,
        `"${day}"`,
      );
};

/** What is wrong with the calendar of one year. @param edition year of this edition: from then on the total is asked for */
export const oneYear = remembered((source, inName: string, edition: number): Fault[] => {
  const data = record(source.data);
  const { total, closed, working, checked } = data;
  const faults: Fault[] = [];
  const add: Add = (path, rule, found, expected, mend = compare, line = example) =>
    faults.push(faultIn(source, rule, path, { found, expected, mend, example: line }));
  const year = Number(data["year"]);
  if (String(data["year"]) !== inName) {
    days(data, year, add);
    add(
      ["year"],
      "contradiction",
      String(data["year"]),
      say(`${inName}，和檔名一樣`, `${inName}, like the name of the file`),
      say("更正 year 或檔名", "correct the year or the name"),
      `year: ${inName}`,
    );
    return faults;
  }
  days(data, year, add);
  byLaw(data, year, add);
  if (total === undefined && checked === true && year >= edition)
    add(
      ["total"],
      "missing-value",
      say("（沒有寫）", "(missing)"),
      say("辦公日曆表上的全年放假日數", "the number of days off that the calendar announces"),
      say("補上 total：拿來核對有沒有漏列", "add total: it shows whether a day is missing"),
      `total: ${daysOff(year, list(closed), list(working))}`,
    );
  const counted = daysOff(year, list(closed), list(working));
  if (typeof total === "number" && counted !== total)
    add(
      ["total"],
      "checksum",
      say(`照列出的日子算是 ${counted} 天`, `${counted} days off from the lists`),
      `${total} (total)`,
      say(
        "closed 或 working 多列或少列了一天",
        "a day is missing or too many in closed or working",
      ),
      `total: ${counted}`,
    );
  return faults;
});
