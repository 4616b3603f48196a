import type { Columns } from "./columns.ts";
import type { Locale } from "../model/locale.ts";

/** What a query may ask for: the answer is then shown above the results. */
export const asks = [
  "duration",
  "fee",
  "phone",
  "where",
  "papers",
  "form",
  "law",
  "online",
  "status",
  "letter",
  "subsidy",
  "urgent",
  "offered",
  "need",
  "elsewhere",
] as const;
export type Ask = (typeof asks)[number];

/** A page of the index, as far as it is needed before its text is. */
export interface Listed {
  /** the engine's own name for it */
  id: string;
  /** address below the language's folder */
  path: string;
  title: string;
  kind: string;
  /** ids of the offices in charge */
  offices?: string[];
  /** what the page is about, of services */
  lead?: string;
  /** where life is at risk: what to do first, with the numbers to dial */
  danger?: (string | { label: string; href: string })[];
  /** of what one calls about: the number */
  call?: { number: string; href: string };
  /** permanent code, such as RD-002 */
  code?: string;
  /** of a law: other names, and the articles that its page lists, parted by spaces */
  names?: string[];
  articles?: string;
}

/** What the planner knows besides the query: made from `content/search/` at build time, one file a language. */
export interface Words {
  pages: Listed[];
  /** names of the offices that pages are filed under */
  offices: Record<string, string>;
  /** phrases that say nothing about the matter */
  stop: string[];
  /** words that name no matter: a question with nothing else is a general one */
  general: string[];
  /** names of districts: they say where, not what */
  places: string[];
  /** phrases that ask for one fact */
  asks: Record<Ask, string[]>;
  /** what people type → what the pages say */
  lexicon: [string, string[]][];
  /** words of the suggestions below a search box */
  say: Record<string, string>;
  /** characters that are written for each other */
  variants: string[];
}

/** The same as it is published. */
export type WordsFile = Omit<Words, "pages"> & { pages: Columns };

/** Words of the pages in a foreign language, the commonest first; sounds of Chinese characters. Fetched when needed. */
export const files = {
  words: (locale: Locale) => `search/${locale}.json`,
  vocabulary: (locale: Locale) => `search/vocabulary${locale === "en" ? "" : `.${locale}`}.json`,
  sounds: "search/sounds.json",
  /** titles in the other language, by address */
  twins: (locale: Locale) => `search/twins.${locale}.json`,
  /** every file that searching without a network needs */
  offline: (locale: Locale) => `search/offline.${locale}.json`,
  text: (locale: Locale, id: string) => `search/text/${locale}/${id}.json`,
  /** what pages can answer, one file a page */
  answers: (locale: Locale) => `search/answers/${locale}/`,
  bundle: (locale: Locale) => `pagefind/${locale}/`,
  /** Pagefind's script, made smaller: another name, so that no copy of the whole one is taken for it */
  engine: (locale: Locale) => `pagefind/${locale}/engine.js`,
};
