import { type Ground, isUnknown } from "../../schema/ground.ts";
import type { Fee, Figure, Limit } from "../../schema/quantity.ts";
import type { Office } from "../../schema/office.ts";
import { useT } from "../../model/i18n.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import { type Amount, amountOf, outOfRange } from "./amounts.ts";
import { dayOf } from "./dates.ts";
import type { KeyChanges } from "./yaml-edit.ts";

/** What an answer comes to: keys to write; a reason why it cannot be right; or work for an editor. */
export type Write = { keys: KeyChanges } | { refuse: string } | { rest: string };

const t = useT("zh");
const timeUnits = new Set(["hour", "calendarDay", "workingDay", "week", "month", "year"]);
const nameOf = (unit: string): string =>
  unit === "ntd" ? "元" : t(`unit.${unit as "month"}`, { count: 2, n: "" }).trim();

/** A number that was written, in the unit of its field; only periods may take another one. */
function quantity(
  written: string,
  own: Figure["unit"] | undefined,
): (Amount & { unit: NonNullable<Figure["unit"]> }) | { refuse: string } | undefined {
  const amount = amountOf(written);
  if (!amount) return undefined;
  const wanted = own ? `這一項的單位是「${nameOf(own)}」` : "要寫單位";
  if ("wrongUnit" in amount) return { refuse: `「${amount.wrongUnit}」不是這裡的單位；${wanted}` };
  const unit = amount.unit ?? own;
  if (!unit) return { refuse: "沒有寫單位，例如「20 日」「7 個工作日」" };
  const fits = unit === own || (timeUnits.has(unit) && (own === undefined || timeUnits.has(own)));
  if (!fits) return { refuse: `單位是「${nameOf(unit)}」，不合；${wanted}` };
  const wrong = outOfRange(amount, unit);
  return wrong ? { refuse: `「${written}」${wrong}` } : { ...amount, unit };
}

const basisOf = (ground: Ground) => (ground.law ? "law" : "pledge");

/** A period: 「20 日」. */
export function limitWrite(limit: Limit, written: string, ground: Ground): Write {
  const amount = quantity(written, limit.unit);
  if (!amount) return { refuse: `「${written}」讀不出期間，要像「20 日」「1 個月」` };
  if ("refuse" in amount) return amount;
  if (!timeUnits.has(amount.unit)) return { refuse: "期限的單位是小時、日、工作日、週、月或年" };
  if (amount.min !== undefined) return { rest: "期限只能寫一個數字；要分情形，請加一項期限" };
  return {
    keys: {
      ...(limit.unknown !== undefined && { unknown: undefined }),
      amount: amount.max,
      unit: amount.unit,
      basis: basisOf(ground),
      grounds: [ground],
    },
  };
}

/** A number inside texts: as it stands there, another number of the same kind. */
export function figureWrite(figure: Figure, written: string, ground: Ground): Write {
  const grounds = [ground];
  if (figure.ratio !== undefined || figure.time !== undefined)
    return { rest: "比例和時刻請編輯自己改" };
  if (figure.date !== undefined) {
    const date = dayOf(written);
    return date ? { keys: { date, grounds } } : { refuse: `「${written}」不是日期` };
  }
  if (figure.year !== undefined) {
    const year = yearOf(written);
    return year ? { keys: { year, grounds } } : { refuse: `「${written}」不是年份` };
  }
  const amount = quantity(written, figure.unit);
  if (!amount) return { refuse: `「${written}」讀不出數字` };
  if ("refuse" in amount) return amount;
  const spans = figure.min !== undefined && figure.max !== undefined;
  if (spans !== (amount.min !== undefined))
    return {
      rest: spans
        ? "原來是一個範圍，改成一個數字要編輯自己改"
        : "原來是一個數字，改成範圍要編輯自己改",
    };
  if (spans) return { keys: { min: amount.min, max: amount.max, unit: amount.unit, grounds } };
  const key = figure.amount !== undefined ? "amount" : figure.min !== undefined ? "min" : "max";
  return { keys: { [key]: amount.max, unit: amount.unit, grounds } };
}

/** @example yearOf("115 年") // 2026 */
export const yearOf = (written: string): number | undefined => {
  const [, digits] =
    /^(?:民國)?(\d{2,4})年?(?:度)?$/.exec(written.normalize("NFKC").replace(/\s+/g, "")) ?? [];
  const year = Number(digits);
  if (!digits) return undefined;
  const full = year < 1912 ? year + 1911 : year;
  return full >= 1912 && full <= 2100 ? full : undefined;
};

