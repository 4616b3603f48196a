import { withoutPlaces } from "./places.ts";
import {
  type Add,
  askedIn,
  factsOf,
  generals,
  questions,
  type Reading,
  weights,
} from "./reading.ts";
import { isChinese, pairs, runs, terms, whole, without } from "./text.ts";
import type { Words } from "./words.ts";

/**
 * Cuts a Chinese query into terms.
 * @param query in one width and case
 * @param add takes each term
 * @example chinese("路燈要多久", words, add).asks // ["duration"]
 */
export function chinese(query: string, words: Words, add: Add): Reading {
  const placeless = withoutPlaces(query, words.places);
  const said = runs(placeless).length > 0 ? placeless : query;
  const asked = askedIn(words, (phrase) => said.includes(phrase));
  const phrases = questions(asked);
  const spoken = without(said, words.stop, "zh");
  const matter = without(said, [...words.stop, ...phrases], "zh");
  const general = generals(asked);
  const bare =
    general.length > 0 &&
    without(said, [...words.stop, ...general, ...words.general], "zh").length === 0;
  // a query of nothing but such phrases is asked as it stands
  const core = [bare ? [] : matter, spoken, runs(said)].find((list) => list.length > 0) ?? [];
  add(whole(core), weights.matter, "name");
  for (const name of [spoken, without(query, words.stop, "zh")])
    add(whole(name), weights.whole, "name");
  const segmenter = new Intl.Segmenter("zh-Hant-TW", { granularity: "word" });
  for (const part of core) {
    if (!isChinese(part)) {
      add(part, weights.pair, "own", true);
      continue;
    }
    const single = [...part].length === 1;
    const spans = [...segmenter.segment(part)].map(({ segment }) => segment);
    const inWords = new Set(spans.flatMap((word) => (word.length > 1 ? pairs(word) : [])));
    for (const pair of pairs(part))
      add(pair, single ? weights.single : weights.pair, "own", inWords.has(pair));
    for (const word of spans) add(word, weights.word);
  }
  if (!bare)
    for (const phrase of phrases) for (const pair of pairs(phrase)) add(pair, weights.asking);
  // “磁磚一直掉” says “磁磚掉”
  const plain = spoken.join("");
  for (const [typed, equivalents] of words.lexicon)
    if (said.includes(typed) || plain.includes(typed))
      for (const phrase of equivalents) {
        const parts = terms(phrase);
        for (const part of parts)
          add(part, weights.equivalent / Math.sqrt(parts.length), "equivalent");
      }
  return { asks: factsOf(asked), corrected: [], bare, unknown: [] };
}
