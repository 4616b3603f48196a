/**
 * `npm run judge`: asks the built site's search every query of `tests/search/` in Chromium and prints how often the
 * right page comes first (S@1) or among the first three (S@3), the mean reciprocal rank and the queries without a
 * result, by set, language and kind; misses; the weakest services; and what changed since the run kept in
 * `tests/search/last.json`. `-- --keep` keeps this run.
 */
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { parse } from "yaml";
import { launchOptions } from "../../scripts/tools.mjs";
import { ask, figures, type Outcome, queries } from "./judging.ts";
import { staticServer } from "./static-server.ts";

const { values } = parseArgs({ options: { keep: { type: "boolean", default: false } } });
const kept = "tests/search/last.json";
const weakest = 20;

const { base } = parse(readFileSync("content/site.yaml", "utf8")) as { base: string };
const server = staticServer("dist", base).listen(0, "localhost");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch(launchOptions());
const outcomes = await ask(await browser.newPage(), `http://localhost:${port}${base}`, queries());
await browser.close();
server.closeAllConnections();
server.close();

const line = (name: string, list: Outcome[]) => {
  const { queries: n, first, three, mrr, none } = figures(list);
  console.log(
    `${name.padEnd(18)} ${String(n).padStart(4)} queries · S@1 ${first.toFixed(1)} % · S@3 ${three.toFixed(1)} % · MRR ${mrr.toFixed(3)} · none ${none}`,
  );
};
const groups = (key: (outcome: Outcome) => string) =>
  [...Map.groupBy(outcomes, key)].sort(([a], [b]) => (a < b ? -1 : 1));

for (const [name, list] of groups(({ query }) => `${query.set} ${query.lang}`)) line(name, list);
console.log("\nby kind");
for (const [name, list] of groups(({ query }) => `${query.lang} ${query.kind}`)) line(name, list);

const took = outcomes.map((outcome) => outcome.took).sort((a, b) => a - b);
const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(0);
console.log(`\nfrom Enter to results: half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms`);

console.log("\nnot first");
for (const { query, rank, first } of outcomes.filter((outcome) => outcome.rank !== 1))
  console.log(
    `${query.lang} ${query.kind} 「${query.query}」 ${query.best}: ${rank || "–"} · ${first.join(" ")}`,
  );

console.log(`\nthe ${weakest} weakest pages`);
for (const [name, list] of groups(({ query }) => query.best)
  .sort(([, a], [, b]) => figures(a).mrr - figures(b).mrr)
  .slice(0, weakest))
  line(name, list);

const key = ({ query }: Outcome) => `${query.lang} ${query.query}`;
const now = Object.fromEntries(outcomes.map((outcome) => [key(outcome), outcome.rank]));
if (existsSync(kept)) {
  const before = JSON.parse(readFileSync(kept, "utf8")) as Record<string, number>;
  const place = (rank: number | undefined) => rank || Infinity;
  const moved = Object.entries(now).filter(
    ([query, rank]) => query in before && rank !== before[query],
  );
  const worse = moved.filter(([query, rank]) => place(rank) > place(before[query]));
  console.log(`\nsince the last run: ${moved.length - worse.length} better, ${worse.length} worse`);
  for (const [query, rank] of worse) console.log(`${query}: ${before[query]} → ${rank || "–"}`);
}
if (values.keep) writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);
