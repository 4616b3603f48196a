import { isPair, isScalar, type Pair, parseDocument, stringify, visit } from "yaml";
import { record } from "../../content/read/select.ts";
import { withKey } from "../yaml-text.ts";

type Insert = [at: number, text: string];

/** Where the words of a pair end, without the line break after them. */
const endOf = (yaml: string, pair: Pair): number => {
  const range = (pair.value as { range?: [number, number, number] | null } | null)?.range;
  let end = range?.[1] ?? 0;
  while (end > 0 && /\s/.test(yaml[end - 1] ?? "")) end--;
  return end;
};

/**
 * YAML with words of one more language: after those of another, the same once more. Comments and line breaks stay.
 *
 * @param from the language whose words are taken
 * @param skip keys under which languages are not those of the site
 * @example withLanguage("name: { zh: 水, en: Water } # a\n", "vi", "en") // "name: { zh: 水, en: Water, vi: Water } # a\n"
 */
export const withLanguage = (
  yaml: string,
  language: string,
  from: string,
  skip: readonly string[] = [],
): string => {
  const inserts: Insert[] = [];
  visit(parseDocument(yaml), {
    Map: (_, map, path) => {
      const parent = path.at(-1);
      if (isPair(parent) && isScalar(parent.key) && skip.includes(String(parent.key.value))) return;
      if (!map.has("zh") || map.has(language)) return;
      const pair = map.items.find(({ key }) => isScalar(key) && key.value === from);
      const range = isScalar(pair?.key) ? pair.key.range : undefined;
      if (pair === undefined || !range) return;
      const [start, colon] = range;
      const end = endOf(yaml, pair);
      // the key may stand in quotes
      const words = yaml.slice(start, colon).replace(from, language) + yaml.slice(colon, end);
      if (map.flow) inserts.push([end, `, ${words}`]);
      else {
        const line = yaml.indexOf("\n", end);
        const indent = " ".repeat(start - (yaml.lastIndexOf("\n", start - 1) + 1));
        // behind the hyphen of a list too, a further key stands below the first
        inserts.push([line === -1 ? yaml.length : line, `\n${indent}${words}`]);
      }
    },
  });
  return inserts
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [at, words]) => text.slice(0, at) + words + text.slice(at), yaml);
};

/**
 * Front matter with the keys that another language has and it has not, as that one says them.
 *
 * @example withKeysOf("---\na: 1\n---\n", { a: 1, b: 2 }, { a: 1 }) // "---\na: 1\nb: 2\n---\n"
 */
export const withKeysOf = (
  text: string,
  theirs: unknown,
  mine: unknown,
  path: readonly string[] = [],
): string =>
  Object.entries(record(theirs)).reduce((written, [key, value]) => {
    const own = record(mine)[key];
    if (own === undefined)
      return withKey(written, [...path], stringify({ [key]: value }, { lineWidth: 0 }).trimEnd());
    return withKeysOf(written, value, own, [...path, key]);
  }, text);

type Strings = { [key: string]: string | Strings };

/**
 * Strings of the interface in the plural forms that a language has, from the English ones.
 *
 * @example inForms({ n_one: "{{n}} page", n_other: "{{n}} pages" }, "vi") // { n_other: "{{n}} pages" }
 */
export const inForms = (english: Strings, language: string): Strings => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.fromEntries(
    Object.entries(english).flatMap(([key, value]): [string, string | Strings][] => {
      if (typeof value !== "string") return [[key, inForms(value, language)]];
      const stem = /^(.*)_(?:one|other)$/.exec(key)?.[1];
      if (stem === undefined || english[`${stem}_one`] === undefined) return [[key, value]];
      if (key.endsWith("_other")) return [];
      const other = english[`${stem}_other`] ?? value;
      return forms.map((form) => [`${stem}_${form}`, form === "one" ? value : other]);
    }),
  );
};
