import { type Check, type Content, faultIn } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import { type Both, say } from "../../report/said.ts";
import { record, select } from "../../read/select.ts";
import type { Source } from "../../read/source.ts";
import { commonEra, writeAd } from "./roc-years.ts";

/** How far from today a date may lie: years back to the Republic, or further for old laws; days and years ahead. */
type Kind = { ahead: number; what: Both };
const past = (zh: string, en: string): Kind => ({ ahead: 0, what: say(zh, en) });
const within = (ahead: number, zh: string, en: string): Kind => ({ ahead, what: say(zh, en) });

/** Where dates stand, and which of them can only be in the past. */
const places: readonly (readonly [files: RegExp, patterns: readonly string[], kind: Kind])[] = [
  [/^site\.yaml$/, ["published"], past("這一版的日期", "the day of this edition")],
  [/^sources\.yaml$/, ["*.asOf"], past("資料的日期", "the day of a source")],
  [/^laws\.yaml$/, ["*.amended"], past("修正日期", "the day of an amendment")],
  [
    /^services\/[^/]+\/service\.yaml$/,
    ["reviewed.date", "reviewed.facts.*.date", "reviewed.*.date"],
    past("核對的日期", "the day of a check"),
  ],
  [
    /^services\/[^/]+\/service\.yaml$/,
    ["changes.*.date"],
    past("改版的日期", "the day of a change"),
  ],
  [/\/(?:service|facts)\.yaml$/, ["figures.*.asOf"], past("統計的日期", "the day of a count")],
  [/^forms\/[^/]+\/form\.yaml$/, ["version"], past("表單的版次", "the edition of a form")],
  [
    /^services\/[^/]+\/service\.yaml$/,
    ["reviewed.next"],
    within(3, "下次核對的日期", "the day of the next check"),
  ],
  [
    /^services\/[^/]+\/service\.yaml$/,
    ["validity.opens", "validity.closes", "budget.closes.date"],
    within(10, "開始或結束的日期", "a day of opening or closing"),
  ],
  [
    /^notices\/[^/]+\/notice\.yaml$/,
    ["from", "until"],
    within(3, "公告的日期", "the day of a notice"),
  ],
  [/\/(?:service|facts)\.yaml$/, ["figures.*.date"], within(20, "日期", "a date")],
];

const first = "1912-01-01";
const later = (today: string, years: number): string =>
  `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;

/** Shorter dates mean the whole month or year. @example upTo("2026", "2026-11-30") // true */
const upTo = (date: string, last: string): boolean => date <= last.slice(0, date.length);

const wrong = (
  value: unknown,
  { ahead, what }: Kind,
  today: string,
): { expected: Both; mend: Both; example?: string } | undefined => {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value);
  const right = commonEra(text);
  if (right !== undefined) return writeAd(right);
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return undefined; // the schema's matter
  if (!upTo(text, later(today, ahead)))
    return {
      expected:
        ahead === 0
          ? say(`${what.zh}：今天（${today}）或以前`, `${what.en}: today (${today}) or before`)
          : say(`${what.zh}：${ahead} 年以內`, `${what.en}: within ${ahead} years`),
      mend: say("對照依據，看年份是不是打錯", "compare with the ground: is the year mistyped?"),
      example: `"${today}"`,
    };
  return text < first.slice(0, text.length)
    ? {
        expected: say(`${what.zh}：1912 年以後`, `${what.en}: 1912 or later`),
        mend: say("看年份是不是打錯；要用西元年", "is the year mistyped? It is of the common era"),
        example: `"${today}"`,
      }
    : undefined;
};

const at = (source: Source, path: Path, value: unknown, kind: Kind, today: string): Fault[] => {
  const bad = wrong(value, kind, today);
  return bad ? [faultIn(source, "date", path, { found: String(value), ...bad })] : [];
};

/** Dates that cannot be: ahead of today where only the past makes sense, and years of the Republic. */
export const likelyDates: Check = (content) =>
  [...content.files].flatMap(([name, source]): Fault[] => {
    if (!name.endsWith(".yaml")) return [];
    const seen = new Set<string>();
    return places.flatMap(([files, patterns, kind]) =>
      files.test(name)
        ? patterns.flatMap((pattern) =>
            select(source.data, pattern).flatMap(({ path, value }) => {
              if (seen.has(path.join("."))) return [];
              seen.add(path.join("."));
              return at(source, path, value, kind, content.today);
            }),
          )
        : [],
    );
  });

/** Years that stand as numbers, and how many years ahead they may lie. */
const yearPlaces: readonly (readonly [files: RegExp, pattern: string, ahead: number])[] = [
  [/^calendar\//, "year", 2],
  [/\/(?:service|facts)\.yaml$/, "figures.*.year", 10],
  [/^services\//, "budget.year.year", 2],
  [/^plan\.yaml$/, "year", 2],
];

const yearFault = (content: Content, source: Source, path: Path, value: unknown, ahead: number) => {
  const now = Number(content.today.slice(0, 4));
  if (typeof value !== "number") return [];
  const right = value > 0 && value < 200 ? String(value + 1911) : undefined;
  if (right === undefined && value >= 1900 && value <= now + ahead) return [];
  return [
    faultIn(source, "date", path, {
      found: String(value),
      expected: say(
        `西元年，最晚 ${now + ahead}`,
        `a year of the common era, ${now + ahead} at the latest`,
      ),
      mend: right
        ? say(`民國年加 1911：寫成 ${right}`, `years of the Republic are 1911 less: write ${right}`)
        : say("看年份是不是打錯", "is the year mistyped?"),
      example: `year: ${right ?? now}`,
    }),
  ];
};

/** Years that cannot be. */
export const likelyYears: Check = (content) =>
  [...content.files].flatMap(([name, source]) =>
    yearPlaces.flatMap(([files, pattern, ahead]) =>
      files.test(name) && record(source.data)
        ? select(source.data, pattern).flatMap(({ path, value }) =>
            yearFault(content, source, path, value, ahead),
          )
        : [],
    ),
  );
