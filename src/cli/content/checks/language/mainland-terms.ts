import type { Check } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { list, record } from "../../read/select.ts";
import type { Source } from "../../read/source.ts";
import { faultAt, spoken } from "./spoken.ts";

type Term = { taiwan: string; but: string[] };
type Terms = { pattern: RegExp; known: ReadonlyMap<string, Term> };

const words = (value: unknown): string[] =>
  list(value).filter((word): word is string => typeof word === "string" && word !== "");

/** The list of the file as one pattern: each text is read once, however long the list is. */
const termsOf = remembered(({ data }): Terms | undefined => {
  const known = new Map(
    list(data).flatMap((entry): [string, Term][] => {
      const { term, taiwan, but } = record(entry);
      if (typeof term !== "string" || term === "" || typeof taiwan !== "string") return [];
      return [[term, { taiwan, but: words(but) }]];
    }),
  );
  if (known.size === 0) return undefined;
  const any = [...known.keys()].map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { pattern: new RegExp(any.sort((a, b) => b.length - a.length).join("|"), "gu"), known };
});

/** Does the word stand here only because two other words meet? */
const byChance = (text: string, at: number, term: string, but: readonly string[]): boolean =>
  but.some((whole) => {
    const within = whole.indexOf(term);
    return within >= 0 && text.startsWith(whole, at - within);
  });

const inFile = remembered((source, table: Source): Fault[] => {
  const terms = termsOf(table);
  if (!terms) return [];
  return spoken(source).flatMap((text) => {
    if (text.language === "en") return [];
    const found = [...text.value.matchAll(terms.pattern)].filter(
      ([term], i, all) =>
        !byChance(text.value, all[i]?.index ?? 0, term, terms.known.get(term)?.but ?? []),
    );
    return [...new Set(found.map(([term]) => term))].map((term) => {
      const right = terms.known.get(term)?.taiwan ?? "";
      return faultAt(source, "mainland-term", text, {
        found: term,
        expected: say(`臺灣的說法：${right}`, `Taiwan’s word: ${right}`),
        mend: say(
          `把「${term}」改成「${right}」；讀者會打的字可以寫在 aliases`,
          `write ${right} instead of ${term}; what readers type may stand under aliases`,
        ),
        example: right,
      });
    });
  });
});

/** No word that people in Taiwan do not use, by the list of content/mainland-terms.yaml. */
export const mainlandTerms: Check = (content) => {
  const table = content.files.get("mainland-terms.yaml");
  if (!table) return [];
  return [...content.files.values()].flatMap((source) =>
    source === table ? [] : inFile(source, table),
  );
};
