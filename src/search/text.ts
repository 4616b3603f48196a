import type { Locale } from "../model/locale.ts";

/** A run of one script: what a query is cut into before it is cut into terms. */
const run =
  /[\p{Script=Han}〇]+|[\p{Script=Bopomofo}ˊˇˋ˙]+|[\p{Script=Latin}\p{N}]+|[\p{L}\p{M}]+/gu;
const han = /\p{Script=Han}/u;

/** One spelling of a text: width, case and invisible characters make no difference. @example normalise("ＡＢＣ") // "abc" */
export const normalise = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u200b-\u200d\ufeff]/g, "");

/** @example runs("建照 31 條") // ["建照", "31", "條"] */
export const runs = (text: string): string[] => text.match(run) ?? [];
export const isChinese = (text: string): boolean => han.test(text);

/** Pairs of neighbouring characters. @example pairs("使用執照") // ["使用", "用執", "執照"] */
export function pairs(text: string): string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** A word without its plural. @example singular("permits") // "permit" */
export const singular = (word: string): string =>
  /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;

/**
 * Neighbouring Latin words written as one, so that “building permit” differs from a page that has both words apart.
 * @example wordPairs(["building", "permits"]) // ["buildingpermit"]
 */
export const wordPairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => singular(words[index] ?? "") + singular(word));

/**
 * Search terms of a text: pairs of Chinese characters, whole words of other scripts. The same at build time and in
 * the reader's browser.
 * @example terms("申請 LED 路燈") // ["申請", "led", "路燈"]
 */
export const terms = (text: string): string[] =>
  runs(normalise(text)).flatMap((part) => (isChinese(part) ? pairs(part) : [part]));

/** Starts and ends every whole name in the index, so that no word of a text, and no longer name, is taken for one. */
const wholeMark = ["zq", "qz"] as const;

/**
 * A whole name as one term: who types just a name means the page that has it.
 * @example whole(["building", "permits"]) // "zqbuildingpermitqz"
 */
export const whole = (parts: readonly string[]): string => {
  const name = parts.map((part) => (isChinese(part) ? part : singular(part))).join("");
  return name && wholeMark.join(name);
};
export const isWhole = (term: string): boolean => term.startsWith(wholeMark[0]);

/** @example without("申請建照", ["申請"], "zh") // ["建照"] */
export function without(text: string, phrases: readonly string[], locale: Locale): string[] {
  if (locale !== "zh") {
    const out = new Set(phrases);
    return (text.match(/[\p{Script=Latin}\p{N}']+|\p{Script=Han}+|[\p{L}\p{M}]+/gu) ?? []).filter(
      (word) => !out.has(word),
    );
  }
  return runs(text.replaceAll(anyOf(phrases), " "));
}
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** The same lists are asked for again and again. */
const made = new WeakMap<readonly string[], RegExp>();
function anyOf(phrases: readonly string[]): RegExp {
  const known = made.get(phrases);
  if (known) return known;
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(longestFirst.join("|") || "(?!)", "gu");
  made.set(phrases, pattern);
  return pattern;
}
