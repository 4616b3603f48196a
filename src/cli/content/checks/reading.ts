import { sentenceLength, sentences } from "./prose.ts";
import { texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import type { Locale } from "../../../model/locale.ts";

const notSentences = new Set([
  "aliases",
  "sharedAliases",
  "translatedFrom",
  "englishHolds",
  "officialName",
]);

/** Names and labels are no sentences: they would make the text look shorter than it reads. */
const isSentence = (text: string) => /[。！？；.!?;]["」』）)]?$/.test(text);

/** Every sentence of a text in one language: front matter and body. */
export const sentencesOf = (source: Source, language: Locale): string[] =>
  [
    ...texts(source.data)
      .filter(({ path }) => !notSentences.has(String(path[0])))
      .flatMap(({ value }) => sentences(value, language)),
    ...sentences(
      source.body.replace(/<[^>]*>/g, "∎").replace(/^[#*\-\d.\s]+|\*\*/gm, ""),
      language,
    ),
  ].filter(isSentence);

/** The middle of a list of numbers. @example median([3, 1, 2]) // 2 */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** How long the sentences of a text are: characters in Chinese, words in English. */
export const reading = (source: Source, language: Locale) => {
  const lengths = sentencesOf(source, language).map((one) => sentenceLength(one, language));
  return { sentences: lengths.length, median: median(lengths), longest: Math.max(0, ...lengths) };
};
