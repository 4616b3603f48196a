import { connect } from "../../src/search/client.ts";
import { search } from "../../src/search/engine.ts";
import { listen, type Sounds } from "../../src/search/sound.ts";
import { speller } from "../../src/search/spelling.ts";
import type { Words } from "../../src/search/words.ts";
import { peers } from "./peers.ts";

/** What runs in the browser: one engine, all queries, the first pages and the milliseconds of each. */
export interface Run {
  load: number;
  answers: { paths: string[]; took: number }[];
}
type Locale = "zh" | "en";
const json = async <T>(file: string) => (await fetch(file)).json() as Promise<T>;

async function guide(locale: Locale, queries: string[]): Promise<Run> {
  const start = performance.now();
  const client = connect("./");
  await client.ask({ do: "open", locale });
  const load = performance.now() - start;
  const answers: Run["answers"] = [];
  for (const text of queries) {
    const before = performance.now();
    const { pages } = await client.ask({ do: "search", locale, text });
    answers.push({
      paths: pages.slice(0, 3).map(({ path }) => path),
      took: performance.now() - before,
    });
  }
  return { load, answers };
}

/** @param planned the guide's planner, lexicon and fusion on top of the other engine */
async function peer(
  name: string,
  locale: Locale,
  queries: string[],
  planned: boolean,
): Promise<Run> {
  const start = performance.now();
  const engine = peers[name];
  if (!engine) throw new Error(`no engine ${name}`);
  const index = await (await fetch(`${name}.${locale}.bin`)).text();
  const loaded = await engine.load(index, locale);
  const load = performance.now() - start;
  const words = await json<Words>(`search/${locale}.json`);
  const numbered: Words = {
    ...words,
    pages: words.pages.map((page, at) => ({ ...page, id: String(at) })),
  };
  const sounds = listen(await json<Sounds>("search/sounds.json"));
  const spelling = speller(locale === "en" ? await json<string[]>("search/vocabulary.json") : []);
  const answers: Run["answers"] = [];
  for (const text of queries) {
    const before = performance.now();
    const { term } = loaded;
    const paths =
      planned && term
        ? (
            await search(text, {
              words: numbered,
              locale,
              ask: term,
              spelling,
              ear: async () => sounds,
            })
          ).pages.map(({ path }) => path)
        : (await loaded.search(text)).map((id) => words.pages[id]?.path ?? "");
    answers.push({ paths: paths.slice(0, 3), took: performance.now() - before });
  }
  return { load, answers };
}

Object.assign(globalThis, { bench: { guide, peer } });
