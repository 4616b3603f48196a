/**
 * Whether an answer can be right: what a clerk would see at a glance. Every check is lenient where the rule is not
 * certain, since a wrong refusal is worse than a mistake that slips through, and none of them keeps anyone from
 * printing. Without DOM: the fill-in pages and the tests use the same functions.
 */

import { folded, joined } from "./folding.ts";
import { isPhone } from "./phone.ts";

/** What is wrong with an answer. */
export const wrongs = [
  "empty",
  "notADate",
  "westernYear",
  "incompleteDate",
  "notATime",
  "id",
  "businessNumber",
  "phone",
  "mail",
  "address",
  "land",
  "number",
] as const;
export type Wrong = (typeof wrongs)[number];

/** What may well be right all the same: a vacant site has no house number, a lot may be described otherwise. A hint, no fault. */
export const isHint = (wrong: Wrong): boolean => wrong === "address" || wrong === "land";

/** Kinds of answer that have a rule. */
export const rules = [
  "id",
  "business-number",
  "phone",
  "mail",
  "address",
  "land",
  "number",
] as const;
export type Rule = (typeof rules)[number];

/** Value of each first letter of an ID number: the place where it was first registered. */
const letters = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/**
 * A national ID number, or a residence certificate number in its new (A8…) or old (AB…) form, by its check digit: the
 * letter stands for two digits, weights are 1 9 8 7 6 5 4 3 2 1 1, and the sum is a multiple of ten.
 * @example isId("A123456789") // true; isId("A123456788") // false
 */
export function isId(text: string): boolean {
  const id = joined(text).toUpperCase();
  if (!/^[A-Z][A-D1289]\d{8}$/.test(id)) return false;
  const value = (letter: string) => letters.indexOf(letter) + 10;
  const first = value(id[0] as string);
  const second = /\d/.test(id[1] as string) ? Number(id[1]) : value(id[1] as string) % 10;
  const digits = [Math.floor(first / 10), first % 10, second, ...[...id.slice(2)].map(Number)];
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
  return digits.reduce((sum, digit, at) => sum + digit * (weights[at] as number), 0) % 10 === 0;
}

/**
 * A unified business number: weights 1 2 1 2 1 2 4 1, the digits of each product added up; since 2023 the sum is a
 * multiple of five, and where the seventh digit is 7 its product may count as 0 or 1.
 * @example isBusinessNumber("04595257") // true
 */
export function isBusinessNumber(text: string): boolean {
  const number = joined(text);
  if (!/^\d{8}$/.test(number)) return false;
  const weights = [1, 2, 1, 2, 1, 2, 4, 1];
  const sum = [...number].reduce((total, digit, at) => {
    const product = Number(digit) * (weights[at] as number);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (number[6] === "7" && (sum + 1) % 5 === 0);
}

/** @example isMail("reader@example.org") // true */
export const isMail = (text: string): boolean =>
  /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(folded(text));

/** An address in Taiwan names a city or county and a house number; one abroad is left alone. @example isAddress("測試路 1 號") // false */
export const isAddress = (text: string): boolean =>
  !/\p{Script=Han}/u.test(text) || (/[縣市]/.test(text) && /號/.test(text));

/** A piece of land: section and number, for example 範例段 0001-0000 地號. @example isLand("範例段 1-2 地號") // true */
export const isLand = (text: string): boolean =>
  /段.*\d|\bsection\b.*\d|\d.*\bsection\b/is.test(folded(text));

/** @example isNumber("18,500") // true */
export const isNumber = (text: string): boolean =>
  /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(folded(text));

const checks: Record<Rule, [test: (text: string) => boolean, wrong: Wrong]> = {
  id: [isId, "id"],
  "business-number": [isBusinessNumber, "businessNumber"],
  phone: [isPhone, "phone"],
  mail: [isMail, "mail"],
  address: [isAddress, "address"],
  land: [isLand, "land"],
  number: [isNumber, "number"],
};

/** What is wrong with one answer, or nothing. An empty answer is wrong only where one is needed. @example wrongAnswer("12", { rule: "phone", required: true }) // "phone" */
export function wrongAnswer(
  text: string,
  { rule, required }: { rule?: Rule | undefined; required: boolean },
): Wrong | undefined {
  if (folded(text) === "") return required ? "empty" : undefined;
  if (rule === undefined) return undefined;
  const [test, wrong] = checks[rule];
  return test(text) ? undefined : wrong;
}

/**
 * What is wrong with a day by the calendar of the Republic, or nothing.
 * @example wrongDate({ year: "115", month: "2", day: "29" }, { required: true }) // "notADate"
 * @example wrongDate({ year: "2026", month: "2", day: "2" }, { required: true }) // "westernYear"
 */
export function wrongDate(
  { year, month, day }: { year: string; month: string; day: string },
  { required }: { required: boolean },
): Wrong | undefined {
  const parts = [year, month, day].map(folded);
  if (parts.every((part) => part === "")) return required ? "empty" : undefined;
  if (parts.some((part) => part === "")) return "incompleteDate";
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return "notADate";
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  if (y >= 1912 && y < 2200) return "westernYear";
  if (y > 999) return "notADate"; // no year of the Republic has four digits
  const date = new Date(Date.UTC(y + 1911, m - 1, d));
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y > 0;
  return real ? undefined : "notADate";
}

/** The year of the Republic for a Western year. @example rocYear("2026") // 115 */
export const rocYear = (western: string): number => Number(folded(western)) - 1911;
