import { fixedIds, isFixed } from "../../../model/pages.ts";
import { type Check, type Content, faultIn, languages } from "../read/content.ts";
import { suggest } from "../report/nearest.ts";
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
        return [
          faultIn(source, "duplicate-word", place, {
            found: word,
            expected: "every word in one line only",
            mend: "join the two lines",
          }),
        ];
      seen.add(key);
      return circle(key)
        ? [
            faultIn(source, "contradiction", place, {
              found: `${word} leads back to itself`,
              expected: "a way from people's words to those of the pages, and no further",
              mend: "keep under said only words that the pages use",
            }),
          ]
        : [];
    }),
    ...said.flatMap((word, i) =>
      stands(word, language)
        ? []
        : [
            faultIn(source, "dangling-reference", [at, language, "said", i], {
              found: word,
              expected: "a word that stands on a page",
              mend: "use the word that the page uses, or take the line out",
            }),
          ],
    ),
  ]);
};

/** Other names stand only for pages that the site makes by itself; every other page has its own under `aliases`. */
export const pageNames: Check = (content) => {
  const source = content.files.get("search/names.yaml");
  if (!source) return [];
  return Object.keys(record(source.data)).flatMap((id) =>
    isFixed(id)
      ? []
      : [
          faultIn(source, "dangling-reference", [id], {
            found: id,
            expected: `one of ${fixedIds.join(", ")}`,
            mend: suggest(id, fixedIds, "write the names of other pages into their own aliases"),
          }),
        ],
  );
};
