import { isDay } from "../time/typed.ts";

/** What a copy in somebody's hand is, by the edition printed on it. */
export type EditionState = "current" | "older" | "unknown";

/**
 * Is it the current edition? A form that knows its earlier editions knows them all; of one that does not, every
 * earlier day may be one.
 * @example editionState("2026-11-23", "2026-11-30", ["2026-11-23"]) // "older"
 */
export function editionState(
  held: string,
  current: string,
  earlier: readonly string[],
): EditionState {
  if (held === current) return "current";
  const known = earlier.length === 0 || earlier.includes(held);
  return isDay(held) && held < current && known ? "older" : "unknown";
}
