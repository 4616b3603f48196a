/**
 * `npm run judge`: asks the built site's search every query of `tests/search/` and prints how often the right page
 * comes first (S@1) or among the first three (S@3), the mean reciprocal rank, the queries without a result, how often
 * the first result also leads to the right passage, and doubt that has no reason, by set, language and kind; misses;
 * the weakest pages; doubt of foreign queries; and what changed since the run kept in `tests/search/last.json`.
 *
 * The search runs in this program, as its worker does in a browser; `-- --browser` types into the page in Chromium
 * instead, and sees places only. `-- --set official` asks one set, `-- --keep` keeps this run.
 */
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { parse } from "yaml";
import { argumentsOf } from "./arguments.ts";
import { ask, askForeign } from "./judge/ask.ts";
import type { Outcome } from "./judge/outcome.ts";
import { foreign, queries, type Query } from "./judge/queries.ts";
import { changes, doubts, misses, summary, weakest } from "./judge/report.ts";
import { searchWorker } from "./judge/worker.ts";

const { values } = argumentsOf({
  options: {
    browser: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    set: { type: "string" },
  },
});
const dist = "dist";
const kept = "tests/search/last.json";
const most = 20;

async function inBrowser(list: readonly Query[]): Promise<Outcome[]> {
  const { chromium } = await import("@playwright/test");
  const { launchOptions } = await import("../../scripts/tools.mjs");
  const { askPage } = await import("./judge/browser.ts");
  const { staticServer } = await import("./static-server.ts");
  const { base } = parse(readFileSync("content/site.yaml", "utf8")) as { base: string };
  const server = staticServer(dist, base).listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(launchOptions());
  const outcomes = await askPage(await browser.newPage(), `http://localhost:${port}${base}`, list);
  await browser.close();
  server.closeAllConnections();
  server.close();
  return outcomes;
}

const list = queries().filter(({ set }) => !values.set || set === values.set);
const worker = values.browser ? undefined : await searchWorker(dist);
const outcomes = worker ? await ask(worker, dist, list) : await inBrowser(list);
const key = ({ query }: Outcome) => `${query.lang} ${query.query}`;
const now = Object.fromEntries(outcomes.map((outcome) => [key(outcome), outcome.rank]));
const before = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const strange = foreign();

for (const text of [
  ...summary(outcomes),
  ...misses(outcomes),
  ...weakest(outcomes, most),
  ...(worker && strange.length > 0 ? doubts(strange, await askForeign(worker, strange)) : []),
  ...changes(now, before),
])
  console.log(text);
if (values.keep) writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);
