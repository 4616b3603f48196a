import { plan } from "./plan.ts";
import { type Found, rank, type Ranked } from "./rank.ts";
import type { Words } from "./words.ts";

/** What Pagefind gives for a page. */
export interface Page {
  url: string;
  excerpt: string;
  meta: { title?: string; lead?: string; status?: string };
}
interface Hit {
  id: string;
  score: number;
  data: () => Promise<Page>;
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string | null, options?: object) => Promise<{ results: Hit[] }>;
}
/** How likely a kind of page is meant, if the words fit equally well. */
const priors: Record<string, number> = {
  service: 1.7,
  referral: 1.6,
  status: 1.5,
  deadline: 1.4,
  office: 1.1,
};
const remembered = 400;

/** A search in one language. @see createSearch */
export interface Search {
  query: (text: string) => Promise<Ranked<Hit>[]>;
}

/**
 * Opens the index.
 * @param base address of the site
 * @throws when the index or its words cannot be loaded
 */
export async function createSearch(base: string, locale: "zh" | "en"): Promise<Search> {
  const [engine, words] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    fetch(`${base}search/${locale}.json`).then((answer) => answer.json() as Promise<Words>),
  ]);
  await engine.options({
    ranking: { termSimilarity: 4, metaWeights: { title: 0, tt: 2, al: 3, xl: 2 } },
  });
  const kinds = Promise.all(
    Object.entries(priors).map(async ([kind, prior]) => {
      const { results } = await engine.search(null, { filters: { kind } });
      return results.map(({ id }) => [id, prior] as const);
    }),
  ).then((all) => new Map(all.flat()));
  const asked = new Map<string, Promise<Found<Hit>[]>>();
  const ask = (term: string) => {
    const before = asked.get(term);
    if (before) return before;
    const now = engine
      .search(term)
      .then(({ results }) => results.map((hit) => ({ id: hit.id, score: hit.score, hit })));
    asked.set(term, now);
    if (asked.size > remembered) asked.delete(asked.keys().next().value ?? "");
    return now;
  };
  return {
    async query(text) {
      const answers = plan(text, words, locale).map(async (term) => ({
        term,
        found: await ask(term.text),
      }));
      const prior = await kinds;
      return rank(await Promise.all(answers), words.pages, (id) => prior.get(id) ?? 1);
    },
  };
}
