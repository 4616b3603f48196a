import type { Bilingual } from "../../schema/text.ts";
import { type Locale, locales, perLocale } from "../locale.ts";
import { plain, type Segment } from "../tokens.ts";

/** The same thing in every language. */
export type Two<T> = Record<Locale, T>;

/**
 * Lists of all languages, entry by entry: sheets hold the same entries in the same order.
 *
 * @throws when one language has more than another, naming both numbers
 * @example each({ zh: [1], en: [2] }, (list) => list, (two) => two) // [{ zh: 1, en: 2 }]
 */
export function each<S, T, R>(
  of: Two<S>,
  pick: (one: S) => readonly T[],
  make: (two: Two<T>) => R,
): R[] {
  const lists = perLocale((locale) => pick(of[locale]));
  const lengths = locales.map((locale) => lists[locale].length);
  if (new Set(lengths).size !== 1)
    throw new Error(`the languages hold different lists: ${lengths.join(" and ")} entries`);
  return lists.zh.map((_, at) => make(perLocale((locale) => lists[locale][at] as T)));
}

/** @example text(sheets, (sheet) => sheet.answer.lead.words).en // "You need a permit to …" */
export const text = <T>(of: Two<T>, pick: (one: T) => string | Segment[]): Bilingual =>
  perLocale((locale) => {
    const said = pick(of[locale]);
    return typeof said === "string" ? said : plain(said);
  });

/** The same, left out where no language says anything. @example maybe(lines, ({ name }) => name) // undefined */
export function maybe<T>(
  of: Two<T>,
  pick: (one: T) => string | Segment[] | undefined,
): Bilingual | undefined {
  const said = text(of, (one) => pick(one) ?? "");
  return locales.some((locale) => said[locale] !== "") ? said : undefined;
}
