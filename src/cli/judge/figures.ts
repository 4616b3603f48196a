import { unsure } from "../../search/engine.ts";
import type { Outcome } from "./outcome.ts";

/** Figures of a list of queries; shares in per cent. */
export interface Figures {
  queries: number;
  /** share with a right page first, and among the first three */
  first: number;
  three: number;
  /** mean reciprocal rank */
  mrr: number;
  none: number;
  /** share with the right page first and the right passage of it: by the answer box, by the link, by either */
  box: number;
  link: number;
  passage: number;
  /** share of those with the right page first that are met with doubt */
  doubted: number;
}
const share = (part: number, all: number) => (100 * part) / (all || 1);

/** @example figures(outcomes).first // 97.6 */
export function figures(outcomes: readonly Outcome[]): Figures {
  const n = outcomes.length;
  const upTo = (most: number) => outcomes.filter(({ rank }) => rank > 0 && rank <= most);
  const first = upTo(1);
  const by = (way: "box" | "link") => first.filter(({ passage }) => passage?.right === way).length;
  return {
    queries: n,
    first: share(first.length, n),
    three: share(upTo(3).length, n),
    mrr: outcomes.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / (n || 1),
    none: outcomes.filter(({ count }) => count === 0).length,
    box: share(by("box"), n),
    link: share(by("link"), n),
    passage: share(by("box") + by("link"), n),
    doubted: share(
      first.filter(({ sure }) => sure !== undefined && sure < unsure).length,
      first.length,
    ),
  };
}
