import { rows } from "./columns.ts";
import { type Answer, type AskIndex, search } from "./engine.ts";
import { excerpt, type Excerpt, type PageText } from "./excerpt.ts";
import { type Ear, listen, type Sounds } from "./sound.ts";
import { type Asked, wanted } from "./section-terms.ts";
import { speller } from "./spelling.ts";
import { titles } from "./titles.ts";
import { files, type Listed, type Words, type WordsFile } from "./words.ts";
import type { Locale } from "../model/locale.ts";

interface Pagefind {
  /** Fetches the parts of the index that a search needs. */
  preload: (text: string) => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string; score: number }[] }>;
}
interface Instance extends Pagefind {
  init: (language: string, parts: { load_wasm: boolean }) => Promise<void>;
}
/** Where the parts of the search come from. Every promise fails when its part does not arrive. */
export interface Source {
  json: <T>(file: string) => Promise<T>;
  /** a new engine; its searches fail when a part of the index is lost, see `src/build/pagefind-script.ts` */
  engine: (locale: Locale, options: object) => Promise<Pagefind>;
}
const ranking = { termSimilarity: 4, metaWeights: { title: 0, tt: 2, al: 3, xl: 2, wh: 3 } };
const remembered = 400;
const pair = /^\p{Script=Han}{2}$/u;

/** A part of the search did not arrive: what was found would be half of it. */
export class Incomplete extends Error {
  constructor(address: string) {
    super(`search: ${address} did not arrive`);
  }
}

/** The search of one language, ready to be asked. */
export interface Open {
  /** `partial`: the index could not be had, and only titles were searched */
  search: (text: string) => Promise<Answer & { partial: boolean }>;
  excerpt: (id: string, asked: Asked) => Promise<Excerpt>;
  page: (path: string) => Listed | undefined;
  opened: Pick<Words, "offices" | "say">;
}

/** The site itself. @param base its address, absolute */
const site = (base: string): Source => ({
  async json<T>(file: string) {
    const response = await fetch(base + file);
    if (!response.ok) throw new Incomplete(file);
    return response.json() as Promise<T>;
  },
  async engine(locale, options) {
    const basePath = base + files.bundle(locale);
    const { PagefindInstance } = (await import(/* @vite-ignore */ base + files.engine(locale))) as {
      PagefindInstance: new (options: object) => Instance;
    };
    const instance = new PagefindInstance({ ...options, basePath, primary: true });
    await instance.init("unknown", { load_wasm: true }); // a bundle holds one language
    return instance;
  },
});

/**
 * Opens the index of a language. Runs in a worker: Pagefind, finding no document there, takes our terms as they are.
 *
 * @param base address of the site, absolute
 * @throws Incomplete when the words do not arrive; without the index, titles are searched
 * @example (await (await open("https://example.org/", "zh")).search("路燈")).partial // false
 */
export async function open(
  base: string,
  locale: Locale,
  { json, engine }: Source = site(base),
): Promise<Open> {
  const index = asking(() => engine(locale, { baseUrl: "/", metaCacheTag: "", ranking }));
  index.ready();
  const [file, vocabulary] = await Promise.all([
    json<WordsFile>(files.words(locale)),
    locale === "zh" ? [] : json<string[]>(files.vocabulary(locale)),
  ]);
  const words: Words = { ...file, pages: rows(file.pages) };
  let listening: Promise<Ear> | undefined;
  const ear = () => {
    listening ??= json<Sounds>(files.sounds).then(listen);
    listening.catch(() => (listening = undefined));
    return listening;
  };
  const resources = { words, locale, ask: index.ask, spelling: speller(vocabulary) };
  const byPath = new Map(words.pages.map((page) => [page.path, page]));
  return {
    page: (path) => byPath.get(path),
    opened: { offices: words.offices, say: words.say },
    async search(text) {
      try {
        return { ...(await search(text, { ...resources, ear })), partial: false };
      } catch (error) {
        console.warn("search: the index failed, titles are searched", error);
        const answer = await search(text, { ...resources, ask: titles(words.pages) });
        return { ...answer, partial: true };
      }
    },
    async excerpt(id, asked) {
      const page = await json<PageText>(files.text(locale, id));
      return excerpt(page, wanted(asked, words.asks), locale);
    },
  };
}

/** Asks the engine, each term once. A failure is that question's own; the next one starts a new engine. */
function asking(start: () => Promise<Pagefind>): { ask: AskIndex; ready: () => void } {
  let running: Promise<Pagefind> | undefined;
  const asked = new Map<string, ReturnType<AskIndex>>();
  const engine = () => {
    running ??= start();
    return running;
  };
  let parts: Promise<void>[] | undefined;
  /**
   * A search sees all parts of the index that are there. So what was asked at once waits for the parts of all: which
   * one comes first must not decide what is found.
   */
  const together = async (part: Promise<void>): Promise<void> => {
    if (!parts) {
      parts = [];
      queueMicrotask(() => (parts = undefined));
    }
    const all = parts;
    all.push(part);
    await Promise.resolve(); // until all are in
    await Promise.allSettled(all);
  };
  const put = async (text: string) => {
    const mine = engine();
    try {
      const started = await mine;
      await together(started.preload(text));
      // for a pair that stands nowhere Pagefind takes its first character, if it met that before: so it is quoted first
      if (pair.test(text) && (await started.search(`"${text}"`)).results.length === 0) return [];
      const { results } = await started.search(text);
      return results.map(({ id, score }) => ({ id, score }));
    } catch (error) {
      if (running === mine) running = undefined;
      throw error;
    }
  };
  return {
    ready: () => void engine().catch(() => undefined),
    ask(text) {
      const before = asked.get(text);
      if (before) return before;
      const now = put(text);
      asked.set(text, now);
      now.catch(() => asked.delete(text));
      if (asked.size > remembered) asked.delete(asked.keys().next().value ?? "");
      return now;
    },
  };
}
