import type { PageKind } from "../model/i18n.ts";
import type { FixedPage } from "../model/pages.ts";
import { type Named, named } from "./lookup.ts";
import { type Plan, plan, type Term } from "./plan.ts";
import { type Found, held, rank, type Ranking } from "./rank.ts";
import { type Ear, fromKeyboard, hear } from "./sound.ts";
import type { Spelling } from "./spelling.ts";
import { isWhole } from "./text.ts";
import type { Ask, Listed, Words } from "./words.ts";
import type { Locale } from "../model/locale.ts";

/** Answers one term: every page that holds it, with its score. */
export type AskIndex = (text: string) => Promise<readonly Found[]>;

/** What a search gives. */
export interface Answer extends Omit<Ranking, "pages">, Pick<Plan, "asks" | "corrected" | "query"> {
  pages: Listed[];
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
/** How likely a kind of page is meant, if the words fit equally well. */
const priors: { readonly [kind: string]: number } = {
  service: 1.8,
  referral: 1.6,
  status: 1,
  deadline: 1,
  list: 0.8,
  form: 0.75,
  office: 0.9,
  page: 0.75,
  topic: 0.75,
  category: 0.75,
  find: 0.65,
  system: 0.7,
  law: 0.8,
  plan: 0.6,
  glossary: 0.7,
  coverage: 0.5,
} satisfies Partial<Record<PageKind, number>>;
/** The page for a question that names no matter: it comes first. With a matter, it is a little likelier than others. */
const general: Partial<Record<Ask, { path: `${FixedPage}/`; prior: number }>> = {
  status: { path: "case-status/", prior: 2.5 },
  duration: { path: "deadline/", prior: 1 },
  form: { path: "forms/", prior: 1.2 },
  phone: { path: "offices/", prior: 1.5 },
  where: { path: "offices/", prior: 1 },
  elsewhere: { path: "not-us/", prior: 1.5 },
};
/** Who types just the name of a page means that page; of a form, rather its service. */
const nameBonus = (kind: string) => (kind === "form" ? 1.1 : 1.6);
/** Who asks for a telephone number or an address may mean an office itself. */
const contact: readonly Ask[] = ["phone", "where"];
const contactPrior = 1.8;
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
  const read = plan(zhuyin ?? typed, words, locale, spelling);
  let answers = await Promise.all(read.terms.map(answered));
  const heard = await byEar(read, answers, resources);
  if (heard) {
    const known = new Set(read.terms.map(({ texts }) => texts[0]));
    const again = plan(heard.text, words, locale);
    // what was heard stands for what is missing
    answers = answers.filter(({ found }) => held(found, words.pages.length));
    const weight = heard.guessed ? sounding : 1;
    for (const term of again.terms.filter(({ texts }) => !known.has(texts[0])))
      answers.push(await answered({ ...term, weight: term.weight * weight, from: "sound" }));
    read.asks.push(...again.asks.filter((one) => !read.asks.includes(one)));
    read.bare ||= again.bare;
    if (heard.guessed) read.corrected.push([zhuyin ? typed.trim() : read.query, heard.text]);
  }
  const listed = new Map(words.pages.map((page) => [page.id, page]));
  const wantsContact = read.asks.some((one) => contact.includes(one));
  const generals = read.asks.flatMap((one) => general[one] ?? []);
  const ranking = rank(answers, words.pages.length, (id, called) => {
    const { kind = "", path = "" } = listed.get(id) ?? {};
    return (
      (priors[kind] ?? 1) *
      (called ? nameBonus(kind) : 1) *
      (wantsContact && kind === "office" ? contactPrior : 1) *
      (generals.find((page) => page.path === path)?.prior ?? 1)
    );
  });
  const found = ranking.pages.flatMap(({ id }) => listed.get(id) ?? []);
  const outright = named(typed, words.pages);
  const answering = outright
    ? [outright.page]
    : read.bare
      ? words.pages.filter(({ path }) => generals.some((page) => page.path === path))
      : [];
  return {
    query: read.query,
    asks: read.asks,
    corrected: read.corrected,
    sure: answering.length > 0 ? 1 : ranking.sure,
    pages: [...answering, ...found.filter((page) => !answering.includes(page))],
    ...(outright && { named: outright }),
    marks: answers
      .filter(({ found }) => found.length > 0)
      .flatMap(({ term }) => term.texts.filter((text) => !isWhole(text))),
  };
}

/**
 * The query with simplified characters written in full, and as it sounds, if parts of it are zhuyin or stand nowhere
 * in the guide.
 */
async function byEar(
  { query }: Plan,
  answers: readonly { term: Term; found: readonly Found[] }[],
  { locale, ear: listen, ask, words: { pages } }: Resources,
): Promise<{ text: string; guessed: boolean } | undefined> {
  if (locale !== "zh" || !listen) return undefined;
  const zhuyin = /[ㄅ-ㄩ]/u.test(query);
  const missing = answers.some(
    ({ term, found }) => term.from === "own" && !held(found, pages.length),
  );
  if (!zhuyin && !missing) return undefined;
  const ear = await listen();
  const full = ear.fold(query);
  const holds = async (pair: string) =>
    !/^\p{Script=Han}{2}$/u.test(pair) || held(await ask(pair), pages.length);
  const heard = await hear(full, holds, ear);
  if (heard) return { text: heard, guessed: true };
  return full === query ? undefined : { text: full, guessed: false };
}
