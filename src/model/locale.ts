/**
 * A language by its subtag, as it stands in addresses. The program comes with the words of two; each further one is a
 * folder of words, and src/build/ui-types.ts puts its name into the type.
 */
export type Locale = keyof Languages;

export const defaultLocale: Locale = "zh";

/** `id` is what entries are called by in the tables: Indonesian is `id-ID`. */
const subtag = /^(?!id$)[a-z]{2,3}(?:-[A-Z]{2}|-[A-Z][a-z]{3})?$/;

/** Chinese, the source, comes first, then English, then any others. @example isLanguages(["zh", "en", "vi"]) // true */
export const isLanguages = (named: readonly string[]): boolean =>
  named.every((one, at) => one === (["zh", "en"][at] ?? one) && subtag.test(one)) &&
  new Set(named).size === named.length &&
  named.length > 0;

/** Pages and scripts are told by the build; what runs in Node beside it has no build, and looks into the site's file. */
const languagesInFile = (): readonly string[] => {
  const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);
  const { languagesOfSite } = require("../read-site.ts") as typeof import("../read-site.ts");
  return languagesOfSite().filter((one) => subtag.test(one));
};

/** Every language that the program has words in, the source first: all that lists languages lists these. */
export const everyLocale = [
  ...new Set(["zh", "en", ...(typeof LANGUAGES === "undefined" ? languagesInFile() : LANGUAGES)]),
] as readonly Locale[];
/** The languages of the site. Chinese is the source; a site may speak it alone. */
export const locales: readonly Locale[] =
  typeof LANGUAGES === "undefined" ? everyLocale : LANGUAGES;
/** Is every page there in a second language? */
export const bilingual = locales.length > 1;

/** One value per language. @example perLocale((l) => l.toUpperCase()) // { zh: "ZH", en: "EN" } */
export const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(everyLocale.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** BCP 47 tag of each language: the same strings in `<html lang>`, `hreflang`, the search index and JSON-LD. */
export const langTag = /* @__PURE__ */ perLocale((locale) =>
  locale === "zh" ? "zh-Hant-TW" : locale,
);

/** The other languages of the site, to switch to. @example others("zh") // ["en"] */
export const others = (locale: Locale): readonly Locale[] =>
  locales.filter((other) => other !== locale);

/**
 * The language that stands beside another on plates and papers: Chinese beside a foreign one, the first foreign one
 * beside Chinese.
 * @example beside("zh") // "en"
 */
export const beside = (locale: Locale): Locale => (locale === "zh" ? "en" : "zh");

/** The foreign language of a paper, which Chinese is beside. @example foreign("zh") // "en"; "vi" → "vi" */
export const foreign = (locale: Locale): Locale => (locale === "zh" ? beside("zh") : locale);

/** A language as it calls itself. @example ownName("vi") // "Tiếng Việt" */
export const ownName = (locale: Locale): string => {
  if (locale === "zh") return "中文";
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};

/** The language that a text is in, by its file. @example localeOfFile("content/pages/about/en.mdx") // "en" */
export const localeOfFile = (file = ""): Locale =>
  everyLocale.find((locale) => file.endsWith(`/${locale}.mdx`)) ?? defaultLocale;

/** The language whose words are taken: where the site does not speak one, its Chinese. @example spoken("zh") // "zh" */
export const spoken = (locale: Locale): Locale =>
  locales.includes(locale) ? locale : defaultLocale;

/** getStaticPaths of a page that stands once in each language. */
export const localePaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));
