import i18next, { type ParseKeys, type TFunction } from "i18next";
import en from "../../content/ui/en.json" with { type: "json" };
import zh from "../../content/ui/zh.json" with { type: "json" };
import type { Bilingual } from "../schema/text.ts";
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
/** Every page says the same hundred strings: what takes no value is looked up once. */
function remembering(translate: TFunction): TFunction {
  const known = new Map<unknown, string>();
  return new Proxy(translate, {
    apply(say, self, [key, ...values]: [string, ...object[]]) {
      if (values.length > 0) return Reflect.apply(say, self, [key, ...values]);
      const text = known.get(key) ?? Reflect.apply(say, self, [key]);
      known.set(key, text);
      return text;
    },
  });
}
const fixed = perLocale((locale) => remembering(engine.getFixedT(locale)));

/**
 * The translate function bound to one language: no global state, so it is right at any concurrency.
 * @example useT("en")("unit.calendarDay", { count: 3, n: "3" }) // "3 days"
 */
export const useT = (locale: Locale): TFunction => fixed[locale];

/** What the search takes a page for. Its name in the results stands in `content/ui` under `find.kinds`. */
export type PageKind = keyof (typeof zh)["find"]["kinds"];

/** A string of the interface in both languages. @example both("service.fees").en // "Fees" */
export const both = (key: ParseKeys): Bilingual =>
  perLocale((locale) => String(useT(locale)(key as "service.who")));

/**
 * A string that may differ by kind of service: `key_kind` where it stands, else `key`.
 * @example ofKind("en", "section.evidence", "report") // "What they need to know"
 */
export const ofKind = (locale: Locale, key: ParseKeys, kind: string): string =>
  String(useT(locale)(key as "section.evidence", { context: kind as "report" }));

/** A list in a sentence. @example joined(["a", "b"], "en") // "a, b" */
export const joined = (parts: readonly string[], locale: Locale): string =>
  parts.join(locale === "zh" ? "、" : ", ");

/** A group of strings as it stands in the file, for scripts that put the values in themselves. */
export const rawStrings = <K extends keyof typeof zh>(locale: Locale, group: K): (typeof zh)[K] =>
  locale === "zh" ? zh[group] : (en as unknown as typeof zh)[group];
