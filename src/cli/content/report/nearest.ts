import { type Both, say } from "./said.ts";

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

/** How far apart two words are, upper and lower case alike. */
const apart = (a: string, b: string): number => distance(a.toLowerCase(), b.toLowerCase());

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
    const d = apart(word, candidate);
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
};

/**
 * “Did you mean …?” when something is near, or else the given advice.
 *
 * @example suggest("titel", ["title"], say("刪掉這一行", "remove it")) // { zh: "是不是 title？", en: "did you mean title?" }
 */
export const suggest = (word: string, allowed: Iterable<string>, otherwise: Both): Both => {
  const near = nearest(word, allowed);
  return near === undefined ? otherwise : say(`是不是 ${near}？`, `did you mean ${near}?`);
};

/** Nobody reads a list of forty names to the end. */
const most = 8;

/**
 * Names to choose from, those most like the word first, and no more than a reader looks through.
 *
 * @example some(["parks", "roads"], "road") // { zh: "roads、parks", en: "roads, parks" }
 * @example some(fortyIds, "parks").zh // "parks、…等 40 個"
 */
export const some = (ids: Iterable<string>, word = ""): Both => {
  const all = [...new Set(ids)];
  if (all.length === 0) return say("（沒有）", "(none)");
  if (all.length <= most && word === "") return say(all.join("、"), all.join(", "));
  const first = all
    .map((id) => [word === "" ? 0 : apart(word, id), id] as const)
    .sort(([a], [b]) => a - b)
    .map(([, id]) => id)
    .slice(0, most);
  const left = all.length - first.length;
  return left === 0
    ? say(first.join("、"), first.join(", "))
    : say(`${first.join("、")}…等 ${all.length} 個`, `${first.join(", ")} … and ${left} more`);
};
