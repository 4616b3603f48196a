import type { Spelling } from "./spelling.ts";
import { isChinese, normalise, pairs, runs, terms, whole, without, wordPairs } from "./text.ts";
import type { Ask, Words } from "./words.ts";
import type { Locale } from "../model/locale.ts";

/** One question to the index. */
export interface Term {
  /** what is asked, and other ways to write it: the best answer counts */
  texts: string[];
  weight: number;
  /**
   * `own`: the reader's; `name`: the whole query, as a page may be called; `equivalent`: of the lexicon; `sound`: sounds
   * like the reader's
   */
  from: "own" | "name" | "equivalent" | "sound";
}
/** A query, read. */
export interface Plan {
  /** as it is understood: one width and case */
  query: string;
  terms: Term[];
  /** facts that it asks for */
  asks: Ask[];
  /** nothing but such a question: no matter is named */
  bare: boolean;
  /** words that were read as others */
  corrected: [typed: string, meant: string][];
}
const weights = {
  pair: 1,
  word: 0.35,
  single: 0.35,
  equivalent: 0.8,
  foreign: 0.8,
  neighbours: 1,
  /** the whole query is the name of a page */
  whole: 1,
  /** words of a question (“how much”, 在哪): they say what is asked, not about what */
  asking: 0.3,
};
const most = 28;
const mostSpellings = 6;

/**
 * Cuts a query into terms that are asked one by one. Pagefind alone wants every term on one page, and so finds
 * nothing for half of all Chinese queries; asked apart and added up, one odd word does no harm.
 *
 * @param spelling corrects English words; left out, they are taken as typed
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
  const add = (text: string, weight: number, from: Term["from"] = "own") => {
    const before = found.get(text);
    if (!text) return;
    if (!before || before.weight < weight)
      found.set(text, { texts: spellings(text, words.variants), weight, from });
  };
  const reading =
    locale === "zh" ? chinese(query, words, add) : english(query, words, add, spelling);
  // words that stand nowhere are not asked, but the answer is less sure for them
  const unknown = reading.unknown.map((): Term => ({
    texts: [],
    weight: weights.pair,
    from: "own",
  }));
  const list = [...found.values(), ...unknown];
  const first = (one: Term) => (one.from === "own" ? 1 : 0);
  const { asks, bare, corrected } = reading;
  return {
    query,
    asks,
    bare,
    corrected,
    terms: list.length <= most ? list : list.toSorted((a, b) => first(a) - first(b)).slice(0, most),
  };
}
type Reading = Pick<Plan, "asks" | "corrected" | "bare"> & {
  /** English words that neither stand in the guide nor look like one that does */
  unknown: string[];
};
interface Asked {
  ask: Ask;
  phrase: string;
}
/** The phrases of a query that ask for a fact. */
const askedIn = (words: Words, holds: (phrase: string) => boolean): Asked[] =>
  Object.entries(words.asks).flatMap(([ask, phrases]) =>
    phrases.filter(holds).map((phrase) => ({ ask: ask as Ask, phrase })),
  );
const factsOf = (asked: readonly Asked[]): Ask[] => [...new Set(asked.map(({ ask }) => ask))];
/** Words of a question say nothing about its matter; what is handled elsewhere is a matter. */
const questions = (asked: readonly Asked[]) => asked.filter(({ ask }) => ask !== "elsewhere");
type Add = (text: string, weight: number, from?: Term["from"]) => void;

/** A text with its characters written in other ways. @example spellings("佔用", ["佔占"]) // ["佔用", "占用"] */
function spellings(text: string, variants: readonly string[]): string[] {
  const ways = (character: string) =>
    variants.find((group) => group.includes(character)) ?? character;
  let all = [""];
  for (const character of text)
    all = all.flatMap((start) => [...ways(character)].map((way) => start + way));
  return [text, ...all.filter((other) => other !== text)].slice(0, mostSpellings);
}

function chinese(query: string, words: Words, add: Add): Reading {
  const asked = askedIn(words, (phrase) => query.includes(phrase));
  const spoken = without(query, words.stop, "zh");
  const phrases = questions(asked).map(({ phrase }) => phrase);
  const matter = without(query, [...words.stop, ...phrases], "zh");
  const bare = phrases.length > 0 && [...matter.join("")].length < 2;
  // a query of nothing but such phrases is asked as it stands
  const core = [bare ? [] : matter, spoken, runs(query)].find((list) => list.length > 0) ?? [];
  add(whole(core), weights.whole, "name");
  const segmenter = new Intl.Segmenter("zh-Hant-TW", { granularity: "word" });
  for (const part of core) {
    if (!isChinese(part)) {
      add(part, weights.pair);
      continue;
    }
    const single = [...part].length === 1;
    for (const pair of pairs(part)) add(pair, single ? weights.single : weights.pair);
    for (const { segment } of segmenter.segment(part)) add(segment, weights.word);
  }
  if (!bare)
    for (const phrase of phrases) for (const pair of pairs(phrase)) add(pair, weights.asking);
  for (const [typed, equivalents] of words.lexicon)
    if (query.includes(typed))
      for (const phrase of equivalents) {
        const parts = terms(phrase);
        for (const part of parts)
          add(part, weights.equivalent / Math.sqrt(parts.length), "equivalent");
      }
  return { asks: factsOf(asked), corrected: [], bare, unknown: [] };
}

function english(query: string, words: Words, add: Add, spelling: Spelling): Reading {
  for (const part of runs(query).filter(isChinese))
    for (const pair of pairs(part)) add(pair, weights.foreign);
  const typed: string[] = query.match(/[\p{Script=Latin}\p{N}']+/gu) ?? [];
  const read = typed.map((word) => ({ word, meant: spelling(word) }));
  // a word that stands nowhere is not asked: Pagefind would take its beginning for another word
  const all = read.flatMap(({ meant }) => meant ?? []);
  const phrased = ` ${all.join(" ")} `;
  const asked = askedIn(words, (phrase) => phrased.includes(` ${phrase} `));
  const asking = new Set(questions(asked).flatMap(({ phrase }) => phrase.split(" ")));
  const spoken = without(all.join(" "), words.stop, "en");
  const matter = spoken.filter((word) => !asking.has(word));
  const core = [matter, spoken, all].find((list) => list.length > 0) ?? all;
  for (const word of core) add(word, weights.pair);
  for (const pair of wordPairs(core)) add(pair, weights.neighbours);
  add(whole(core), weights.whole, "name");
  if (core === matter) for (const word of spoken) if (asking.has(word)) add(word, weights.asking);
  for (const [typing, equivalents] of words.lexicon)
    if (phrased.includes(` ${typing} `))
      for (const phrase of equivalents) {
        const parts = terms(phrase);
        for (const part of [...parts, ...wordPairs(parts)])
          add(part, weights.equivalent, "equivalent");
      }
  return {
    asks: factsOf(asked),
    bare: asking.size > 0 && matter.length === 0,
    unknown: read.flatMap(({ word, meant }) => (meant === undefined ? [word] : [])),
    corrected: read.flatMap(({ word, meant }): [string, string][] =>
      meant !== undefined && meant !== word ? [[word, meant]] : [],
    ),
  };
}
