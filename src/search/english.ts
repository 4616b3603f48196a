import { withoutEnglishPlaces } from "./places.ts";
import {
  type Add,
  askedIn,
  factsOf,
  generals,
  questions,
  type Reading,
  weights,
} from "./reading.ts";
import type { Spelling } from "./spelling.ts";
import { isChinese, pairs, runs, terms, whole, without, wordPairs } from "./text.ts";
import type { Words } from "./words.ts";

const word = /[\p{Script=Latin}\p{N}']+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/**
 * Cuts a query in English, or in another language that parts its words, into terms; Chinese in it is asked in pairs.
 * @param query in one width and case
 * @param add takes each term
 * @param spelling corrects words
 * @example english("how long for a lift", words, add, spelling).asks // ["duration"]
 */
export function english(query: string, words: Words, add: Add, spelling: Spelling): Reading {
  for (const part of runs(query).filter(isChinese))
    for (const pair of pairs(part)) add(pair, weights.foreign, "own", true);
  const placeless = withoutEnglishPlaces(query, words.places, spelling);
  const typed = (text: string): string[] => text.match(word) ?? [];
  const said = typed(placeless).length > 0 ? typed(placeless) : typed(query);
  const read = said.map((one) => ({ word: one, meant: spelling(one) }));
  // a word that stands nowhere is not asked: Pagefind would take its beginning for another word
  const all = read.flatMap(({ meant }) => meant ?? []);
  const phrased = ` ${all.join(" ")} `;
  const asked = askedIn(words, (phrase) => phrased.includes(` ${phrase} `));
  const asking = new Set(questions(asked).flatMap((phrase) => phrase.split(" ")));
  const spoken = without(all.join(" "), words.stop, "en");
  const matter = spoken.filter((one) => !asking.has(one));
  const core = [matter, spoken, all].find((list) => list.length > 0) ?? all;
  for (const one of core) add(one, weights.pair, "own", true);
  for (const pair of wordPairs(core)) add(pair, weights.neighbours);
  // what is left of a name without its strange words is another name
  const names = [spoken, without(typed(query).join(" "), words.stop, "en")];
  if (read.every(({ meant }) => meant !== undefined)) {
    // words that name no matter are no name, and may stand beside one: “how many days do I have to answer”
    const telling = core.filter((one) => !words.general.includes(one));
    if (telling.length > 0)
      for (const name of [core, telling]) add(whole(name), weights.matter, "name");
    for (const name of names) add(whole(name), weights.whole, "name");
  }
  if (core === matter) for (const one of spoken) if (asking.has(one)) add(one, weights.asking);
  for (const [typing, equivalents] of words.lexicon)
    if (phrased.includes(` ${typing} `))
      for (const phrase of equivalents) {
        const parts = terms(phrase);
        for (const part of [...parts, ...wordPairs(parts)])
          add(part, weights.equivalent, "equivalent");
      }
  const named = generals(asked).flatMap((phrase) => phrase.split(" "));
  const general = new Set([...words.general, ...named]);
  const unknown = read.flatMap((one) => (one.meant === undefined ? [one.word] : []));
  return {
    asks: factsOf(asked),
    bare: named.length > 0 && unknown.length === 0 && matter.every((one) => general.has(one)),
    unknown,
    corrected: read.flatMap(({ word: one, meant }): [string, string][] =>
      meant !== undefined && meant !== one ? [[one, meant]] : [],
    ),
  };
}
