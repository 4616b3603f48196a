import { isChinese, normalise, pairs, runs, terms, wordPairs } from "./text.ts";
import type { Words } from "./words.ts";

/** One question to the index. */
export interface Term {
  text: string;
  weight: number;
  /** true: the reader's own; false: an everyday word's equivalent */
  own: boolean;
}
const weights = { pair: 1, word: 0.35, single: 0.35, equivalent: 0.8, foreign: 0.8, neighbours: 1 };
const most = 28;
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Cuts a query into terms that are asked one by one. Pagefind alone wants every term on one page, and so finds
 * nothing for half of all Chinese queries; asked apart and added up, one odd word does no harm.
 *
 * @example plan("路燈不亮怎麼辦", words, "zh") // 路燈, 燈不, 不亮, …
 */
export function plan(query: string, words: Words, locale: "zh" | "en"): Term[] {
  const found = new Map<string, Term>();
  const add = (text: string, weight: number, own: boolean) => {
    if ((found.get(text)?.weight ?? 0) < weight) found.set(text, { text, weight, own });
  };
  const whole = normalise(query);
  if (locale === "zh") chinese(whole, words, add);
  else english(whole, words, add);
  const list = [...found.values()];
  if (list.length <= most) return list;
  return [...list.filter(({ own }) => !own), ...list.filter(({ own }) => own)].slice(0, most);
}
type Add = (text: string, weight: number, own: boolean) => void;

function chinese(whole: string, words: Words, add: Add): void {
  const stop = new RegExp(
    words.stop
      .toSorted((a, b) => b.length - a.length)
      .map(escaped)
      .join("|") || "(?!)",
    "gu",
  );
  const stripped = whole.replaceAll(stop, " ");
  // a query of nothing but such phrases is asked as it stands
  const core = runs(stripped).length > 0 ? stripped : whole;
  const segmenter = new Intl.Segmenter("zh-Hant-TW", { granularity: "word" });
  for (const part of runs(core)) {
    if (!isChinese(part)) {
      add(part, weights.pair, true);
      continue;
    }
    for (const pair of pairs(part))
      add(pair, [...pair].length === 1 ? weights.single : weights.pair, true);
    for (const { segment } of segmenter.segment(part)) add(segment, weights.word, true);
  }
  for (const [typed, said] of words.lexicon)
    if (whole.includes(typed))
      for (const phrase of said) {
        const parts = terms(phrase);
        for (const part of parts) add(part, weights.equivalent / Math.sqrt(parts.length), false);
      }
}

function english(whole: string, words: Words, add: Add): void {
  for (const part of runs(whole).filter(isChinese))
    for (const pair of pairs(part)) add(pair, weights.foreign, true);
  const all = whole.match(/[\p{Script=Latin}\p{N}']+/gu) ?? [];
  const stop = new Set(words.stop);
  const core = all.filter((word) => !stop.has(word));
  const asked = core.length > 0 ? core : all;
  for (const word of asked) add(word, weights.pair, true);
  for (const pair of wordPairs(asked)) add(pair, weights.neighbours, true);
  const spaced = ` ${all.join(" ")} `;
  for (const [typed, said] of words.lexicon)
    if (spaced.includes(` ${typed} `))
      for (const phrase of said) {
        const parts = terms(phrase);
        for (const part of [...parts, ...wordPairs(parts)]) add(part, weights.equivalent, false);
      }
}
