import { readFileSync } from "node:fs";
import type { Locale } from "../../../model/locale.ts";
import { siteNames } from "../../../model/site-names.ts";
import { texts } from "../read/select.ts";

/** Chinese has one plural form and English two, so the endings do not count. @example stem("find.count_one") // "find.count" */
export const stem = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, "");

const ofTheSite = new Set<string>(siteNames);

/**
 * Names of the values that a page puts into a string; those of the site stand in any string.
 * @example valuesIn("{{n}} results of {{agency}}") // ["n"]
 */
export const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([\w-]+)[^}]*\}\}/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => !ofTheSite.has(name));

export type Keys = {
  /** Of a further language: those of English, in the plural forms that the language has. */
  keys: (language: Locale) => string[];
  values: ReadonlyMap<string, readonly string[]>;
};

/**
 * Keys as a further language has them, from those of English.
 * @example pluralKeys(["find.count_one", "find.count_other"], "vi") // ["find.count_other"]
 */
export const pluralKeys = (english: readonly string[], language: string): string[] => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const counted = new Set(english.filter((key) => key.endsWith("_one")).map(stem));
  return [
    ...new Set(
      english.flatMap((key) =>
        counted.has(stem(key)) ? forms.map((form) => `${stem(key)}_${form}`) : [key],
      ),
    ),
  ];
};
const keysFor = (language: Locale, { zh, en }: { zh: string[]; en: string[] }): string[] =>
  language === "zh" ? zh : language === "en" ? en : pluralKeys(en, language);

const file = new URL("./ui-keys.txt", import.meta.url);
let read: Keys | undefined;

/** The strings that the pages ask for, and the values they put in: `ui-keys.txt`, a line each. */
export const keysOfSite = (): Keys => {
  if (read) return read;
  const keys = { zh: [] as string[], en: [] as string[] };
  const values = new Map<string, string[]>();
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const [languages = "", key = "", ...names] = line.split(" ");
    if (languages !== "en") keys.zh.push(key);
    if (languages !== "zh") keys.en.push(key);
    values.set(stem(key), [...new Set([...(values.get(stem(key)) ?? []), ...names, "count"])]);
  }
  read = { keys: (language) => keysFor(language, keys), values };
  return read;
};

/**
 * That list, made anew from both files of strings.
 *
 * @example listOfKeys({ a: "{{n}} 筆" }, { a: "{{n}} results" }) // "both a n\n"
 */
export const listOfKeys = (zh: unknown, en: unknown): string => {
  const flat = (data: unknown) =>
    new Map(texts(data).map(({ path, value }) => [path.join("."), valuesIn(value)]));
  const [mine, theirs] = [flat(zh), flat(en)];
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .map((key) => {
      const where = !theirs.has(key) ? "zh" : mine.has(key) ? "both" : "en";
      const names = new Set([...(mine.get(key) ?? []), ...(theirs.get(key) ?? [])]);
      return `${[where, key, ...names].join(" ")}\n`;
    })
    .join("");
};