/** A fee: a sum, a span of sums, or free. */
export function feeWrite(fee: Fee, written: string, ground: Ground): Write {
  const grounds = [ground];
  const gone = { reason: undefined, amount: undefined, min: undefined, max: undefined };
  const left = { payment: undefined, per: undefined };
  if (/^(?:免費|不收費|不用錢|0元?)$/.test(written.normalize("NFKC").replace(/\s+/g, "")))
    return { keys: { ...gone, ...left, kind: "free", grounds } };
  if (fee.kind === "formula") return { rest: "按比例算的費用要編輯自己改" };
  const amount = quantity(written, "ntd");
  if (!amount) return { refuse: `「${written}」讀不出金額，要像「500 元」或「免費」` };
  if ("refuse" in amount) return amount;
  return amount.min === undefined
    ? { keys: { ...gone, kind: "flat", amount: amount.max, grounds } }
    : { keys: { ...gone, kind: "range", min: amount.min, max: amount.max, grounds } };
}

/** A phone of an office: the number shown and the number dialled. */
export function phoneWrite(written: string, ground: Ground): Write {
  const text = written.normalize("NFKC").trim().replace(/[()]/g, "");
  const [, area = "", first = "", last = "", extension] =
    /^(0\d)[- ]?(\d{3,4})[- ]?(\d{4})(?: ?(?:#|轉|分機|[,;])\s?(\d{1,5}))?$/.exec(
      text.replace(/\s+/g, " "),
    ) ?? [];
  if (!area) return { refuse: `「${written}」不是市內電話，要像「07-3368333」` };
  if (area === "09") return { refuse: "不公開手機號碼" };
  const number = `${area}-${first}${last}`;
  return {
    keys: {
      number: extension ? `${number} #${extension}` : number,
      tel: `+886${area.slice(1)}${first}${last}${extension ? `,${extension}` : ""}`,
      grounds: [ground],
    },
  };
}

const needs: readonly [RegExp, string][] = [
  [/^正本$/, "original"],
  [/^(?:影本|複印本)$/, "copy"],
  [/^(?:驗後發還|看過就還|出示)$/, "show"],
];

/** Original or copy: the one thing that was not known of a paper; its other grounds stay. */
export function needWrite(
  paper: { grounds: readonly Ground[] },
  written: string,
  ground: Ground,
): Write {
  const need = needs.find(([pattern]) => pattern.test(written.replace(/\s+/g, "")))?.[1];
  if (!need) return { rest: "只認得「正本」「影本」；其他的請編輯寫" };
  const grounds = paper.grounds.some((one) => JSON.stringify(one) === JSON.stringify(ground))
    ? paper.grounds
    : [...paper.grounds, ground];
  return { keys: { need, grounds } };
}

/** What no tool can write: sentences in two languages. */
export const byHand: Write = { rest: "這一項是文字，中英文要一起改（依據寫在 service.yaml）" };

/** The keys that an answer about a service writes. @param id of a fact or an open question */
export function serviceWrite(
  id: string,
  facts: ServiceFacts,
  written: string,
  ground: Ground,
): Write {
  const [top = "", entry = "", inner = ""] = id.split(".");
  const limit = facts.limits.find((one) => one.id === entry);
  if (top === "limits" && limit) return limitWrite(limit, written, ground);
  const figure = facts.figures.find((one) => one.id === entry);
  if (top === "figures" && figure) return figureWrite(figure, written, ground);
  const fee = Array.isArray(facts.fees) ? facts.fees.find((one) => one.id === entry) : undefined;
  if (top === "fees" && fee) return feeWrite(fee, written, ground);
  const paper = isUnknown(facts.evidence)
    ? undefined
    : facts.evidence.find((one) => one.id === entry);
  if (top === "evidence" && inner === "need" && paper) return needWrite(paper, written, ground);
  if (id === "budget.year") {
    const year = yearOf(written);
    return year
      ? { keys: { unknown: undefined, year, grounds: [ground] } }
      : { refuse: `「${written}」不是年份` };
  }
  if (id === "budget.closes") {
    const date = dayOf(written);
    return date
      ? { keys: { unknown: undefined, date, grounds: [ground] } }
      : { refuse: `「${written}」不是日期` };
  }
  return byHand;
}

/** The same about an office. */
export const officeWrite = (id: string, _office: Office, written: string, ground: Ground): Write =>
  id.startsWith("phones.") ? phoneWrite(written, ground) : byHand;
