import { type Check, faultIn } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import type { Source } from "../../read/source.ts";
import { list, record } from "../../read/select.ts";
import { factFiles, type Measure, measures } from "./measures.ts";

/** So much of a smaller unit is one of this: a month is no jump from thirty days. */
const sizes: Readonly<Record<string, readonly [measure: string, size: number]>> = {
  hour: ["time", 1],
  calendarDay: ["time", 24],
  workingDay: ["time", 34],
  week: ["time", 168],
  month: ["time", 730],
  year: ["time", 8766],
  centimetre: ["length", 1],
  metre: ["length", 100],
  percent: ["share", 10],
  permille: ["share", 1],
};
const size = (unit: string): readonly [string, number] => sizes[unit] ?? [unit, 1];
const tenfold = 10;

const sure = say(
  "確定沒錯，執行 npm run check:content -- --sure；不然改回來",
  "if it is meant, run npm run check:content -- --sure; else put it back",
);

const jumpOf = (source: Source, now: Measure, was: Measure): Fault[] => {
  if (typeof now.value !== "number" || typeof was.value !== "number") return [];
  const [what, one] = size(now.unit);
  const [whatBefore, oneBefore] = size(was.unit);
  if (what !== whatBefore)
    return [
      faultIn(source, "jump", now.path, {
        found: `${now.value} ${now.unit}`,
        expected: say(
          `和上次一樣的單位：${was.value} ${was.unit}`,
          `the unit it had: ${was.value} ${was.unit}`,
        ),
        mend: sure,
      }),
    ];
  const [a, b] = [now.value * one, was.value * oneBefore];
  if (a === b || a <= 0 || b <= 0 || (a / b < tenfold && b / a < tenfold)) return [];
  return [
    faultIn(source, "jump", now.path, {
      found: `${now.value} ${now.unit}`,
      expected: say(
        `和上次（${was.value} ${was.unit}）相差不到十倍`,
        `less than ten times what it was (${was.value} ${was.unit})`,
      ),
      mend: sure,
    }),
  ];
};

/** Years of a figure that move by decades. */
const yearsOf = (source: Source, before: Source): Fault[] => {
  const years = (data: unknown) =>
    new Map(
      list(record(data)["figures"]).map((entry, i) => [
        String(record(entry)["id"]),
        { i, year: record(entry)["year"] },
      ]),
    );
  const was = years(before.data);
  return [...years(source.data)].flatMap(([id, { i, year }]) => {
    const earlier = was.get(id)?.year;
    if (typeof year !== "number" || typeof earlier !== "number") return [];
    if (year < 1900 || Math.abs(year - earlier) < 15) return []; // no year at all is told elsewhere
    return [
      faultIn(source, "jump", ["figures", i, "year"], {
        found: String(year),
        expected: say(`接近上次的 ${earlier}`, `a year near ${earlier}, as it was`),
        mend: sure,
      }),
    ];
  });
};

/**
 * A number that is ten times what it was at the last commit, or a tenth: a zero too many or too few, unless somebody
 * says that it is meant.
 */
export const greatJumps: Check = (content) =>
  content.sure
    ? []
    : factFiles(content).flatMap(([name, source]) => {
        const before = content.before(name);
        if (!before?.data) return [];
        const was = new Map(measures(before).map((measure) => [measure.key, measure]));
        return [
          ...measures(source).flatMap((now) => {
            const then = was.get(now.key);
            return then ? jumpOf(source, now, then) : [];
          }),
          ...yearsOf(source, before),
        ];
      });
