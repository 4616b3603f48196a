import { type Check, faultIn } from "../read/content.ts";
import { say } from "../report/said.ts";
import { list, record } from "../read/select.ts";

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

/** The office calendars: real days, the right year, and the official number of days off as checksum. */
export const calendars: Check = (content) =>
  [...content.files].flatMap(([name, source]) => {
    const inName = /^calendar\/(.+)\.yaml$/.exec(name)?.[1];
    if (inName === undefined || !source.data) return [];
    const { year, total, closed, working } = record(source.data);
    const unreal = (["closed", "working"] as const).flatMap((key) =>
      list(record(source.data)[key]).flatMap((day, i) =>
        exists(year, day)
          ? []
          : [
              faultIn(source, "wrong-value", [key, i], {
                found: String(day),
                expected: say(`${String(year)} 年有的日子`, `a day that exists in ${String(year)}`),
                mend: say("對照公布的辦公日曆表", "compare with the official calendar"),
                example: '"02-28"',
              }),
            ],
      ),
    );
    if (String(year) !== inName) {
      const found = String(year);
      return [
        ...unreal,
        faultIn(source, "contradiction", ["year"], {
          found,
          expected: say(`${inName}，和檔名一樣`, `${inName}, like the name of the file`),
          mend: say("改年份，或改檔名", "correct the year or the name"),
          example: `year: ${inName}`,
        }),
      ];
    }
    const counted = daysOff(Number(year), list(closed), list(working));
    if (total === undefined || counted === total) return unreal;
    return [
      ...unreal,
      faultIn(source, "checksum", ["total"], {
        found: say(`照列出的日子算是 ${counted} 天`, `${counted} days off from the lists`),
        expected: say(`${String(total)} 天（total）`, `${String(total)} (total)`),
        mend: say(
          "closed 或 working 多了或少了一天：對照公布的辦公日曆表",
          "a day is missing or too many in closed or working: compare with the official calendar",
        ),
        example: `total: ${counted}`,
      }),
    ];
  });
