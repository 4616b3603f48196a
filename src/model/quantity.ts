import type { Fee, Figure, Limit } from "../schema/quantity.ts";
import { useT } from "./i18n.ts";
import { type Locale, perLocale } from "./locale.ts";
import { roc } from "./time/roc.ts";

type Unit = NonNullable<Figure["unit"]>;

/** The tag that numbers and days are written by: British English, as the words are. */
const formatTag = perLocale((locale) =>
  locale === "zh" ? "zh-TW" : locale === "en" ? "en-GB" : locale,
);
const numbers = perLocale(
  (locale) => new Intl.NumberFormat(formatTag[locale], { maximumFractionDigits: 3 }),
);

/** @example formatNumber(10000, "en") // "10,000" */
export const formatNumber = (value: number, locale: Locale): string =>
  numbers[locale].format(value);

/** Money as each language says it. @example formatMoney(300000, "zh") // "30 萬元"; "en" → "NT$300,000" */
export function formatMoney(ntd: number, locale: Locale): string {
  if (locale !== "zh") return `NT$${formatNumber(ntd, locale)}`;
  return ntd >= 10_000 && ntd % 1_000 === 0
    ? `${formatNumber(ntd / 10_000, locale)} 萬元`
    : `${formatNumber(ntd, locale)} 元`;
}

/**
 * A number with its unit.
 * @example formatAmount(30, "calendarDay", "zh") // "30 日"
 * @example formatAmount(1, "month", "en") // "1 month"
 */
export function formatAmount(value: number, unit: Unit, locale: Locale): string {
  if (unit === "ntd") return formatMoney(value, locale);
  return useT(locale)(`unit.${unit}`, { count: value, n: formatNumber(value, locale) });
}

/** A span of numbers with one unit. @example formatRange(10000, 50000, "ntd", "en") // "NT$10,000–50,000" */
export function formatRange(
  min: number | undefined,
  max: number | undefined,
  unit: Unit,
  locale: Locale,
): string {
  const t = useT(locale);
  if (min === undefined) return t("range.atMost", { value: formatAmount(max ?? 0, unit, locale) });
  if (max === undefined) return t("range.atLeast", { value: formatAmount(min, unit, locale) });
  if (unit !== "ntd" || locale !== "zh") {
    const [low, high] = [formatNumber(min, locale), formatAmount(max, unit, locale)];
    return locale !== "zh"
      ? unit === "ntd"
        ? `NT$${low}–${high.slice(3)}`
        : `${low}–${high}`
      : `${low} 至 ${high}`;
  }
  const [low, high] = [formatMoney(min, locale), formatMoney(max, locale)];
  return low.endsWith("萬元") === high.endsWith("萬元")
    ? `${low.slice(0, -1)}至 ${high}`
    : `${low}至 ${high}`;
}

/** A day as each language writes it, the year of the Republic first in Chinese. @example formatDate("2026-11-23", "zh") // "民國 115 年 11 月 23 日（2026 年）" */
export function formatDate(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  if (locale === "zh") return `民國 ${roc(year)} 年 ${month} 月 ${day} 日（${year} 年）`;
  return days[locale].format(Date.parse(`${iso}T00:00:00Z`));
}
/** Every page names a day, and a formatter takes longer to make than all days to write. */
const days = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(formatTag[locale], {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
);

/** Day, month or year of a source. @example formatAsOf("2019-10", "en") // "October 2019" */
export function formatAsOf(asOf: string, locale: Locale): string {
  if (asOf === "undated") return useT(locale)("source.undated");
  if (asOf.length === 10) return formatDate(asOf, locale);
  const [year = "", month] = asOf.split("-");
  if (!month) return asOf;
  return locale === "zh"
    ? `民國 ${roc(Number(year))} 年 ${Number(month)} 月（${year} 年）`
    : new Intl.DateTimeFormat(formatTag[locale], {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }).format(Date.parse(`${asOf}-01T00:00:00Z`));
}

const shares: Record<string, Partial<Record<Locale, string>>> = {
  "1/2": { zh: "二分之一", en: "half" },
  "1/3": { zh: "三分之一", en: "one third" },
  "2/3": { zh: "三分之二", en: "two thirds" },
  "1/4": { zh: "四分之一", en: "one quarter" },
  "3/4": { zh: "四分之三", en: "three quarters" },
  "1/5": { zh: "五分之一", en: "one fifth" },
  "4/5": { zh: "五分之四", en: "four fifths" },
  "1/10": { zh: "十分之一", en: "one tenth" },
};

/** A share in words where there are words. @example formatShare("2/3", "en") // "two thirds" */
export const formatShare = (ratio: string, locale: Locale): string =>
  shares[ratio]?.[locale] ?? ratio;

/** The value of a figure, with its unit. */
export function formatFigure(figure: Figure, locale: Locale): string {
  if (figure.date) return formatDate(figure.date, locale);
  if (figure.year) return locale === "zh" ? `民國 ${roc(figure.year)} 年` : String(figure.year);
  if (figure.time) return figure.time;
  if (figure.ratio) return formatShare(figure.ratio, locale);
  const unit = figure.unit as Unit; // the schema asks for a unit beside every number
  return figure.amount === undefined
    ? formatRange(figure.min, figure.max, unit, locale)
    : formatAmount(figure.amount, unit, locale);
}

/** The length of a period, or “ask the office”. @example formatLimit({ amount: 30, unit: "calendarDay", … }, "zh") // "30 日" */
export const formatLimit = (limit: Limit, locale: Locale): string =>
  limit.amount !== undefined && limit.unit
    ? formatAmount(limit.amount, limit.unit, locale)
    : useT(locale)("unknown.short");

/** A fee in one line. */
export function formatFee(fee: Fee, locale: Locale): string {
  const t = useT(locale);
  const per = (text: string, unit?: Unit) =>
    unit ? t("fee.per", { fee: text, unit: t(`per.${unit as "case"}`) }) : text;
  switch (fee.kind) {
    case "free":
      return t("fee.free");
    case "flat":
      return per(formatMoney(fee.amount, locale), fee.per);
    case "range":
      return per(formatRange(fee.min, fee.max, "ntd", locale), fee.per);
    case "formula":
      return t(fee.bound === "atMost" ? "fee.formulaAtMost" : "fee.formula", {
        rate: formatAmount(fee.permille, "permille", locale),
      });
    case "unknown":
      return t("unknown.short");
  }
}
