import { type Said, say } from "./said.ts";

/** Edit distance (Levenshtein), one row at a time. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, x] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, y] of [...b].entries()) {
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (x === y ? 0 : 1)),
      );
    }
    row = next;
  }
  return row.at(-1) ?? a.length;
};

/**
 * The word an editor most likely meant, or undefined when nothing is close.
 *
 * @example nearest("titel", ["title", "summary"]) // "title"
 * @example nearest("zzz", ["title"]) // undefined
 */
export const nearest = (word: string, allowed: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
};

/** "did you mean …?" when something is near, or else the given advice. @example suggest("titel", ["title"], "remove it") */
export const suggest = (word: string, allowed: Iterable<string>, otherwise: Said): Said => {
  const near = nearest(word, allowed);
  return near === undefined ? otherwise : say(`改成「${near}」？`, `did you mean ${near}?`);
};
