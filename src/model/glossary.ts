import type { Bilingual } from "../schema/text.ts";
import type { Term } from "../schema/term.ts";
import { type Locale, perLocale } from "./locale.ts";
import type { TermUse } from "./tokens.ts";

/** In Chinese by stroke count, elsewhere by letter, as a dictionary stands. */
const collators = perLocale(
  (locale) => new Intl.Collator(locale === "zh" ? "zh-Hant-TW-u-co-stroke" : locale),
);

/** @example termsByName(terms, "en")[0].en // "administrative appeal" */
export const termsByName = (terms: readonly Term[], locale: Locale): Term[] =>
  terms.toSorted((a, b) => collators[locale].compare(a[locale], b[locale]));

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Every word a term goes by in one language, the longest first: 變更使用執照 is not a 使用執照. */
const wordsOf = (terms: readonly Term[], locale: Locale): [word: string, id: string][] =>
  terms
    .flatMap((term) =>
      [term[locale], ...(term.also?.[locale] ?? [])].map((word): [string, string] => [
        locale !== "zh" ? word.toLowerCase() : word,
        term.id,
      ]),
    )
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** Words stand by themselves where a language writes spaces; of plurals the English ones are known. */
const patterns = (any: string, locale: Locale): RegExp => {
  if (locale === "zh") return new RegExp(`(${any})`, "g");
  if (locale === "en") return new RegExp(`\\b(${any})(?:s|es)?\\b`, "gi");
  return new RegExp(`(?<![\\p{L}\\p{M}])(${any})(?![\\p{L}\\p{M}])`, "giu");
};

/** Finds the terms of the glossary in texts of one language. */
export interface TermFinder {
  /** A text in pieces: plain words, and words that are terms. */
  split: (text: string) => (string | TermUse)[];
  /** Ids of the terms in these texts, in the order in which they first stand there. */
  used: (texts: readonly string[]) => string[];
}

/**
 * @param names names that hold a term and are none, such as those of laws and offices: 公寓大廈管理條例, 違建大隊
 * @example termFinder(terms, "zh").split("先領使用執照") // ["先領", { term: "use-licence", text: "使用執照" }]
 */
export const termFinder = (
  terms: readonly Term[],
  locale: Locale,
  names: readonly string[] = [],
): TermFinder => {
  const words = wordsOf(terms, locale);
  const byWord = new Map(words);
  const any = [...names, ...words.map(([word]) => word)]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  const pattern = patterns(any, locale);
  const split: TermFinder["split"] = (text) => {
    if (words.length === 0) return [text];
    const out: ReturnType<TermFinder["split"]> = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? "";
      const term = byWord.get(locale !== "zh" ? word.toLowerCase() : word);
      if (term === undefined) continue;
      if (match.index > from) out.push(text.slice(from, match.index));
      out.push({ term, text: match[0] });
      from = match.index + match[0].length;
    }
    if (from < text.length) out.push(text.slice(from));
    return out;
  };
  const used: TermFinder["used"] = (texts) => [
    ...new Set(
      texts.flatMap((text) =>
        split(text).flatMap((piece) => (typeof piece === "string" ? [] : [piece.term])),
      ),
    ),
  ];
  return { split, used };
};

/** A name that comes from elsewhere is a link already. */
const tokens = /\{\{[^{}]*\}\}/g;

/**
 * Where each term first stands on a page: the text, of those in their order on the page. `body` stands for the MDX.
 *
 * @example firstUses(finder, ["先領使用執照", "使用執照遺失"]).get("先領使用執照") // ["use-licence"]
 */
export const firstUses = (finder: TermFinder, texts: readonly string[]): Map<string, string[]> => {
  const seen = new Set<string>();
  const first = new Map<string, string[]>();
  for (const text of texts) {
    const fresh = finder.used([text.replace(tokens, " ")]).filter((term) => !seen.has(term));
    for (const term of fresh) seen.add(term);
    if (fresh.length > 0 && !first.has(text)) first.set(text, fresh);
  }
  return first;
};

/** Marks these terms, each at its first place in a text. */
export const markOnce = (finder: TermFinder, terms: readonly string[]) => {
  const left = new Set(terms);
  return (words: string): (string | TermUse)[] =>
    left.size === 0
      ? [words]
      : finder.split(words).map((piece) => {
          if (typeof piece === "string") return piece;
          return left.delete(piece.term) ? piece : piece.text;
        });
};

/** Names of laws and offices, as they stand in texts of one language. */
export const namesIn = (
  laws: readonly { name: Bilingual; short?: string | undefined }[],
  offices: readonly { name: Bilingual; aliases: Record<Locale, readonly string[]> }[],
  locale: Locale,
): string[] => [
  ...laws.flatMap(({ name, short }) => [name[locale], ...(short ? [short] : [])]),
  ...offices.flatMap(({ name, aliases }) => [name[locale], ...aliases[locale]]),
];
