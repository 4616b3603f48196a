import type { Answer } from "./engine.ts";
import type { Excerpt } from "./excerpt.ts";
import { open, type Open } from "./open.ts";
import type { Asked } from "./section-terms.ts";
import type { Listed } from "./words.ts";
import type { Locale } from "../model/locale.ts";

/** What the page asks its worker. */
export type Request =
  | { do: "open"; locale: Locale }
  | { do: "search"; locale: Locale; text: string }
  | ({ do: "excerpt"; locale: Locale; page: string } & Asked);
/** What a box needs before anything is typed. */
export interface Opened {
  offices: Record<string, string>;
  say: Record<string, string>;
}
/** Results of a search; of a query in the other language, also what that language's pages hold. */
export interface Results extends Answer {
  other: Listed[];
  partial: boolean;
}
export interface Replies {
  open: Opened;
  search: Results;
  excerpt: Excerpt;
}
export type Message = { number: number; base: string } & Request;

const opened = new Map<Locale, Promise<Open>>();
function engine(base: string, locale: Locale): Promise<Open> {
  const found = opened.get(locale) ?? open(base, locale);
  opened.set(locale, found);
  // a lost file may arrive the next time
  found.catch(() => opened.delete(locale));
  return found;
}
const latin = /[a-z]{3}/i;
const han = /\p{Script=Han}/u;
/** Is the query written in the other language? Codes and abbreviations are not. @example foreign("renovate", "zh") // true */
const foreign = (text: string, locale: Locale) =>
  locale === "zh" ? latin.test(text) && !han.test(text) : han.test(text);
const mostOther = 3;

async function search(base: string, locale: Locale, text: string): Promise<Results> {
  const here = await engine(base, locale);
  const own = await here.search(text);
  if (!foreign(text, locale)) {
    return { ...own, other: [] };
  }
  // both languages have the same pages under the same addresses
  const there = await (await engine(base, locale === "zh" ? "en" : "zh")).search(text);
  const twins = there.pages.flatMap(({ path }) => here.page(path) ?? []);
  const pages =
    there.sure > own.sure
      ? [...twins, ...own.pages.filter((page) => !twins.includes(page))]
      : own.pages;
  return {
    ...(there.sure > own.sure ? { ...there, marks: own.marks } : own),
    pages,
    other: there.pages.slice(0, mostOther),
  };
}

self.onmessage = async ({ data }: MessageEvent<Message>) => {
  const { number, base, locale } = data;
  try {
    const reply =
      data.do === "search"
        ? await search(base, locale, data.text)
        : data.do === "excerpt"
          ? await (await engine(base, locale)).excerpt(data.page, data)
          : (await engine(base, locale)).opened;
    self.postMessage({ number, reply });
  } catch (error) {
    self.postMessage({ number, error: String(error) });
  }
};
