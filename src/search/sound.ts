/**
 * Chinese by sound: wrong characters that sound right, half-written zhuyin, and zhuyin typed while the keyboard was set
 * to Latin. Syllables are spelt in pinyin without tone; pairs that many confuse (zh and z, ing and in) are one.
 */

/** Keys of the standard zhuyin keyboard (Dachen). */
const keys: Record<string, string> = Object.fromEntries(
  [
    [
      "1qaz2wsxedcrfv5tgbyhnujm8ik,9ol.0p;/-",
      "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ",
    ],
    ["6347", "ˊˇˋ˙"],
  ].flatMap(([latin = "", zhuyin = ""]) =>
    [...latin].map((key, index) => [key, [...zhuyin][index] ?? ""]),
  ),
);
const initials: Record<string, string> = Object.fromEntries(
  "ㄅb ㄆp ㄇm ㄈf ㄉd ㄊt ㄋn ㄌl ㄍg ㄎk ㄏh ㄐj ㄑq ㄒx ㄓzh ㄔch ㄕsh ㄖr ㄗz ㄘc ㄙs"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
/** Finals after an initial, and how they are spelt alone. */
const finals: Record<string, { after: string; alone: string }> = Object.fromEntries(
  (
    "ㄚ:a ㄛ:o ㄜ:e ㄞ:ai ㄟ:ei ㄠ:ao ㄡ:ou ㄢ:an ㄣ:en ㄤ:ang ㄥ:eng ㄦ:er ㄧ:i:yi ㄧㄚ:ia:ya ㄧㄛ:io:yo ㄧㄝ:ie:ye ㄧㄠ:iao:yao " +
    "ㄧㄡ:iu:you ㄧㄢ:ian:yan ㄧㄣ:in:yin ㄧㄤ:iang:yang ㄧㄥ:ing:ying ㄨ:u:wu ㄨㄚ:ua:wa ㄨㄛ:uo:wo ㄨㄞ:uai:wai ㄨㄟ:ui:wei " +
    "ㄨㄢ:uan:wan ㄨㄣ:un:wen ㄨㄤ:uang:wang ㄨㄥ:ong:weng ㄩ:v:yu ㄩㄝ:ve:yue ㄩㄢ:van:yuan ㄩㄣ:vn:yun ㄩㄥ:iong:yong"
  )
    .split(" ")
    .map((line) => {
      const [zhuyin = "", after = "", alone = after] = line.split(":");
      return [zhuyin, { after, alone }];
    }),
);
const bopomofo = /[ㄅ-ㄩ]/u;
const syllable = /([ㄅ-ㄙ]?)([ㄧㄨㄩ]?[ㄚ-ㄦ]?)[ˊˇˋ˙]?/uy;

/** One spelling for sounds that are often confused. @example fold("zhing") // "zin" */
export const foldSound = (sound: string): string =>
  sound
    .replace(/^([zcs])h/, "$1")
    .replace(/([ie])ng$/, "$1n")
    .replaceAll("ü", "v");

/** @example syllables("ㄉㄥ") // ["den"]; a syllable that is not one ends the list */
export function syllables(zhuyin: string): string[] {
  const found: string[] = [];
  syllable.lastIndex = 0;
  while (syllable.lastIndex < zhuyin.length) {
    const [, initial = "", final = ""] = syllable.exec(zhuyin) ?? [];
    if (!initial && !final) break;
    const spelt = spell(initial, final);
    if (spelt === undefined) break;
    found.push(foldSound(spelt));
  }
  return found;
}
function spell(initial: string, final: string): string | undefined {
  const start = initials[initial];
  if (!start) return finals[final]?.alone;
  // ㄓ ㄔ ㄕ ㄖ ㄗ ㄘ ㄙ are syllables without a final; other initials alone are cut short
  if (!final) return /^([zcs]h?|r)$/.test(start) ? `${start}i` : undefined;
  const end = finals[final]?.after;
  return end && start + (/^[jqx]$/.test(start) ? end.replace(/^v/, "u") : end);
}

/**
 * Zhuyin typed on a keyboard set to Latin.
 * @example fromKeyboard("xj42/ ") // "ㄌㄨˋㄉㄥ"; "2u04" (one syllable) and "led" give undefined
 */
export function fromKeyboard(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (!/^[a-z0-9,./;\- ]{3,}$/.test(text) || !/[0-9,./;-]/.test(text)) return undefined;
  const parts = `${/[3467]$/.test(text) ? text : `${text} `}`.match(/[^ 3467]+[ 3467]/g) ?? [];
  if (parts.join("").trim() !== text.replaceAll(/ {2,}/g, " ")) return undefined;
  const read = parts.map((part) => [...part.trimEnd()].map((key) => keys[key] ?? "?").join(""));
  const whole = (zhuyin: string) =>
    new RegExp(`^(?:${syllable.source})$`, "u").test(zhuyin) && syllables(zhuyin).length === 1;
  return read.length > 1 && read.every(whole) ? read.join("") : undefined;
}

/** Sounds of characters: syllable → the characters that sound so; and the pairs of characters in names of pages. */
export interface Sounds {
  sounds: Record<string, string>;
  /** the commonest first, written without spaces */
  pairs: string;
  /** simplified characters that the guide does not use, and its own at the same places */
  fold: [string, string];
}
/** Pairs that sound as two syllables do, the commonest first. */
export type Heard = (first: readonly string[], second: readonly string[]) => readonly string[];
/** Readings of a character. */
export type Readings = (character: string) => readonly string[];

export function readingsOf(sounds: Sounds["sounds"]): Readings {
  const found = new Map<string, string[]>();
  for (const [sound, characters] of Object.entries(sounds))
    for (const character of characters)
      found.set(character, [...(found.get(character) ?? []), sound]);
  return (character) => found.get(character) ?? [];
}

/** What the guide calls things, by sound. */
export interface Ear {
  readings: Readings;
  heard: Heard;
  /** does any character sound so? */
  sounds: (sound: string) => boolean;
  /** simplified characters to those of the guide */
  fold: (text: string) => string;
}
/** @example folded("路灯", ["灯", "燈"]) // "路燈" */
export function folded(text: string, [simplified, full]: Sounds["fold"]): string {
  const own = [...full];
  const to = new Map([...simplified].map((character, at) => [character, own[at]]));
  return text.replaceAll(/\p{Script=Han}/gu, (character) => to.get(character) ?? character);
}

export function listen({ sounds, pairs, fold }: Sounds): Ear {
  const readings = readingsOf(sounds);
  const bySound = new Map<string, string[]>();
  const characters = [...pairs];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [first = "", second = ""] = [characters[at], characters[at + 1]];
    for (const a of readings(first))
      for (const b of readings(second)) {
        const sound = `${a} ${b}`;
        bySound.set(sound, [...(bySound.get(sound) ?? []), first + second]);
      }
  }
  return {
    readings,
    sounds: (sound) => sound in sounds,
    fold: (text) => folded(text, fold),
    heard: (first, second) =>
      first.flatMap((a) => second.flatMap((b) => bySound.get(`${a} ${b}`) ?? [])),
  };
}

