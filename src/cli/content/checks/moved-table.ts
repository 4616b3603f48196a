import type { Content } from "../read/content.ts";
import { list, record } from "../read/select.ts";

/** One line of content/moved.yaml, as far as it can be read. */
export type Move = { at: number; from: string; to: string; gone: boolean };

/** Lines of the table, whatever was written. */
export const movedLines = (content: Content): Move[] =>
  list(content.data("moved.yaml")).flatMap((entry, at) => {
    const { from, to, gone } = record(entry);
    return typeof from === "string" && typeof to === "string"
      ? [{ at, from, to, gone: gone === true }]
      : [];
  });

/**
 * Where an address is after all its renames; a page that is gone stays where it was.
 *
 * @example followed([{ at: 0, from: "services/a", to: "services/b", gone: false }], "services/a") // "services/b"
 */
export const followed = (moves: readonly Move[], address: string): string => {
  const seen = new Set<string>();
  let here = address;
  while (!seen.has(here)) {
    seen.add(here);
    const next = moves.find(({ from, gone }) => from === here && !gone);
    if (next) here = next.to;
  }
  return here;
};
