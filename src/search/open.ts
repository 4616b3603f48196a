import { type Answer, type AskIndex, search } from "./engine.ts";
import { excerpt, type Excerpt, type PageText } from "./excerpt.ts";
import { type Ear, listen, type Sounds } from "./sound.ts";
import { speller } from "./spelling.ts";
import { titles } from "./titles.ts";
import { files, type Listed, type Words } from "./words.ts";
import type { Locale } from "../model/locale.ts";

interface Pagefind {
  search: (text: string) => Promise<{ results: { id: string; score: number }[] }>;
}
interface PagefindModule {
  createInstance: (options: object) => Pagefind;
}
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
  excerpt: (id: string, marks: readonly string[]) => Promise<Excerpt>;
  page: (path: string) => Listed | undefined;
  opened: Pick<Words, "offices" | "say">;
}

/**
 * Opens the index of a language. Runs in a worker: Pagefind, finding no document there, takes our terms as they are.
 *
 * @param base address of the site, absolute
 * @throws Incomplete when the words do not arrive; without the index, titles are searched
 */
export async function open(base: string, locale: Locale): Promise<Open> {
  const json = async <T>(file: string): Promise<T> => {
    const response = await fetch(base + file);
    if (!response.ok) throw new Incomplete(file);
    return response.json() as Promise<T>;
  };
  const bundle = base + files.bundle(locale);
  const engine = import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<PagefindModule>;
  const index = engine.then(({ createInstance }) =>
    createInstance({
      basePath: bundle,
      baseUrl: "/",
      metaCacheTag: "",
      ranking: { termSimilarity: 4, metaWeights: { title: 0, tt: 2, al: 3, xl: 2, wh: 3 } },
    }),
  );
  index.catch(() => undefined);
  const [words, vocabulary] = await Promise.all([
    json<Words>(files.words(locale)),
    locale === "en" ? json<string[]>(files.vocabulary) : [],
  ]);
  const asked = new Map<string, ReturnType<AskIndex>>();
  const ask: AskIndex = (text) => {
    const before = asked.get(text);
    if (before) return before;
    const now = index.then(async (ready) => {
      // for a pair that stands nowhere Pagefind takes its first character, if it met that before: so it is quoted first
      if (pair.test(text) && (await ready.search(`"${text}"`)).results.length === 0) return [];
      const { results } = await ready.search(text);
      return results.map(({ id, score }) => ({ id, score }));
    });
    asked.set(text, now);
    now.catch(() => asked.delete(text));
    if (asked.size > remembered) asked.delete(asked.keys().next().value ?? "");
    return now;
  };
  let listening: Promise<Ear> | undefined;
  const ear = () => {
    listening ??= json<Sounds>(files.sounds).then(listen);
    listening.catch(() => (listening = undefined));
    return listening;
  };
  const resources = { words, locale, ask, spelling: speller(vocabulary), ear };
  const byPath = new Map(words.pages.map((page) => [page.path, page]));
  return {
    page: (path) => byPath.get(path),
    opened: { offices: words.offices, say: words.say },
    async search(text) {
      const answer = await search(text, resources).catch((error: unknown) => {
        console.warn("search: the index failed, titles are searched", error);
        return undefined;
      });
      if (answer && !lost()) return { ...answer, partial: false };
      asked.clear();
      const { ear: _, ...silent } = resources;
      return { ...(await search(text, { ...silent, ask: titles(words.pages) })), partial: true };
    },
    async excerpt(id, marks) {
      return excerpt(await json<PageText>(files.text(locale, id)), marks, locale);
    },
  };
}

/**
 * Pagefind goes on without a part of its index that did not arrive, and finds less. So the worker's own requests are
 * watched. Gives the address of a file that was lost since the last call, if any.
 */
const lost = (() => {
  const send = globalThis.fetch;
  let last: string | undefined;
  globalThis.fetch = async (request, options) => {
    try {
      const response = await send(request, options);
      if (!response.ok) last = String(request);
      return response;
    } catch (error) {
      last = String(request);
      throw error;
    }
  };
  return () => {
    const file = last;
    last = undefined;
    return file;
  };
})();
