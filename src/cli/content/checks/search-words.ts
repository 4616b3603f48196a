import { fixedIds, isFixed } from "../../../model/pages.ts";
import { type Check, type Content, faultIn, languages } from "../read/content.ts";
import { some, suggest } from "../report/nearest.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { list, record } from "../read/select.ts";

const file = "search/lexicon.yaml";
const strings = (value: unknown): string[] =>
  list(value).filter((word): word is string => typeof word === "string");

/** One concept in one language: a line of the lexicon. */
interface Line {
  at: number;
  language: (typeof languages)[number];
  typed: string[];
  said: string[];
}
const linesOf = (data: unknown): Line[] =>
  list(data).flatMap((entry, at) =>
    languages.flatMap((language) => {
      const side = record(record(entry)[language]);
      return "typed" in side || "said" in side
        ? [{ at, language, typed: strings(side["typed"]), said: strings(side["said"]) }]
        : [];
    }),
  );

const wordsIn = remembered(({ data, body }) =>
  `${JSON.stringify(data ?? "")}\n${body}`.toLowerCase(),
);

/** All words of all content but the search's own: what a reader could find. */
const everything = (content: Content): string =>
  [...content.files]
    .flatMap(([name, source]) => (name.startsWith("search/") ? [] : wordsIn(source)))
    .join("\n");

const example = "- zh: { typed: [路燈壞了], said: [路燈不亮] }";
const twice = {
  expected: say("每個詞只在一行出現", "every word in one line only"),
  mend: say("把兩行併成一行", "join the two lines"),
  example,
};
const circular = {
  expected: say(
    "從民眾的說法走到網頁上的說法，走到為止",
    "a way from people's words to those of the pages, and no further",
  ),
  mend: say("said 只留網頁上有的詞", "keep under said only words that the pages use"),
  example,
};
const nowhere = {
  expected: say("網頁上有的詞", "a word that stands on a page"),
  mend: say(
    "改成網頁上的說法，或刪掉這一行",
    "use the word that the page uses, or take the line out",
  ),
  example,
};

/**
 * The lexicon leads from an everyday word to words that the pages have: each word once, no word to itself, no circle,
 * no word that stands on no page.
 */
export const searchWords: Check = (content) => {
  const source = content.files.get(file);
  if (!source) return [];
  const lines = linesOf(source.data);
  const text = everything(content);
  const stands = (said: string, language: Line["language"]) =>
    (language === "zh" ? [said] : said.split(/[\s-]+/)).every((word) =>
      text.includes(word.toLowerCase()),
    );
  const leads = new Map(
    lines.flatMap(({ language, typed, said }) =>
      typed.map((word) => [`${language} ${word}`, said.map((other) => `${language} ${other}`)]),
    ),
  );
  const circle = (word: string, way: string[] = []): boolean =>
    way.includes(word)
      ? word === way[0]
      : (leads.get(word) ?? []).some((next) => circle(next, [...way, word]));
  const seen = new Set<string>();
  return lines.flatMap(({ at, language, typed, said }) => [
    ...typed.flatMap((word, i) => {
      const key = `${language} ${word}`;
      const place = [at, language, "typed", i] as const;
      if (seen.has(key))
        return [faultIn(source, "duplicate-word", place, { found: word, ...twice })];
      seen.add(key);
      const found = say(`「${word}」繞回自己`, `${word} leads back to itself`);
      return circle(key) ? [faultIn(source, "contradiction", place, { found, ...circular })] : [];
    }),
    ...said.flatMap((word, i) => {
      const place = [at, language, "said", i] as const;
      return stands(word, language)
        ? []
        : [faultIn(source, "dangling-reference", place, { found: word, ...nowhere })];
    }),
  ]);
};

/** Other names stand only for pages that the site makes by itself; every other page has its own under `aliases`. */
export const pageNames: Check = (content) => {
  const source = content.files.get("search/names.yaml");
  if (!source) return [];
  const names = some(fixedIds);
  return Object.keys(record(source.data)).flatMap((id) =>
    isFixed(id)
      ? []
      : [
          faultIn(source, "dangling-reference", [id], {
            found: id,
            expected: say(`其中一個：${names.zh}`, `one of ${names.en}`),
            mend: suggest(
              id,
              fixedIds,
              say(
                "其他頁的別名寫在那一頁自己的 aliases",
                "write the names of other pages into their own aliases",
              ),
            ),
            example: "faq: { zh: [問答集], en: [questions] }",
          }),
        ],
  );
};
