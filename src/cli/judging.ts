import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import { type FixedPage, isFixed } from "../model/pages.ts";
import type { Locale } from "../model/locale.ts";

/** A query of a person, and the pages that answer it: the best, and others that are right too. */
export interface Query {
  set: "shared" | "own";
  lang: Locale;
  kind: string;
  query: string;
  /** id of a service, "@" and that of a fixed page, or "/" and an address */
  best: string;
  ok: string[];
}
/** What the search made of it. */
export interface Outcome {
  query: Query;
  /** place of the first right page, from 1; 0: not found */
  rank: number;
  count: number;
  first: string[];
  /** milliseconds from Enter until the results stand */
  took: number;
}
export interface Figures {
  queries: number;
  /** share with a right page first, and among the first three, in per cent */
  first: number;
  three: number;
  /** mean reciprocal rank */
  mrr: number;
  none: number;
}

/** Fixed pages whose pages below answer as well as they do. */
const withBelow: readonly FixedPage[] = ["offices", "deadline"];

/**
 * Is a page the one that a query wants?
 * @example fits("offices/parks/", "@offices") // true
 * @throws when a query names a fixed page that there is not
 */
export function fits(address: string, wanted: string): boolean {
  if (wanted.startsWith("/")) return address === wanted.slice(1);
  if (!wanted.startsWith("@")) return address === `services/${wanted}/`;
  const id = wanted === "@referral" ? "not-us" : wanted.slice(1);
  if (!isFixed(id)) throw new Error(`tests/search: there is no page ${wanted}`);
  return withBelow.includes(id) ? address.startsWith(`${id}/`) : address === `${id}/`;
}

/** The shared set, and the project's own: `tests/search/`. */
export function queries(): Query[] {
  const shared = JSON.parse(readFileSync("tests/search/queries.json", "utf8")).queries as Query[];
  const own = parse(readFileSync("tests/search/queries.yaml", "utf8")) as Partial<Query>[];
  return [
    ...shared.map((query) => ({ ...query, set: "shared" as const })),
    ...own.map((query) => ({ kind: "own", ok: [], ...query, set: "own" }) as Query),
  ];
}

/**
 * Types every query into the box of the built search page, as a reader would, and reads the links in their order.
 *
 * @param page a page of a browser, anywhere
 * @param address where the site is served, with a slash at the end
 */
export async function ask(page: Page, address: string, list: readonly Query[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const results = page.locator("main [data-results]");
  for (const lang of ["zh", "en"] as const) {
    await page.goto(`${address}${lang}/search/`);
    await page.locator("search-page[data-ready]").waitFor();
    const box = page.locator("main input[type=search]");
    for (const query of list.filter((one) => one.lang === lang)) {
      await box.fill(query.query);
      const start = performance.now();
      await box.press("Enter");
      await page.locator("main [data-results][data-state=done]").waitFor({ state: "attached" });
      const took = performance.now() - start;
      const found = await results
        .locator("a")
        .evaluateAll((links) =>
          links.map((link) =>
            new URL((link as HTMLAnchorElement).href).pathname.replace(/^.*?\/(zh|en)\//, ""),
          ),
        );
      const right = [query.best, ...query.ok];
      const rank = found.findIndex((path) => right.some((wanted) => fits(path, wanted))) + 1;
      outcomes.push({ query, rank, count: found.length, first: found.slice(0, 3), took });
    }
  }
  return outcomes;
}

/** @example figures(outcomes).first // 97.6 */
export function figures(outcomes: readonly Outcome[]): Figures {
  const share = (list: unknown[]) => (100 * list.length) / (outcomes.length || 1);
  const upTo = (n: number) => outcomes.filter(({ rank }) => rank > 0 && rank <= n);
  const sum = outcomes.reduce((total, { rank }) => total + (rank > 0 ? 1 / rank : 0), 0);
  return {
    queries: outcomes.length,
    first: share(upTo(1)),
    three: share(upTo(3)),
    mrr: sum / (outcomes.length || 1),
    none: outcomes.filter(({ count }) => count === 0).length,
  };
}