/**
 * A query with wrong characters replaced by those that sound alike in the names of the guide, zhuyin included. A
 * character is replaced only if it makes no sense with either neighbour, and the other one does with both.
 *
 * @param holds does the guide hold a pair of characters?
 * @returns undefined when nothing sounds like it
 * @example await hear("路ㄉㄥ不亮", holds, ear) // "路燈不亮"
 */
export async function hear(
  query: string,
  holds: (pair: string) => Promise<boolean>,
  ear: Ear,
): Promise<string | undefined> {
  const parts = [...query.matchAll(/[ㄅ-ㄩˊˇˋ˙]+|./gsu)].flatMap(([text]): Part[] =>
    bopomofo.test(text)
      ? syllables(text).map((sound) => ({ text: "", sounds: [sound] }))
      : [{ text, sounds: ear.readings(text) }],
  );
  for (const [index, second] of parts.slice(1).entries()) {
    const first = parts[index];
    if (!first || first.sounds.length === 0 || second.sounds.length === 0) continue;
    if (first.text && second.text && (await holds(first.text + second.text))) continue;
    const candidates = ear.heard(first.sounds, second.sounds);
    const start = candidates.find((pair) => pair.startsWith(first.text || " "));
    const end = candidates.find((pair) => pair.endsWith(second.text || " "));
    // two wrong characters side by side are a guess too many; zhuyin says plainly how both sound
    const best = start ?? end ?? (first.text && second.text ? undefined : candidates[0]);
    if (!best) continue;
    const [one = "", two = ""] = best;
    const before = parts[index - 1]?.text;
    const after = parts[index + 2]?.text;
    const free = async (own: string, other: string, pair: (character: string) => string) =>
      other === own || !own || (!(await holds(pair(own))) && (await holds(pair(other))));
    const fits =
      (!before || (await free(first.text, one, (character) => before + character))) &&
      (!after || (await free(second.text, two, (character) => character + after)));
    if (!fits) continue;
    first.text = one;
    second.text = two;
  }
  const heard = parts.map(({ text }) => text).join("");
  return heard === query ? undefined : heard;
}
/** A character or a syllable of zhuyin, which has no text until it is heard. */
interface Part {
  text: string;
  sounds: readonly string[];
}
