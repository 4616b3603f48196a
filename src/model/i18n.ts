import i18next, { type TFunction } from "i18next";
import en from "../../content/ui/en.json" with { type: "json" };
import zh from "../../content/ui/zh.json" with { type: "json" };
import { defaultLocale, type Locale, perLocale } from "./locale.ts";

const engine = i18next.createInstance();
engine.init({
  initAsync: false,
  lng: defaultLocale,
  fallbackLng: false, // a missing string must not fall back in silence
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false }, // Astro escapes expressions
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`content/ui/${languages.join()}.json: the string "${key}" is missing`);
  },
  missingInterpolationHandler: (text, [token]) => {
    throw new Error(`content/ui: no value for ${token} in "${text}"`);
  },
});
const fixed = perLocale((locale) => engine.getFixedT(locale));

/**
 * The translate function bound to one language: no global state, so it is right at any concurrency.
 * @example useT("en")("unit.calendarDay", { count: 3, n: "3" }) // "3 days"
 */
export const useT = (locale: Locale): TFunction => fixed[locale];

/** A group of strings as it stands in the file, for scripts that put the values in themselves. */
export const rawStrings = <K extends keyof typeof zh>(locale: Locale, group: K): (typeof zh)[K] =>
  locale === "zh" ? zh[group] : (en as unknown as typeof zh)[group];
