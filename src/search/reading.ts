import type { Ask, Words } from "./words.ts";

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
  /** a word of the matter, or a part of one: where no page is about it, the answer is doubted */
  matter?: boolean;
}
/** What a query says, in one language. */
export interface Reading {
  /** facts that it asks for */
  asks: Ask[];
  /** nothing but such a question: no matter is named */
  bare: boolean;
  /** words that were read as others */
  corrected: [typed: string, meant: string][];
  /** English words that neither stand in the guide nor look like one that does */
  unknown: string[];
}
export type Add = (text: string, weight: number, from?: Term["from"], matter?: boolean) => void;

export const weights = {
  pair: 1,
  word: 0.6,
  single: 0.35,
  equivalent: 0.8,
  foreign: 0.8,
  neighbours: 1,
  /** the whole query is the name of a page; or what is left of it without its question */
  whole: 1,
  matter: 0.8,
  /** words of a question (“how much”, 在哪): they say what is asked, not about what */
  asking: 0.3,
};

interface Asked {
  ask: Ask;
  phrase: string;
}
/**
 * The phrases of a query that ask for a fact. One within a longer phrase that asks for something else says nothing of
 * its own: “without going” is not “going”.
 * @example askedIn(words, (phrase) => "要多久".includes(phrase))
 */
export function askedIn(words: Words, holds: (phrase: string) => boolean): Asked[] {
  const all = Object.entries(words.asks).flatMap(([ask, phrases]) =>
    phrases.filter(holds).map((phrase) => ({ ask: ask as Ask, phrase })),
  );
  const within = ({ ask, phrase }: Asked) =>
    all.some((one) => one.ask !== ask && one.phrase !== phrase && one.phrase.includes(phrase));
  return all.filter((one) => !within(one));
}
export const factsOf = (asked: readonly Asked[]): Ask[] => [
  ...new Set(asked.map(({ ask }) => ask)),
];
/** What these ask for is also a matter: “subsidy” tells two pages apart. Their words keep their weight. */
const matters: readonly Ask[] = ["elsewhere", "letter", "subsidy", "urgent", "need"];
/** Phrases that say nothing about the matter. */
export const questions = (asked: readonly Asked[]): string[] =>
  asked.filter(({ ask }) => !matters.includes(ask)).map(({ phrase }) => phrase);
/** Phrases that have a page of their own, whatever the matter. What is handled elsewhere is a matter. */
export const generals = (asked: readonly Asked[]): string[] =>
  asked.filter(({ ask }) => ask !== "elsewhere").map(({ phrase }) => phrase);
