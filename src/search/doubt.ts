import type { Term } from "./reading.ts";
import type { Locale } from "../model/locale.ts";

/** How one term fits the first page. */
export interface Fit {
  term: Term;
  /** how rare the term is in the index */
  rare: number;
  /** the page's score for the term, by its rarity: 1 where it stands once, 5 and more where the page is called so */
  ratio: number;
}
/** A page that is called so; one that only mentions it. */
const called = { least: 5, from: 2, to: 8 };
const mentioned = 0.2;
/** Words that count less are those of questions, and parts. */
const whole = 0.5;
/** A word that stands nowhere is no stranger than a rare one. */
const rarest = 4.5;
/**
 * Fitted to the judged queries and to the half of tests/search/foreign.yaml that is marked so: what each sign of a right
 * page weighs.
 */
const weights = { score: 2, strong: 2, share: 2, alone: 1, missing: 1 };
/** Where half is doubted. Chinese, asked in pairs, misses more of a long sentence. */
const middle = { zh: 6.8, en: 7.6 };

/**
 * Is the first page about the matter? A long question is not doubted for the many words that the page lacks, if there
 * are several that it is called by; a single rare word that it happens to hold is no proof.
 *
 * @param score of the first page
 * @returns 0 to 1
 * @example sureness(0, [], "zh") // 0
 */
export function sureness(score: number, fits: readonly Fit[], locale: Locale): number {
  if (score === 0) return 0;
  const own = fits.filter(
    ({ term }) => (term.from === "own" || term.from === "sound") && term.weight >= whole,
  );
  const matter = own.filter(({ term }) => term.matter);
  const holds = ({ ratio }: Fit) =>
    Math.min(1, Math.max(0, (ratio - called.from) / (called.to - called.from)));
  const sum = (list: readonly Fit[], count: (fit: Fit) => number) =>
    list.reduce((total, fit) => total + count(fit), 0);
  const share =
    sum(matter, ({ rare, ratio }) => (ratio > mentioned ? rare : 0)) /
    (sum(matter, ({ rare }) => rare) || 1);
  const signs =
    weights.score * Math.log1p(score) +
    weights.strong * Math.log1p(own.filter(({ ratio }) => ratio >= called.least).length) +
    weights.share * share -
    weights.alone * Math.max(0, ...own.map((fit) => fit.rare * holds(fit))) -
    weights.missing *
      Math.log1p(sum(matter, (fit) => Math.min(fit.rare, rarest) * (1 - holds(fit))));
  return 1 / (1 + Math.exp((locale === "zh" ? middle.zh : middle.en) - signs));
}
