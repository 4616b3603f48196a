import i18next, { type ParseKeys, type TFunction } from "i18next";
import en from "../../content/ui/en.json" with { type: "json" };
import zh from "../../content/ui/zh.json" with { type: "json" };
import { furtherStrings, readSite } from "../read-site.ts";
import { namesOf, type SiteNames } from "./site-names.ts";
import type { Bilingual } from "../schema/text.ts";
import { defaultLocale, everyLocale, type Locale, perLocale } from "./locale.ts";

/** Nothing, while there is no such file or it cannot be read: the guard says so, and no string is asked for. */
function namesInFile(file: URL): SiteNames | undefined {
  try {
    return namesOf(readSite(file));
  } catch {
    return undefined;
  }
}

/** The command line has no build that puts the names in: it reads them itself. */
const names =
  typeof SITE_NAMES === "undefined"
    ? namesInFile(new URL("../../content/site.yaml", import.meta.url))
    : SITE_NAMES;

/** Strings with the names of the site in them, at any depth. */
const named = <T>(strings: T, locale: Locale): T =>
  JSON.parse(
    JSON.stringify(strings).replace(/\{\{(agency|short|city|site)\}\}/g, (whole, name: "city") =>
      names === undefined ? whole : JSON.stringify(names[locale][name]).slice(1, -1),
    ),
  );
/** Strings of a further language: the build puts them in, the command line reads them itself. */
const further: Record<string, unknown> =
  typeof FURTHER_STRINGS === "undefined"
    ? furtherStrings(everyLocale, new URL("../../content/ui/", import.meta.url))
    : FURTHER_STRINGS;
const strings: Record<string, unknown> = { zh, en, ...further };

/** Strings in the agency's own words where it has some: `words` in content/site.yaml, each by its key. */
const inOwnWords = <T extends object>(strings: T, locale: Locale): T => {
  const mine = structuredClone(strings);
  for (const [key, said] of Object.entries(names?.[locale].words ?? {})) {
    const way = key.split(".");
    const last = way.pop() ?? "";
    const group = way.reduce<object>((at, part) => Reflect.get(at, part) ?? {}, mine);
    Reflect.set(group, last, said);
  }
  return mine;
};
/** The guard sees to it that every language has the same groups; plural forms differ. */
const words = perLocale((locale) =>
  named(inOwnWords(strings[locale] as typeof zh, locale), locale),
);

const engine = i18next.createInstance();
engine.init({
  initAsync: false,
  lng: defaultLocale,
  fallbackLng: false, // a missing string must not fall back in silence
  resources: perLocale((locale) => ({ translation: words[locale] })),
  interpolation: { escapeValue: false }, // Astro escapes expressions
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`content/ui/${languages.join()}.json: the string "${key}" is missing`);
  },
  missingInterpolationHandler: (text, [token]) => {
    throw new Error(`content/ui: no value for ${token} in "${text}"`);
  },
});
/** Thousands of pages say the same strings, with the same values: each is put together once. */
function remembering(translate: TFunction): TFunction {
  const known = new Map<string, string>();
  return new Proxy(translate, {
    apply(say, self, [key, ...values]: [string, ...object[]]) {
      const asked = values.length > 0 ? key + JSON.stringify(values) : key;
      const text = known.get(asked) ?? Reflect.apply(say, self, [key, ...values]);
      known.set(asked, text);
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
  words[locale][group];
