import { type Locale, perLocale } from "../../../model/locale.ts";

/**
 * The words of something in each language of the site; those it does not speak are the Chinese ones.
 *
 * @returns undefined while a language lacks them
 * @example wordsIn(["zh"], () => "水") // { zh: "水", en: "水" }
 */
export const wordsIn = <T>(
  languages: readonly Locale[],
  read: (language: Locale) => T | undefined,
): Record<Locale, T> | undefined => {
  const found = new Map<Locale, T>();
  for (const language of languages) {
    const words = read(language);
    if (words === undefined) return undefined;
    found.set(language, words);
  }
  const zh = found.get("zh");
  return zh === undefined ? undefined : perLocale((locale) => found.get(locale) ?? zh);
};
