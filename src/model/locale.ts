/** Every language that the program can speak, the source first: all that lists languages lists these. */
export const everyLocale = ["zh", "en"] as const;
export type Locale = (typeof everyLocale)[number];
/** The languages of the site, as they stand in addresses. Chinese is the source; a site may speak it alone. */
export const locales: readonly Locale[] =
  typeof LANGUAGES === "undefined" ? everyLocale : LANGUAGES;
/** Is every page there in a second language? */
export const bilingual = locales.length > 1;

export const defaultLocale: Locale = "zh";

/** BCP 47 tag of each language: the same strings in `<html lang>`, `hreflang`, the search index and JSON-LD. */
export const langTag = { zh: "zh-Hant-TW", en: "en" } as const satisfies Record<Locale, string>;

/** @example otherLocale("zh") // "en" */
export const otherLocale = (locale: Locale): Locale => (locale === "zh" ? "en" : "zh");

/** The language whose words are taken: where the site does not speak one, its Chinese. @example spoken("zh") // "zh" */
export const spoken = (locale: Locale): Locale =>
  locales.includes(locale) ? locale : defaultLocale;

/** One value per language. @example perLocale((l) => l.toUpperCase()) // { zh: "ZH", en: "EN" } */
export const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({
  zh: make("zh"),
  en: make("en"),
});

/** getStaticPaths of a page that stands once in each language. */
export const localePaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));
