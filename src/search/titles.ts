import type { AskIndex } from "./engine.ts";
import { normalise } from "./text.ts";
import type { Listed } from "./words.ts";

/**
 * Finds pages by their titles and leads alone: what is left when the index cannot be had.
 * Scores as the index does: by how rare a term is.
 */
export function titles(pages: readonly Listed[]): AskIndex {
  const names = pages.map(({ id, title, lead = "" }) => ({
    id,
    text: normalise(`${title} ${lead}`),
  }));
  return async (text) => {
    const found = names.filter((name) => name.text.includes(text));
    const score = Math.log(1 + pages.length / (found.length || 1));
    return found.map(({ id }) => ({ id, score }));
  };
}
