import { type Named, named } from "./lookup.ts";
import { general } from "./general.ts";
import { sureness } from "./doubt.ts";
import { outright } from "./outright.ts";
import { type Plan, plan } from "./plan.ts";
import { byEar, fromLatin } from "./listening.ts";
import { prior } from "./priors.ts";
import { type Found, held, rank } from "./rank.ts";
import { type Term, weights } from "./reading.ts";
import { type Ear, fromKeyboard } from "./sound.ts";
import type { Spelling } from "./spelling.ts";
import { isWhole } from "./text.ts";
import type { Listed, Words } from "./words.ts";
import type { Locale } from "../model/locale.ts";

/** Answers one term: every page that holds it, with its score. */
export type AskIndex = (text: string) => Promise<readonly Found[]>;

/** What a search gives. */
export interface Answer extends Pick<Plan, "asks" | "corrected" | "query"> {
  /** how likely the first page is about the matter: 0 to 1 */
  sure: number;
  pages: Listed[];
  /** the query is just the name of the first page */
  called?: boolean;
  /** it was read as romanised Chinese */
  romanised?: boolean;
  /** English: a word stands nowhere in the guide */
  strange?: boolean;
  /** what the query names outright: a code, an article */
  named?: Named;
  /** all that was asked of the index, to mark in excerpts */
  marks: string[];
}
export interface Resources {
  words: Words;
  locale: Locale;
  ask: AskIndex;
  /** English: corrects words */
  spelling?: Spelling;
  /** Chinese: how characters sound; fetched only when a query needs it */
  ear?: () => Promise<Ear>;
}
/** A surer first page is shown without a word of doubt. */
export const unsure = 0.4;
/** Words that only sound like the reader's. */
const sounding = 0.75;

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
  const latin = zhuyin ? undefined : await fromLatin(typed, resources);
  const read = plan(zhuyin ?? latin ?? typed, words, locale, spelling);
  if (latin) read.corrected.push([typed.trim(), latin]);
  const listed = new Map(words.pages.map((page) => [page.id, page]));
  const pagesOf = (ids: readonly string[]) => ids.flatMap((id) => listed.get(id) ?? []);
  const [others = [], typedTerms = []] = [true, false].map((support) =>
    read.terms.filter((term) => supports(term) === support),
  );
  let answers = await Promise.all(typedTerms.map(answered));
  const names = answers.filter(({ term }) => term.from === "name");
  const ids = names.flatMap(({ found }) => found.map(({ id }) => id));
  // whose name is typed is found by it: other words would only cost parts of the index
  if (outright(pagesOf(ids), typedTerms, words, locale).length === 0)
    answers.push(...(await Promise.all(others.map(answered))));
  const heard = await byEar(read, answers, resources);
  if (heard) {
    const known = new Set(read.terms.map(({ texts }) => texts[0]));
    const again = plan(heard.text, words, locale);
    // what was heard stands for what is missing
    answers = answers.filter(({ found }) => held(found, words.pages.length));
    const weight = heard.guessed ? sounding : 1;
    for (const term of again.terms.filter(({ texts }) => !known.has(texts[0]))) {
      const from = term.from === "name" ? "name" : "sound";
      answers.push(await answered({ ...term, weight: term.weight * weight, from }));
    }
    read.asks.push(...again.asks.filter((one) => !read.asks.includes(one)));
    read.bare ||= again.bare;
    if (heard.guessed) read.corrected.push([zhuyin ? typed.trim() : read.query, heard.text]);
  }
  const ranking = rank(answers, words.pages.length, (id, called) => {
    const page = listed.get(id);
    return page ? prior(page, read.asks, called) : 1;
  });
  const found = pagesOf(ranking.pages.map(({ id }) => id));
  const printed = named(typed, words.pages);
  const won = outright(
    pagesOf(ranking.called),
    answers.map(({ term }) => term),
    words,
    locale,
  );
  const bare = read.bare ? general(read.asks).map(({ path }) => path) : [];
  const answering = [
    ...(printed ? [printed.page] : []),
    ...won,
    ...bare.flatMap((path) => words.pages.filter((page) => page.path === path)),
  ];
  return {
    query: read.query,
    asks: read.asks,
    corrected: read.corrected,
    sure: answering.length > 0 ? 1 : sureness(ranking.pages[0]?.score ?? 0, ranking.fits, locale),
    ...((printed || won.length > 0) && { called: true }),
    ...(latin && { romanised: true }),
    ...(isStrange(typed, resources) && { strange: true }),
    pages: [...new Set([...answering, ...found])],
    ...(printed && { named: printed }),
    // a question that names no matter is not about its words
    marks: (read.bare ? [] : answers)
      .filter(({ found }) => found.length > 0)
      .flatMap(({ term }) => term.texts.filter((text) => !isWhole(text))),
  };
}

/** Single characters, words of a question and of the lexicon: needed only where no name is typed. */
const supports = ({ from, weight, matter }: Term): boolean =>
  from === "equivalent" || (from === "own" && !matter && weight < weights.pair);

/** Does an English query hold a word that the guide does not? */
const isStrange = (typed: string, { spelling }: Resources): boolean =>
  spelling?.knows !== undefined &&
  (typed.toLowerCase().match(/[\p{Script=Latin}]+/gu) ?? []).some(
    (word) => !spelling.knows?.(word),
  );
