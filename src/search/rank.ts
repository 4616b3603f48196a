import type { Term } from "./plan.ts";

/** What the index answers to one term: pages with their scores. */
export interface Found {
  id: string;
  score: number;
}
export interface Ranked {
  id: string;
  score: number;
}
export interface Ranking {
  /** best first */
  pages: Ranked[];
  /** share of the query, by rarity, that the first page is about: 0 to 1 */
  sure: number;
}
/** A page that holds half of what was asked counts three quarters. */
const coverage = 0.5;
/** Pages far below the first are noise. */
const tail = 0.1;
/** A page is about a term if it scores a fifth of its rarity: not if the term is only the start of another word. */
const about = 0.2;
/** A term on every page still counts a little. */
const commonest = 0.5;
const rarity = (pages: number, count: number) =>
  Math.log((pages - count + 0.5) / (count + 0.5) + 1);

/** A page that holds a term once scores more than half of its rarity; one that holds only its beginning, less. */
const once = 0.5;
/** Does any page hold the term itself, not only its beginning? */
export const held = (found: readonly Found[], pages: number): boolean =>
  found.some(({ score }) => score > once * rarity(pages, found.length));

/**
 * Adds up the answers to all terms: a page's scores, times how much of the query (by rarity) it covers, times the
 * prior of its kind.
 *
 * @param pages how many pages the index holds
 * @param prior how likely a page is meant, by id, and whether the query is just its name; 1 for most
 */
export function rank(
  asked: readonly { term: Term; found: readonly Found[] }[],
  pages: number,
  prior: (id: string, called: boolean) => number,
): Ranking {
  const sums = new Map<string, { score: number; covered: number; about: number }>();
  const called = new Set(
    asked.flatMap(({ term, found }) => (term.from === "name" ? found.map(({ id }) => id) : [])),
  );
  let whole = 0;
  let wanted = 0;
  for (const { term, found } of asked) {
    if (found.length === 0) {
      if (term.from === "own") wanted += term.weight * rarity(pages, 0);
      continue;
    }
    const rare = rarity(pages, found.length);
    const share = term.weight * rare;
    whole += share;
    wanted += term.weight * Math.max(rare, commonest);
    for (const { id, score } of found) {
      const sum = sums.get(id) ?? { score: 0, covered: 0, about: 0 };
      sum.score += term.weight * score;
      sum.covered += share;
      if (score > about * rare) sum.about += share;
      sums.set(id, sum);
    }
  }
  const ranked = [...sums].map(([id, { score, covered }]) => ({
    id,
    score: score * (1 - coverage + coverage * (covered / (whole || 1))) * prior(id, called.has(id)),
  }));
  ranked.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  const [first] = ranked;
  const least = (first?.score ?? 0) * tail;
  return {
    pages: ranked.filter(({ score }) => score >= least),
    sure: first ? (sums.get(first.id)?.about ?? 0) / (wanted || 1) : 0,
  };
}
