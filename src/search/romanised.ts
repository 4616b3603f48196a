/**
 * Romanised Chinese: “lu deng”, “wéijiàn”, “guo2jia1 pei2chang2”. Heard as the names of the guide sound, without tones.
 */
import { type Ear, foldSound } from "./sound.ts";

const initial = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])";
const final =
  "(?:[iu]ang|iong|[aeio]ng|[iuv]an|iao|uai|[aeu]i|[ao]u|ao|[aeiuv]n|er|i[aeu]|u[aoe]|ve|[aeiouv])";
const syllables = new RegExp(`^(?:${initial}?${final})+$`);
const longest = 6;
const mostSyllables = 12;
const mostWays = 24;
/** So many of the syllables must sound like words of the guide. */
const enough = 0.6;
/** Candidates that are tried for two syllables: the commonest of the guide. */
const tried = 6;

/**
 * Words of a query that may be romanised Chinese, without tones; undefined when one cannot be.
 * @example romanised("wéi jiàn") // ["wei", "jian"]
 * @example romanised("permit") // undefined
 */
export function romanised(typed: string): string[] | undefined {
  const words = typed
    .toLowerCase()
    .replaceAll(/u:|ü/g, "v")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/(?<=[a-z])[1-5]/g, "'")
    .split(/[\s'’-]+/)
    .filter(Boolean);
  const letters = words.join("");
  return letters.length >= 4 && words.every((word) => syllables.test(word)) ? words : undefined;
}

/** All ways to cut a word into syllables that some character has. */
function cuts(word: string, ear: Ear): string[][] {
  if (!word) return [[]];
  const found: string[][] = [];
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const sound = foldSound(word.slice(0, length));
    if (!ear.sounds(sound)) continue;
    for (const rest of cuts(word.slice(length), ear)) found.push([sound, ...rest]);
    if (found.length > mostWays) break;
  }
  return found;
}

/** A text that stands for the first syllables. */
interface Guess {
  text: string;
  last: string;
  heard: number;
  score: number;
}
const bonus = { link: 0.5, common: 0.2, left: -0.5 };

/** The likeliest text of some syllables: pairs of the guide's names, linked where they can be. */
function decode(sounds: readonly string[], ear: Ear): Guess {
  const nothing: Guess = { text: "", last: "", heard: 0, score: 0 };
  const best: Map<string, Guess>[] = [new Map([["", nothing]])];
  const keep = (at: number, guess: Guess) => {
    const all = best[at] ?? new Map<string, Guess>();
    best[at] = all;
    const before = all.get(guess.last);
    if (!before || before.score < guess.score) all.set(guess.last, guess);
  };
  for (const [at, sound] of sounds.entries()) {
    const next = sounds[at + 1];
    const before = sounds[at - 1];
    const starts = next ? ear.heard([sound], [next]).slice(0, tried) : [];
    const links = before ? ear.heard([before], [sound]) : [];
    const ease = (place: number) => bonus.common / (1 + place);
    for (const guess of best[at]?.values() ?? []) {
      keep(at + 1, { ...guess, last: "", score: guess.score + bonus.left });
      for (const [place, pair] of links.entries()) {
        if (!pair.startsWith(guess.last || " ")) continue;
        keep(at + 1, {
          text: guess.text + pair.slice(1),
          last: pair.slice(1),
          heard: guess.heard + 1,
          score: guess.score + 1 + bonus.link + ease(place),
        });
      }
      for (const [place, pair] of starts.entries())
        keep(at + 2, {
          text: guess.text + pair,
          last: pair.slice(1),
          heard: guess.heard + 2,
          score:
            guess.score +
            2 +
            ease(place) +
            (links.includes(guess.last + pair.slice(0, 1)) ? bonus.link : 0),
        });
    }
  }
  const ends = [...(best[sounds.length]?.values() ?? [])];
  return ends.reduce((one, other) => (other.score > one.score ? other : one), nothing);
}

/**
 * What romanised words say, in Chinese; undefined when too little of it is called so in the guide.
 * @example hearRomanised(["lu", "deng"], ear) // "路燈"
 */
export function hearRomanised(words: readonly string[], ear: Ear): string | undefined {
  let ways: string[][] = [[]];
  for (const word of words)
    ways = ways.flatMap((way) => cuts(word, ear).map((cut) => [...way, ...cut])).slice(0, mostWays);
  const guesses = ways
    .filter(({ length }) => length <= mostSyllables)
    .map((way) => ({ ...decode(way, ear), of: way.length }))
    .filter(({ heard, of }) => heard >= 2 && heard >= enough * of);
  const [best] = guesses.sort((a, b) => b.score - b.of - (a.score - a.of));
  return best?.text;
}
