/**
 * `npm run judge`: asks the built site's search page every query of `tests/search/` in Chromium, as a reader would,
 * and prints how often the right page comes first (S@1) or among the first three (S@3), the mean reciprocal rank
 * and the queries without a result, by language. Misses are listed. PORT: where dist/ is served.
 */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { parse } from "yaml";

interface Query {
  lang: "zh" | "en";
  kind: string;
  query: string;
  best: string;
  ok: string[];
}
/** The shared set, and our own, which names no kinds and one right page each. */
const sets: Record<string, Query[]> = {
  shared: JSON.parse(readFileSync("tests/search/queries.json", "utf8")).queries,
  own: parse(readFileSync("tests/search/queries.yaml", "utf8")).map(
    (query: Pick<Query, "lang" | "query" | "best">) => ({
      kind: "own",
      ok: [],
      ...query,
    }),
  ),
};
const queries = Object.values(sets).flat();
const port = process.env["PORT"] ?? "4321";
/** Addresses of the general pages that a query may name. */
const general: Record<string, RegExp> = {
  "@forms": /^forms\/$/,
  "@offices": /^offices\//,
  "@case-status": /^case-status\/$/,
  "@referral": /^not-us\//,
  "@deadline": /^deadline\//,
  "@services": /^services\/$/,
};
const fits = (address: string, wanted: string) =>
  general[wanted]?.test(address) ?? address === `services/${wanted}/`;

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const page = await browser.newPage();
const outcomes: { query: Query; rank: number; count: number; first: string[] }[] = [];
for (const query of queries) {
  await page.goto(
    `http://localhost:${port}/${query.lang}/search/?q=${encodeURIComponent(query.query)}`,
  );
  await page.locator("main [data-results][data-state=done]").waitFor({ state: "attached" });
  const found = await page
    .locator("main [data-results] a")
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(4)),
    );
  const right = [query.best, ...query.ok];
  const rank = found.findIndex((address) => right.some((wanted) => fits(address, wanted))) + 1;
  outcomes.push({ query, rank, count: found.length, first: found.slice(0, 3) });
}
await browser.close();
const share = (list: unknown[], all: unknown[]) =>
  `${((100 * list.length) / all.length).toFixed(1)} %`;
for (const [set, own] of Object.entries(sets))
  for (const lang of ["zh", "en"]) {
    const all = outcomes.filter(({ query }) => query.lang === lang && own.includes(query));
    const upTo = (n: number) => all.filter(({ rank }) => rank > 0 && rank <= n);
    const mrr = all.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / all.length;
    console.log(
      `${set} ${lang}: ${all.length} queries · S@1 ${share(upTo(1), all)} · S@3 ${share(upTo(3), all)} · MRR ${mrr.toFixed(3)} · none ${all.filter(({ count }) => count === 0).length}`,
    );
  }
for (const { query, rank, first } of outcomes.filter(({ rank: r }) => r !== 1))
  console.log(
    `${query.lang} ${query.kind} 「${query.query}」 ${query.best}: ${rank || "–"} · ${first.join(" ")}`,
  );
