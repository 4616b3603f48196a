import { type Plan, plan, type Term } from "./plan.ts";
import { type Found, rank, type Ranking } from "./rank.ts";
import { fromKeyboard, type Readings, soundings, soundPairs } from "./sound.ts";
import type { Spelling } from "./spelling.ts";
import type { Ask, Listed, Words } from "./words.ts";

/** Answers one term: every page that holds it, with its score. */
export type AskIndex = (text: string) => Promise<readonly Found[]>;

/** What a search gives. */
export interface Answer extends Omit<Ranking, "pages">, Pick<Plan, "asks" | "corrected" | "query"> {
  pages: Listed[];
  /** all that was asked of the index, to mark in excerpts */
  marks: string[];
}
export interface Resources {
  words: Words;
  locale: "zh" | "en";
  ask: AskIndex;
  /** English: corrects words */
  spelling?: Spelling;
  /** Chinese: how characters sound; fetched only when a query needs it */
  readings?: () => Promise<Readings>;
}
/** How likely a kind of page is meant, if the words fit equally well. */
const priors: Record<string, number> = {
  service: 1.7,
  referral: 1.6,
  status: 1.5,
  deadline: 1.4,
  list: 1.2,
  office: 1.1,
};
/** A question for a number or a place is more likely meant for an office than other questions are. */
const contact: readonly Ask[] = ["phone", "where"];
const sounding = 0.72;

/**
 * Finds pages for a query as a person types it. Needs no browser: the index is asked through `ask`.
 *
 * @example (await search("路灯不亮", resources)).pages[0]?.path // "services/street-light-report/"
 */
export async function search(typed: string, resources: Resources): Promise<Answer> {
  const { words, locale, ask, spelling } = resources;
  const answered = async (term: Term) => {
    const best = new Map<string, Found>();
    for (const list of await Promise.all(term.texts.map(ask)))
      for (const found of list)
        if ((best.get(found.id)?.score ?? 0) < found.score) best.set(found.id, found);
    return { term, found: [...best.values()] };
  };
  const zhuyin = locale === "zh" ? fromKeyboard(typed) : undefined;
  const read = plan(zhuyin ?? typed, words, locale, spelling);
  const answers = await Promise.all(read.terms.map(answered));
  const corrected = [...read.corrected];
  const heard: { typed: string; words: Set<string> }[] = [];
  if (locale === "zh" && resources.readings) {
    const missing = new Set(
      answers.flatMap(({ term, found }) =>
        term.from === "own" && found.length === 0 ? term.texts.slice(0, 1) : [],
      ),
    );
    if (missing.size > 0 || /[ㄅ-ㄩ]/u.test(read.query)) {
      const readings = await resources.readings();
      for (const { typed: pair, words: sounds } of soundings(read.query, missing, readings)) {
        const more = await answered({ texts: sounds, weight: sounding, from: "sound" });
        if (more.found.length === 0) continue;
        answers.push(more);
        heard.push({ typed: pair, words: new Set(sounds) });
      }
    }
  }
  const listed = new Map(words.pages.map((page) => [page.id, page]));
  const wantsContact = read.asks.some((one) => contact.includes(one));
  const ranking = rank(answers, words.pages.length, (id) => {
    const kind = listed.get(id)?.kind ?? "";
    return (priors[kind] ?? 1) * (wantsContact && kind === "office" ? 1.5 : 1);
  });
  const pages = ranking.pages.flatMap(({ id }) => listed.get(id) ?? []);
  if (heard.length > 0 && resources.readings)
    corrected.push(...meant(heard, pages.slice(0, 3), await resources.readings()));
  return {
    query: read.query,
    asks: read.asks,
    corrected,
    sure: ranking.sure,
    pages,
    marks: [
      ...answers
        .filter(({ term, found }) => term.from !== "sound" && found.length > 0)
        .flatMap(({ term }) => term.texts),
      ...corrected.map(([, word]) => word),
    ],
  };
}

/** What was heard: the words in the names of the first pages that sound like the typed ones. */
function meant(
  heard: readonly { typed: string; words: ReadonlySet<string> }[],
  pages: readonly Listed[],
  readings: Readings,
): [string, string][] {
  return heard.flatMap(({ typed, words }): [string, string][] => {
    for (const { title } of pages) {
      const characters = [...title];
      for (let at = 1; at < characters.length; at += 1) {
        const pair = `${characters[at - 1]}${characters[at]}`;
        if (pair !== typed && soundPairs(pair, readings).some((sound) => words.has(sound)))
          return [[typed, pair]];
      }
    }
    return [];
  });
}
