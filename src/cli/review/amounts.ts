import type { Figure } from "../../schema/quantity.ts";

type Unit = NonNullable<Figure["unit"]>;

const units: readonly [RegExp, Unit][] = [
  [/^(?:個)?(?:小時|鐘頭)$/, "hour"],
  [/^(?:個)?(?:工作天|工作日|上班日)$/, "workingDay"],
  [/^(?:日曆天|日|天)$/, "calendarDay"],
  [/^(?:個)?(?:週|周|星期|禮拜)$/, "week"],
  [/^(?:個月|月)$/, "month"],
  [/^年$/, "year"],
  [/^(?:新臺幣|新台幣)?(?:元|塊|圓)$/, "ntd"],
  [/^(?:%|趴|百分點)$/, "percent"],
  [/^倍$/, "fold"],
  [/^(?:平方公尺|m2|㎡|平方米)$/, "squareMetre"],
  [/^(?:立方公尺|m3|立方米)$/, "cubicMetre"],
  [/^(?:公尺|米|m)$/, "metre"],
  [/^(?:公分|cm)$/, "centimetre"],
  [/^(?:瓩|千瓦|kw)$/i, "kilowatt"],
  [/^(?:層樓|層|樓)$/, "storey"],
  [/^戶$/, "household"],
  [/^(?:人|位)$/, "person"],
  [/^件$/, "case"],
  [/^份$/, "copy"],
  [/^次$/, "time"],
  [/^項$/, "item"],
];

/** The most that a number of this unit can be; anything beyond is a slip. */
const most: Partial<Record<Unit, number>> = {
  ntd: 1_000_000_000,
  hour: 2_000,
  calendarDay: 3_650,
  workingDay: 1_000,
  week: 520,
  month: 360,
  year: 100,
  percent: 100,
  permille: 1_000,
};

/** A number, or a span of numbers, with its unit where one was written. */
export interface Amount {
  min?: number;
  max: number;
  unit?: Unit;
}

const scale: Record<string, number> = { 千: 1_000, 萬: 10_000, 億: 100_000_000 };
const number = String.raw`(\d+(?:\.\d+)?)(千|萬|億)?`;
const span = new RegExp(
  String.raw`^(?:新臺幣|新台幣|NT\$|最多|大約|約)?${number}(?:元|日|天|公尺)?(?:(?:至|到|~|-|–|—|～)${number})?([^\d]*?)(?:內|以內|以下|整)?$`,
  "i",
);

/**
 * A number as people write it; undefined when there is none, or more than one thing is said.
 *
 * @example amountOf("3 萬至 15 萬元") // { min: 30000, max: 150000, unit: "ntd" }
 * @example amountOf("２０個工作天") // { max: 20, unit: "workingDay" }
 */
export function amountOf(written: string): Amount | { wrongUnit: string } | undefined {
  const text = written
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/[。.]$/, "");
  const [whole, first = "", firstScale, second, secondScale, tail = ""] = span.exec(text) ?? [];
  if (!whole) return undefined;
  const last = secondScale ?? (second ? undefined : firstScale);
  const low = Number(first) * (scale[firstScale ?? (second ? (secondScale ?? "") : "")] ?? 1);
  const high = second ? Number(second) * (scale[last ?? ""] ?? 1) : low;
  // the unit stands behind the number, or was taken for the end of it
  const named = tail || (/(元|日|天|公尺)(?:內|以內|以下|整)?$/.exec(text)?.[1] ?? "");
  const unit = named ? units.find(([pattern]) => pattern.test(named))?.[1] : undefined;
  if (named && !unit) return { wrongUnit: named };
  return { ...(second && { min: low }), max: high, ...(unit && { unit }) };
}

/** Why a number cannot be; undefined when it can. @example outOfRange({ max: 0 }, "ntd") */
export function outOfRange({ min, max }: Amount, unit: Unit): string | undefined {
  const limit = most[unit];
  if (max <= 0 || (min ?? max) < 0) return "要大於 0";
  if (min !== undefined && min > max) return "前面的數字比後面大";
  if (limit !== undefined && max > limit) return `最多 ${limit}，是不是多打了幾個零？`;
  if (unit !== "permille" && unit !== "percent" && unit !== "ntd") return undefined;
  return unit === "ntd" && !Number.isInteger(max) ? "金額是整數" : undefined;
}
