/** The two languages, as they stand in addresses. Chinese is the source. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "zh";

/** BCP 47 tag of each language: the same strings in `<html lang>`, `hreflang`, the search index and JSON-LD. */
export const langTag = { zh: "zh-Hant-TW", en: "en" } as const satisfies Record<Locale, string>;

/** @example otherLocale("zh") // "en" */
export const otherLocale = (locale: Locale): Locale => (locale === "zh" ? "en" : "zh");

/** One value per language. @example perLocale((l) => l.toUpperCase()) // { zh: "ZH", en: "EN" } */
export const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({
  zh: make("zh"),
  en: make("en"),
});

/** getStaticPaths of a page that stands once in each language. */
export const localePaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));
