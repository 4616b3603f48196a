import { type Check, faultIn } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import { type Both, say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { list, record } from "../../read/select.ts";
import type { Source } from "../../read/source.ts";
import { factFiles, type Measure, measures } from "./measures.ts";

type Range = { most: number; whole?: true; zh: string; en: string };

/** What a number of each unit can be, with room to spare. */
const ranges: Readonly<Record<string, Range>> = {
  ntd: { most: 10_000_000_000, zh: "元", en: "dollars" },
  percent: { most: 100, zh: "%", en: "per cent" },
  permille: { most: 500, zh: "‰", en: "per mille" },
  fold: { most: 100, zh: "倍", en: "fold" },
  fraction: { most: 100_000, zh: "", en: "" },
  metre: { most: 5000, zh: "公尺", en: "metres" },
  centimetre: { most: 1000, zh: "公分", en: "centimetres" },
  squareMetre: { most: 1_000_000, zh: "平方公尺", en: "square metres" },
  cubicMetre: { most: 10_000_000, zh: "立方公尺", en: "cubic metres" },
  kilowatt: { most: 100_000, zh: "瓩", en: "kilowatts" },
  storey: { most: 101, whole: true, zh: "層", en: "storeys" },
  household: { most: 100_000, whole: true, zh: "戶", en: "households" },
  person: { most: 1_000_000, whole: true, zh: "人", en: "persons" },
  case: { most: 10_000_000, whole: true, zh: "件", en: "cases" },
  copy: { most: 100, whole: true, zh: "份", en: "copies" },
  time: { most: 100, whole: true, zh: "次", en: "times" },
  item: { most: 1000, whole: true, zh: "項", en: "items" },
  hour: { most: 720, zh: "小時", en: "hours" },
  calendarDay: { most: 1100, whole: true, zh: "日", en: "days" },
  workingDay: { most: 400, whole: true, zh: "個工作天", en: "working days" },
  week: { most: 104, whole: true, zh: "週", en: "weeks" },
  month: { most: 240, zh: "個月", en: "months" },
  year: { most: 100, zh: "年", en: "years" },
  clock: { most: 24, zh: "點", en: "o’clock" },
};
/** Periods and fees are smaller than other figures of their unit. */
const tighter: Readonly<Partial<Record<Measure["kind"], Readonly<Record<string, number>>>>> = {
  fee: { ntd: 10_000_000, permille: 100 },
  limit: { year: 60 },
  extension: { time: 12, year: 20 },
  paper: { copy: 50 },
};

/** What is wrong with a number; undefined when nothing is. */
const wrong = ({
  kind,
  unit,
  value,
  path,
}: Measure): { expected: Both; mend: Both } | undefined => {
  const range = ranges[unit];
  if (typeof value !== "number" || range === undefined) return undefined; // the schema's matter
  const most = tighter[kind]?.[unit] ?? range.most;
  const least = path.at(-1) === "min" ? 0 : undefined;
  if (!(value <= most) || value < 0 || (value === 0 && least === undefined))
    return {
      expected: say(
        `大於 0，最多 ${most.toLocaleString("en")} ${range.zh}`.trim(),
        `more than 0, at most ${most.toLocaleString("en")} ${range.en}`.trim(),
      ),
      mend: say(
        value === 0 && kind === "fee"
          ? "免費就寫 kind: free；不知道寫 kind: unknown"
          : "對照依據，看是不是多打或少打了零",
        value === 0 && kind === "fee"
          ? "write kind: free where nothing is charged, kind: unknown where nobody knows"
          : "compare with the ground: is there a zero too many, or is the unit another?",
      ),
    };
  const whole = range.whole === true || (kind === "fee" && unit === "ntd");
  if (whole && !Number.isInteger(value))
    return {
      expected: say(`整數（${range.zh}）`, `a whole number of ${range.en}`),
      mend: say("對照依據，改成整數", "compare with the ground, and write a whole number"),
    };
  if (!Number.isInteger(value * 100) && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6)
    return {
      expected: say("最多兩位小數", "at most two decimals"),
      mend: say("對照依據改好", "compare with the ground"),
    };
  return undefined;
};

const rule = "range" as const;
const numbersOf = (source: Source): Fault[] =>
  measures(source).flatMap((measure) => {
    const bad = wrong(measure);
    if (!bad) return [];
    return [faultIn(source, rule, measure.path, { found: String(measure.value), ...bad })];
  });

const oddRatio = (text: unknown): boolean => {
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(String(text)) ?? [];
  return (
    part !== undefined &&
    (Number(whole) === 0 || Number(part) === 0 || Number(part) > Number(whole))
  );
};
const oddTime = (text: unknown): boolean =>
  /^\d{2}:\d{2}/.test(String(text)) &&
  String(text)
    .split("–")
    .some((time) => !/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time));

/** Shares that are more than the whole, and times that no clock shows. */
const figuresOf = (source: Source): Fault[] =>
  list(record(source.data)["figures"]).flatMap((value, i): Fault[] => {
    const { ratio, time } = record(value);
    const at = (key: string): Path => ["figures", i, key];
    const faults: Fault[] = [];
    if (ratio !== undefined && oddRatio(ratio))
      faults.push(
        faultIn(source, rule, at("ratio"), {
          found: String(ratio),
          expected: say("不大於 1 的比例", "a share, no more than the whole"),
          mend: say("分子寫前面，分母寫後面", "write the smaller number first"),
          example: 'ratio: "2/3"',
        }),
      );
    if (time !== undefined && oddTime(time))
      faults.push(
        faultIn(source, rule, at("time"), {
          found: String(time),
          expected: say(
            "鐘上有的時間，00:00 到 24:00",
            "a time that a clock shows, 00:00 to 24:00",
          ),
          mend: say("改成 24 小時制的時間", "write the time by the 24-hour clock"),
          example: 'time: "22:00"',
        }),
      );
    return faults;
  });

const oneFile = remembered((source): Fault[] => [...numbersOf(source), ...figuresOf(source)]);

/** Numbers that cannot be true: a fee of a thousand million, five hundred per cent, half a person. */
export const numbersInRange: Check = (content) =>
  factFiles(content).flatMap(([, source]) => oneFile(source));
