/**
 * English spelling: a word that the guide does not know is read as the nearest one that it knows. Distance is that of
 * Damerau and Levenshtein (letters missing, added, changed, or two neighbours swapped).
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

const stem = (word: string) =>
  word
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/([^su])s$/, "$1")
    .replace(/(ing|ed|e)$/, "");

/** What a word is taken for: itself, another spelling, or nothing that the guide knows. */
export interface Spelling {
  (word: string): string | undefined;
  /** does the word itself stand in the guide? Left out: every word does */
  knows?: (word: string) => boolean;
}

/**
 * @param vocabulary words of the guide, the commonest first
 * @returns gives the word itself when it is known, else the nearest known one, else undefined
 * @example speller(["building", "permit"])("bulding") // "building"
 */
export function speller(vocabulary: readonly string[]): Spelling {
  const known = new Set(vocabulary);
  const stems = new Set(vocabulary.map(stem));
  const kept = new Map<string, string | undefined>();
  const look = (word: string): string | undefined => {
    // short words, numbers and other scripts are left as they are
    if (word.length < 4 || !/^[a-z']+$/.test(word)) return word;
    if (known.has(word) || stems.has(stem(word))) return word;
    // still being typed
    if (vocabulary.some((other) => other.startsWith(word))) return word;
    const most = word.length >= 8 ? 2 : 1;
    let best: string | undefined;
    let least = most + 0.6;
    for (const other of vocabulary) {
      if (other.length < 4) continue;
      const far = distance(word, other, most) + (other[0] === word[0] ? 0 : 0.5);
      if (far < least) {
        best = other;
        least = far;
      }
    }
    return best;
  };
  const spelling = (word: string) => {
    if (!kept.has(word)) kept.set(word, look(word));
    return kept.get(word);
  };
  return Object.assign(spelling, { knows: (word: string) => known.has(word) });
}
