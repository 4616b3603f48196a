import type { Term } from "./plan.ts";

/** What the index answers to one term: pages with their scores. */
export interface Found<T> {
  id: string;
  score: number;
  hit: T;
}
export interface Ranked<T> {
  id: string;
  score: number;
  hit: T;
}
/** A page that holds half of what was asked counts three quarters. */
const coverage = 0.5;
/** Pages far below the first are noise. */
const tail = 0.1;
const rarity = (pages: number, count: number) =>
  Math.log((pages - count + 0.5) / (count + 0.5) + 1);

/**
 * Adds up the answers to all terms: a page's scores, times how much of the query (by rarity) it covers, times the
 * prior of its kind. Best first.
 *
 * @param prior how likely a page is meant, by id; 1 for most
 */
export function rank<T>(
  asked: readonly { term: Term; found: readonly Found<T>[] }[],
  pages: number,
  prior: (id: string) => number,
): Ranked<T>[] {
  const sums = new Map<string, { score: number; covered: number; hit: T }>();
  let whole = 0;
  for (const { term, found } of asked) {
    if (found.length === 0) continue;
    const share = term.weight * rarity(pages, found.length);
    whole += share;
    for (const { id, score, hit } of found) {
      const sum = sums.get(id) ?? { score: 0, covered: 0, hit };
      sum.score += term.weight * score;
      sum.covered += share;
      sums.set(id, sum);
    }
  }
  const ranked = [...sums].map(([id, { score, covered, hit }]) => ({
    id,
    hit,
    score: score * (1 - coverage + coverage * (covered / (whole || 1))) * prior(id),
  }));
  ranked.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  const least = (ranked[0]?.score ?? 0) * tail;
  return ranked.filter(({ score }) => score >= least);
}
