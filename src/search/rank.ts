import type { Fit } from "./doubt.ts";
import type { Term } from "./reading.ts";

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
  /** those whose name the query is, the whole of it first */
  called: string[];
  /** how each term fits the first page */
  fits: Fit[];
}
/** A page that holds half of what was asked counts three quarters. */
const coverage = 0.5;
/** Pages far below the first are noise. */
const tail = 0.1;
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
  const sums = new Map<string, { score: number; covered: number }>();
  const called = new Map<string, number>();
  for (const { term, found } of asked)
    if (term.from === "name")
      for (const { id } of found) called.set(id, Math.max(called.get(id) ?? 0, term.weight));
  let whole = 0;
  for (const { term, found } of asked) {
    if (found.length === 0) continue;
    const rare = rarity(pages, found.length);
    const share = term.weight * rare;
    whole += share;
    for (const { id, score } of found) {
      const sum = sums.get(id) ?? { score: 0, covered: 0 };
      sum.score += term.weight * score;
      sum.covered += share;
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
    called: ranked
      .map(({ id }) => id)
      .filter((id) => called.has(id))
      .sort((a, b) => (called.get(b) ?? 0) - (called.get(a) ?? 0)),
    pages: ranked.filter(({ score }) => score >= least),
    fits: asked.map(({ term, found }) => {
      const rare = rarity(pages, found.length);
      return { term, rare, ratio: (found.find(({ id }) => id === first?.id)?.score ?? 0) / rare };
    }),
  };
}
