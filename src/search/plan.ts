import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { type Reading, type Term, weights } from "./reading.ts";
import type { Spelling } from "./spelling.ts";
import { normalise } from "./text.ts";
import type { Words } from "./words.ts";
import type { Locale } from "../model/locale.ts";

/** A query, read. */
export interface Plan extends Omit<Reading, "unknown"> {
  /** as it is understood: one width and case */
  query: string;
  terms: Term[];
}
const most = 36;
const mostSpellings = 6;

/**
 * Cuts a query into terms that are asked one by one. Pagefind alone wants every term on one page, and so finds
 * nothing for half of all Chinese queries; asked apart and added up, one odd word does no harm.
 *
 * @param spelling corrects foreign words; left out, they are taken as typed
 * @example plan("路燈不亮怎麼辦", words, "zh").terms.map(({ texts }) => texts[0]) // 路燈, 燈不, 不亮, …
 */
export function plan(
  typed: string,
  words: Words,
  locale: Locale,
  spelling: Spelling = (word) => word,
): Plan {
  const query = normalise(typed);
  const found = new Map<string, Term>();
  const add = (text: string, weight: number, from: Term["from"] = "own", matter = false) => {
    const before = found.get(text);
    if (!text) return;
    if (!before || before.weight < weight)
      found.set(text, { texts: spellings(text, words.variants), weight, from, matter });
  };
  const reading =
    locale === "zh" ? chinese(query, words, add) : english(query, words, add, spelling);
  // words that stand nowhere are not asked, but the answer is less sure for them
  const unknown = reading.unknown.map((): Term => ({
    texts: [],
    weight: weights.pair,
    from: "own",
    matter: true,
  }));
  const list = [...found.values(), ...unknown];
  // of a long question: whole words before the pairs between them
  const first = (one: Term) => (one.from !== "own" ? 0 : one.matter ? 1 : 2);
  const { asks, bare, corrected } = reading;
  return {
    query,
    asks,
    bare,
    corrected,
    terms: list.length <= most ? list : list.toSorted((a, b) => first(a) - first(b)).slice(0, most),
  };
}
/** A text with its characters written in other ways. @example spellings("佔用", ["佔占"]) // ["佔用", "占用"] */
function spellings(text: string, variants: readonly string[]): string[] {
  const ways = (character: string) =>
    variants.find((group) => group.includes(character)) ?? character;
  let all = [""];
  for (const character of text)
    all = all.flatMap((start) => [...ways(character)].map((way) => start + way));
  return [text, ...all.filter((other) => other !== text)].slice(0, mostSpellings);
}
