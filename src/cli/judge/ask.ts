import { existsSync, readFileSync } from "node:fs";
import type { Facts } from "../../model/service/answers.ts";
import type { Locale } from "../../model/locale.ts";
import { files } from "../../search/words.ts";
import { type Outcome, passage, placeOf } from "./outcome.ts";
import type { Foreign, Query } from "./queries.ts";
import type { AskWorker } from "./worker.ts";

/** Asks every query, one after the other, and judges page and passage. */
export async function ask(
  worker: AskWorker,
  dist: string,
  list: readonly Query[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of list) {
    const locale = query.lang;
    const start = performance.now();
    const results = await worker({ do: "search", locale, text: query.query });
    const took = performance.now() - start;
    const paths = results.pages.map(({ path }) => path);
    const [first] = results.pages;
    const found = first && (await worker({ ...results, do: "excerpt", locale, page: first.id }));
    outcomes.push({
      query,
      rank: placeOf(query, paths),
      count: paths.length,
      first: paths.slice(0, 3),
      took,
      sure: results.sure,
      passage: passage(query, results, factsOf(dist, locale, first?.path), found?.section?.id),
    });
  }
  return outcomes;
}

/** What a page can answer; nothing, of most. */
function factsOf(dist: string, locale: Locale, path = ""): Facts {
  const file = `${dist}/${files.answers(locale)}${path.replace(/\/$/, "")}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Facts) : {};
}

/** How sure the search is of what no page is about, query by query. */
export async function askForeign(worker: AskWorker, list: readonly Foreign[]): Promise<number[]> {
  const sure: number[] = [];
  for (const { lang, query } of list)
    sure.push((await worker({ do: "search", locale: lang, text: query })).sure);
  return sure;
}
