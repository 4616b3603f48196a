import { roc, western } from "../../model/time/roc.ts";

/** Numbers with a unit, as they stand in texts of either language, made comparable. */

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
const zhUnits: [RegExp, string][] = [
  [/^元/, "ntd"],
  [/^(?:個工作日|工作日|日|天)/, "day"],
  [/^(?:週|星期)/, "week"],
  [/^(?:個月|月)/, "month"],
  [/^年/, "year"],
  [/^小時/, "hour"],
  [/^(?:%|％)/, "percent"],
  [/^倍/, "fold"],
  [/^平方公尺/, "square metre"],
  [/^立方公尺/, "cubic metre"],
  [/^公尺/, "metre"],
  [/^公分/, "centimetre"],
  [/^瓩/, "kilowatt"],
  [/^(?:層樓|層|樓)/, "storey"],
  [/^戶/, "household"],
];
const enUnits: [RegExp, string][] = [
  [/^(?:calendar |working )?days?\b/, "day"],
  [/^weeks?\b/, "week"],
  [/^months?\b/, "month"],
  [/^years?\b/, "year"],
  [/^hours?\b/, "hour"],
  [/^%/, "percent"],
  [/^times\b/, "fold"],
  [/^square metres?\b/, "square metre"],
  [/^cubic metres?\b/, "cubic metre"],
  [/^metres?\b/, "metre"],
  [/^centimetres?\b/, "centimetre"],
  [/^kilowatts?\b/, "kilowatt"],
  [/^storeys?\b/, "storey"],
  [/^households?\b/, "household"],
];
const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const plain = (digits: string) => Number(digits.replaceAll(",", ""));
const pad = (n: number | string) => String(n).padStart(2, "0");

/** Days written out, as ISO dates, and the text without them. */
function takeDates(text: string): { dates: string[]; rest: string } {
  const dates: string[] = [];
  const take = (iso: string) => {
    dates.push(iso);
    return " ";
  };
  const rest = text
    .replace(/民國\s*(\d+)\s*年\s*(\d+)\s*月\s*(\d+)\s*日(?:（\d{4} 年）)?/g, (_, y, m, d) =>
      take(`${western(Number(y))}-${pad(m)}-${pad(d)}`),
    )
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, (iso) => take(iso))
    .replace(
      /(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/g,
      (_, d, m, y) => take(`${y}-${pad(months.indexOf(m) + 1)}-${pad(d)}`),
    );
  return { dates, rest };
}

/**
 * Every date and every number with a unit of a text.
 * @example quantities("30 日內繳 1 萬至 5 萬元") // ["30 day", "10000 ntd", "50000 ntd"]
 * @example quantities("NT$10,000–50,000 within 3 working days") // ["10000 ntd", "50000 ntd", "3 day"]
 */
export function quantities(text: string): string[] {
  const { dates, rest } = takeDates(text);
  const found = [...dates];
  // A span: two numbers, one unit.
  const span = new RegExp(
    `(NT\\$)?(${number})\\s*(萬)?\\s*(?:(?:至|到|–|~|～| to )\\s*(?:NT\\$)?(${number})\\s*(萬)?)?\\s*`,
    "g",
  );
  for (const match of rest.matchAll(span)) {
    if (/第 ?$/.test(rest.slice(0, match.index))) continue; // 第 8 年 is which one, not how many
    const [whole, dollars, first = "", firstTenThousand, second, secondTenThousand] = match;
    const after = rest.slice(match.index + whole.length).replace(/^-/, ""); // a 24-hour line
    const unit = dollars
      ? "ntd"
      : [...zhUnits, ...enUnits].find(([pattern]) => pattern.test(after))?.[1];
    if (!unit) continue;
    const last = secondTenThousand ?? firstTenThousand;
    found.push(
      `${plain(first) * ((firstTenThousand ?? (second ? last : undefined)) ? 10_000 : 1)} ${unit}`,
    );
    if (second) found.push(`${plain(second) * (secondTenThousand ? 10_000 : 1)} ${unit}`);
  }
  for (const [, zh, en] of rest.matchAll(
    new RegExp(`千分之\\s*(${number})|(${number})/1,000`, "g"),
  ))
    found.push(`${zh ?? en} permille`);
  return found;
}

const unitName: Record<string, string> = {
  ntd: "ntd",
  calendarDay: "day",
  workingDay: "day",
  week: "week",
  month: "month",
  year: "year",
  hour: "hour",
  percent: "percent",
  permille: "permille",
  fold: "fold",
  time: "fold", // 次 and 倍 are both “times” in English
  squareMetre: "square metre",
  cubicMetre: "cubic metre",
  metre: "metre",
  centimetre: "centimetre",
  kilowatt: "kilowatt",
  storey: "storey",
  household: "household",
};

/**
 * What a fact lets a page say: its numbers under its own unit, its dates, and what stands in its texts. Entries with
 * grounds of their own inside it are left out: they speak for themselves.
 *
 * @example saidBy({ id: "x", amount: 30, unit: "workingDay" }) // ["30 day"]
 */
export function saidBy(value: unknown, inside = false): string[] {
  if (typeof value === "string") return quantities(value);
  if (Array.isArray(value)) return value.flatMap((entry) => saidBy(entry, true));
  if (typeof value !== "object" || value === null) return [];
  const entry = value as Record<string, unknown>;
  if (inside && Array.isArray(entry["grounds"])) return [];
  const unit = unitName[String(entry["unit"] ?? "")] ?? (entry["kind"] ? "ntd" : undefined);
  const own = ["amount", "min", "max", "maxAmount"].flatMap((key) =>
    typeof entry[key] === "number" && unit ? [`${entry[key]} ${unit}`] : [],
  );
  const special = [
    ...(typeof entry["validWithinDays"] === "number" ? [`${entry["validWithinDays"]} day`] : []),
    ...(typeof entry["maxTimes"] === "number" ? [`${entry["maxTimes"]} fold`] : []),
    ...(typeof entry["permille"] === "number" ? [`${entry["permille"]} permille`] : []),
    ...(typeof entry["year"] === "number"
      ? [`${entry["year"]} year`, `${roc(entry["year"])} year`]
      : []),
  ];
  const inner = Object.entries(entry).flatMap(([key, below]) =>
    key === "grounds" ? [] : saidBy(below, true),
  );
  return [...own, ...special, ...inner];
}
