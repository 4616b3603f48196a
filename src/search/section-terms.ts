import type { Locale } from "../model/locale.ts";
import { isChinese, normalise, pairs, runs, singular } from "./text.ts";
import type { Ask, Words } from "./words.ts";

/** What the reader asked, as the answer of the search has it. */
export interface Asked {
  query: string;
  /** what the index was asked for, and held: the reader's words, and others that mean the same */
  marks: readonly string[];
  asks: readonly Ask[];
}
/** The same for the choice of a section on a page. */
export interface Wanted extends Omit<Asked, "asks"> {
  /** sections that hold the facts asked for */
  places: readonly string[];
  /** ways to ask for those facts, such as “how much” */
  phrases: readonly string[];
}
/** Sections of a service, and of a form, that hold the fact asked for. */
const places: Partial<Record<Ask, readonly string[]>> = {
  duration: ["limits"],
  fee: ["fees"],
  phone: ["hand-in", "send-to"],
  where: ["hand-in", "send-to"],
  papers: ["evidence", "attach"],
  form: ["forms", "downloads"],
  law: ["law"],
  online: ["hand-in"],
  status: ["status"],
  need: ["need"],
};
/** @param ways to ask for each fact @example wanted(answer, words.asks).places // ["fees"] */
export const wanted = ({ query, marks, asks }: Asked, ways: Words["asks"]): Wanted => ({
  query,
  marks,
  places: asks.flatMap((ask) => places[ask] ?? []),
  // what is handled elsewhere is a matter, not a question
  phrases: asks.filter((ask) => ask !== "elsewhere").flatMap((ask) => ways[ask]),
});

/** How much a word says that the planner left out, as 可以, and one that only means the same as the reader's. */
const weights = { own: 1, plain: 0.3, equivalent: 0.35 };

/** A word without its ending. @example stem("reporting") // "report" */
const stem = (word: string): string => singular(word).replace(/(?:ing|ed|e)$/, "");
const latin = (text: string): string[] =>
  (text.match(/[\p{Script=Latin}\p{N}']+/gu) ?? []).map(stem);

/** Terms of a text, as sections are compared: pairs of Chinese characters, stems of other words. @example cut("路燈不亮", "zh") // ["路燈", "燈不", "不亮"] */
export const cut = (text: string, locale: Locale): string[] =>
  locale !== "zh"
    ? latin(normalise(text))
    : runs(normalise(text)).flatMap((run) => (isChinese(run) ? pairs(run) : [run]));

/** Tells whether a text holds a term. */
export function holder(text: string, locale: Locale): (term: string) => boolean {
  const low = text.toLowerCase();
  if (locale === "zh") return (term) => low.includes(term);
  const words = new Set(latin(low));
  return (term) => (isChinese(term) ? low.includes(term) : words.has(term));
}

/** The terms of a query, with how much each says about its matter. */
export function wantedTerms({ query, marks }: Wanted, locale: Locale): Map<string, number> {
  const marked = marks.filter((mark) => mark.length > 1);
  const said = marked.flatMap((mark) => (locale !== "zh" ? latin(mark) : [mark]));
  const matter = new Set(said);
  const terms = new Map<string, number>();
  for (const term of cut(query, locale))
    if (term.length > 1) terms.set(term, matter.has(term) ? weights.own : weights.plain);
  for (const term of said)
    if (!terms.has(term)) terms.set(term, query.includes(term) ? weights.own : weights.equivalent);
  return terms;
}
