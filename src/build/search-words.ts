import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { z } from "astro/zod";
import STCharacters from "opencc-js/dict/STCharacters";
import { pinyin } from "pinyin-pro";
import { parse } from "yaml";
import { inBoth } from "../schema/one-language.ts";
import {
  type Asking,
  asking,
  generalWords,
  lexicon,
  pageNames,
  placeNames,
  stopPhrases,
  variants,
} from "../schema/search.ts";
import { foldSound, type Sounds } from "../search/sound.ts";
import { isChinese, normalise, pairs, runs } from "../search/text.ts";
import type { Words } from "../search/words.ts";
import { type Locale, perLocale } from "../model/locale.ts";

/** Where no phrases are written that ask for one fact, none is asked for. */
const noAsks = Object.fromEntries(
  Object.keys(asking.shape).map((ask) => [ask, perLocale((): string[] => [])]),
) as unknown as Asking;

/** What editors wrote for the search, by language: `content/search/`. */
export async function written(
  root: string,
  locale: Locale,
): Promise<Pick<Words, "stop" | "general" | "places" | "asks" | "lexicon" | "variants">> {
  /** A file that the site does without holds no words. */
  const read = async <S extends z.ZodType>(name: string, schema: S, none: z.output<S>) => {
    const file = `${root}content/search/${name}.yaml`;
    if (!existsSync(file)) return none;
    const data = parse(await readFile(file, "utf8"));
    // a line of the lexicon may stand in one language; of the others both are asked for
    return schema.parse(name === "lexicon" ? data : inBoth(data));
  };
  const asks = await read("asks", asking, noAsks);
  const others = (await read("names", pageNames, {}))["not-us"]?.[locale] ?? [];
  const phrases = async (name: string, schema: typeof stopPhrases) =>
    (
      await read(
        name,
        schema,
        perLocale((): string[] => []),
      )
    )[locale].map(normalise);
  return {
    stop: await phrases("stop", stopPhrases),
    general: await phrases("general", generalWords),
    places: await phrases("places", placeNames),
    asks: Object.fromEntries(
      Object.entries(asks).map(([ask, phrases]) => [ask, phrases[locale].map(normalise)]),
    ) as Words["asks"],
    lexicon: [
      ...(await read("lexicon", lexicon, [])).flatMap((line) =>
        (line[locale]?.typed ?? []).map((typed): [string, string[]] => [
          normalise(typed),
          line[locale]?.said ?? [],
        ]),
      ),
      // what others handle is all on one page, under its own names
      ...asks.elsewhere[locale].map((typed): [string, string[]] => [typed, others.slice(0, 2)]),
    ],
    variants: locale === "zh" ? await read("variants", variants, []) : [],
  };
}

/** What the box of every page says: too much to stand on every page. */
export async function sayings(root: string, locale: Locale): Promise<Record<string, string>> {
  const { find } = JSON.parse(await readFile(`${root}content/ui/${locale}.json`, "utf8"));
  return {
    one: find.suggest_one ?? find.suggest_other,
    many: find.suggest_other,
    none: find.suggestNone,
    list: find.suggestions,
    all: find.seeAll,
    ...find.kinds,
  };
}

/**
 * Chinese characters of texts with how often each occurs, in the order of their first place.
 *
 * @example characters(["路燈", "路"]) // Map { "路" → 2, "燈" → 1 }
 */
export function characters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<number, number>();
  // millions of characters: numbers, for which nothing has to be made
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  const all = [...counts].map(([code, count]) => [String.fromCodePoint(code), count] as const);
  return new Map(all.filter(([character]) => /\p{Script=Han}/u.test(character)));
}

/** A character that the guide writes so many times less often than another is not its own: names hold simplified ones. */
const rarer = 20;

/**
 * Simplified characters that the guide does not write of itself, and the full one that it uses most of those each may
 * stand for.
 * @example folding(characters(["路燈"])) // ["灯", "燈"]
 */
export function folding(used: ReadonlyMap<string, number>): [string, string] {
  const pairs = STCharacters.split("|").flatMap((line): [string, string][] => {
    const [simplified = "", ...full] = line.split(" ");
    const [best] = full
      .filter((character) => used.has(character))
      .sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0));
    const seldom = (used.get(simplified) ?? 0) * rarer < (used.get(best ?? "") ?? 0);
    return best && seldom ? [[simplified, best]] : [];
  });
  return [pairs.map(([from]) => from).join(""), pairs.map(([, to]) => to).join("")];
}

/** The 5,401 everyday characters of Taiwan: the first level of Big5, which stands in order in that encoding. */
function everyday(): string[] {
  const decoder = new TextDecoder("big5");
  const found: string[] = [];
  for (let high = 0xa4; high <= 0xc6; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low > 0x7e && low < 0xa1) continue;
      const character = decoder.decode(new Uint8Array([high, low]));
      if (isChinese(character) && [...character].length === 1) found.push(character);
    }
  return found;
}

/** How every character that may be typed sounds, spelt as in `src/search/sound.ts`. */
export function sounds(used: ReadonlyMap<string, number>): Sounds["sounds"] {
  const found: Record<string, string> = {};
  for (const character of new Set([...everyday(), ...used.keys()])) {
    const readings = pinyin(character, {
      multiple: true,
      type: "array",
      toneType: "none",
      v: true,
    });
    for (const sound of new Set(readings.map(foldSound)))
      if (/^[a-z]+$/.test(sound)) found[sound] = (found[sound] ?? "") + character;
  }
  return found;
}

/** Pairs of Chinese characters that two names or more hold, the commonest first. */
export function commonPairs(names: readonly string[]): string {
  const found = new Map<string, number>();
  for (const part of names.flatMap((name) => runs(normalise(name))).filter(isChinese))
    for (const pair of pairs(part))
      if ([...pair].length === 2) found.set(pair, (found.get(pair) ?? 0) + 1);
  return [...found]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([pair]) => pair)
    .join("");
}

const english = /[a-z][a-z']{2,}/g;
const letters = /(?:(?!\p{Script=Han})[\p{L}\p{M}]){2,}/gu;

/**
 * Words that the search of a foreign language knows: those of all pages, and those that editors name in `content/search/`.
 * @returns the commonest first
 */
export function vocabulary(
  texts: readonly string[],
  names: readonly string[],
  locale: Locale = "en",
): string[] {
  const words = (text: string) =>
    new Set(
      text
        .normalize("NFC")
        .toLowerCase()
        .match(locale === "en" ? english : letters),
    );
  const pages = new Map<string, number>();
  for (const text of texts)
    for (const word of words(text)) pages.set(word, (pages.get(word) ?? 0) + 1);
  const named = names.flatMap((name) => [...words(name)]);
  return [...new Set([...pages.keys(), ...named])].sort(
    (a, b) => (pages.get(b) ?? 0) - (pages.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}
