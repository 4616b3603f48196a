import { type Day, weekday } from "./calendar.ts";
import type { Locale } from "../locale.ts";

const chinese = "日一二三四五六";
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * A day with its weekday, as people write it. Small on purpose: it also runs in the reader's browser.
 * @example dayInWords("2026-12-07", "zh") // "115 年 12 月 7 日（週一）"; "en" → "Monday 7 December 2026"
 */
export function dayInWords(day: Day, locale: Locale): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (locale === "zh")
    return `${year - 1911} 年 ${month} 月 ${date} 日（週${chinese[weekday(day)]}）`;
  return locale !== "en"
    ? new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(
        Date.parse(day),
      )
    : `${days[weekday(day)]} ${date} ${months[month - 1]} ${year}`;
}

/** A year of the common era as pages write it. @example yearInWords(2028, "zh") // "117" */
export const yearInWords = (year: number, locale: Locale): string =>
  `${locale === "zh" ? year - 1911 : year}`;

/** Puts values into a string of the interface. @example fill("{{n}} days", { n: 3 }) // "3 days" */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ""));
