import { type Check, faultIn } from "../read/content.ts";
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
                expected: `a day that exists in ${String(year)}`,
                mend: "compare with the official calendar",
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
          expected: `${inName}, like the name of the file`,
          mend: "correct the year or the name",
        }),
      ];
    }
    const counted = daysOff(Number(year), list(closed), list(working));
    if (total === undefined || counted === total) return unreal;
    return [
      ...unreal,
      faultIn(source, "checksum", ["total"], {
        found: `${counted} days off from the lists`,
        expected: `${String(total)} (total)`,
        mend: "a day is missing or too many in closed or working",
      }),
    ];
  });
