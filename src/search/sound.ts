/**
 * Chinese by sound: wrong characters that sound right, half-written zhuyin, and zhuyin typed while the keyboard was set
 * to Latin. Syllables are spelt in pinyin without tone; pairs that many confuse (zh and z, ing and in) are one.
 */

/** Keys of the standard zhuyin keyboard (Dachen). */
const keys: Record<string, string> = Object.fromEntries(
  [
    ["1qaz2wsxedcrfv5tgbyhnujm8ik,9ol.0p;/-", "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ"],
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
  const read = parts.map((part) =>
    [...part.trimEnd()].map((key) => keys[key] ?? "?").join(""),
  );
  const whole = (zhuyin: string) =>
    new RegExp(`^(?:${syllable.source})$`, "u").test(zhuyin) && syllables(zhuyin).length === 1;
  return read.length > 1 && read.every(whole) ? read.join("") : undefined;
}

/** A pair of syllables as one word of the index. */
const pairOf = (first: string, second: string) => `zq${first}0${second}0`;

/** Sounds of characters: syllable → the characters that sound so. Made at build time. */
export type Sounds = Record<string, string>;
/** Readings of a character. */
export type Readings = (character: string) => readonly string[];

/** @example readingsOf({ lu: "路陸" })("路") // ["lu"] */
export function readingsOf(sounds: Sounds): Readings {
  const found = new Map<string, string[]>();
  for (const [sound, characters] of Object.entries(sounds))
    for (const character of characters)
      found.set(character, [...(found.get(character) ?? []), sound]);
  return (character) => found.get(character) ?? [];
}

/** Sounds of all pairs of neighbours, for the index. */
export function soundPairs(text: string, readings: Readings): string[] {
  const all = [...text].map(readings);
  return all
    .slice(1)
    .flatMap((second, index) =>
      (all[index] ?? []).flatMap((a) => second.map((b) => pairOf(a, b))),
    );
}

/** What was typed, and the words of the index that sound like it. */
export interface Sounding {
  typed: string;
  words: string[];
}
const most = 12;

/**
 * Pairs of a query to ask by sound: those with zhuyin in them, and those whose characters the index does not hold.
 *
 * @param missing pairs of characters that were found nowhere
 */
export function soundings(
  query: string,
  missing: ReadonlySet<string>,
  readings: Readings,
): Sounding[] {
  const parts = [...query.matchAll(/[ㄅ-ㄩˊˇˋ˙]+|\p{Script=Han}/gu)].flatMap(
    ([text]): { text: string; sounds: readonly string[]; zhuyin: boolean }[] =>
      bopomofo.test(text)
        ? syllables(text).map((sound) => ({ text, sounds: [sound], zhuyin: true }))
        : [{ text, sounds: readings(text), zhuyin: false }],
  );
  return parts.slice(1).flatMap((second, index) => {
    const first = parts[index];
    if (!first) return [];
    const typed = first.text + second.text;
    if (!first.zhuyin && !second.zhuyin && !missing.has(typed)) return [];
    const words = first.sounds.flatMap((a) => second.sounds.map((b) => pairOf(a, b)));
    return words.length > 0 ? [{ typed, words: words.slice(0, most) }] : [];
  });
}
