/**
 * The search against MiniSearch, Lunr, Orama and FlexSearch: the same pages, names and queries in the same browser.
 * “+ planner”: the other engine below the guide's planner, words and fusion. Bytes: what the first search fetches,
 * packed; of the others, library and index. At 10 and 100 times, made-up notices stand around the real pages.
 *
 * Run: npm run bench:search, or with the sizes wanted: npm run bench:search -- 1 10 100. Needs a built dist/.
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { launchOptions } from "../../scripts/tools.mjs";
import { buildIndex, endIndexing, sources } from "../../src/build/pagefind.ts";
import { figures } from "../../src/cli/judge/figures.ts";
import type { Outcome } from "../../src/cli/judge/outcome.ts";
import { fits, queries, type Query } from "../../src/cli/judge/queries.ts";
import { staticServer } from "../../src/cli/static-server.ts";
import type { SearchEntry } from "../../src/model/site/search-entries.ts";
import type { Words } from "../../src/search/words.ts";
import { slowServer } from "../../tests/e2e/slow-server.ts";
import type { Run } from "./page.ts";

if (!existsSync("bench/search/node_modules"))
  spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefix", "bench/search"], {
    stdio: "inherit",
  });
const { asPage, notices, realDocs } = await import("./content.ts");
const { peers } = await import("./peers.ts");
const { build: bundle } = await import("vite");

type Locale = "zh" | "en";
const locales: Locale[] = ["zh", "en"];
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const all = queries();
const packed = (content: Buffer | string) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: content.length > 3e6 ? 5 : 11 },
  }).length;
const { entries } = JSON.parse(readFileSync(".cache/search-entries.json", "utf8")) as {
  entries: SearchEntry[];
};

/** The page of the bench, bundled as a site would. */
async function bundled(folder: string): Promise<void> {
  await bundle({
    configFile: false,
    logLevel: "error",
    base: "./",
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: "bench/search/page.ts",
        output: { entryFileNames: "page.js" },
      },
    },
  } as never);
}

/** The site's own index with the notices in it. */
async function ownIndex(folder: string, times: number): Promise<void> {
  cpSync("dist/search/sounds.json", `${folder}/search/sounds.json`);
  cpSync("dist/search/vocabulary.json", `${folder}/search/vocabulary.json`);
  const told = new Map(entries.map((entry) => [`${entry.locale}/${entry.path}`, entry]));
  for (const locale of locales) {
    const words = JSON.parse(readFileSync(`dist/search/${locale}.json`, "utf8")) as Words;
    const docs = realDocs(locale);
    const more = notices(docs, docs.length * (times - 1), locale);
    const pages = [
      ...(await sources(`${process.cwd()}/dist/`, locale, told)),
      ...more.map((doc) => asPage(doc, locale)),
    ];
    const made = await buildIndex(pages, locale, words.stop, pathToFileURL(`${folder}/`));
    const ids = new Map([...made].map(([id, { url }]) => [url.slice(1), id]));
    const listed = [...docs, ...more].map(({ path, title, kind }) => ({
      ...words.pages.find((page) => page.path === path),
      path,
      title,
      kind,
      id: ids.get(path) ?? "",
    }));
    writeFileSync(`${folder}/search/${locale}.json`, JSON.stringify({ ...words, pages: listed }));
    for (const [name, peer] of Object.entries(peers)) {
      const started = Date.now();
      const index = await peer.build([...docs, ...more], locale);
      writeFileSync(`${folder}/${name}.${locale}.bin`, index);
      console.error(`${times}× ${name} ${locale}: index made in ${Date.now() - started} ms`);
    }
  }
}

const place = (list: number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? NaN;

async function measure(browser: Browser, folder: string, times: number): Promise<void> {
  const server = staticServer(folder, "/").listen(0, "localhost");
  await once(server, "listening");
  const line = await slowServer(`http://localhost:${(server.address() as AddressInfo).port}`, 0);
  const runs: [string, string, boolean][] = [
    ["the guide", "", false],
    ...Object.keys(peers).flatMap((name): [string, string, boolean][] => [
      [name, name, false],
      ...(name === "flexsearch"
        ? []
        : [[`${name} + planner`, name, true] as [string, string, boolean]]),
    ]),
  ];
  for (const [label, name, planned] of runs)
    for (const locale of locales) {
      const own = all.filter(({ lang }) => lang === locale);
      const page = await browser.newPage();
      await page.goto(`${line.address}/index.html`, { waitUntil: "networkidle" });
      const ask = (list: string[]) =>
        page.evaluate(
          ([engine, lang, texts, withPlanner]) => {
            const { bench } = globalThis as unknown as {
              bench: {
                guide: (l: string, q: string[]) => Promise<Run>;
                peer: (n: string, l: string, q: string[], p: boolean) => Promise<Run>;
              };
            };
            return engine ? bench.peer(engine, lang, texts, withPlanner) : bench.guide(lang, texts);
          },
          [name, locale, list, planned] as const,
        );
      line.taken();
      try {
        const first = locale === "zh" ? "路燈不亮" : "street light";
        await ask([first]);
        const cold = name
          ? (libraries[name] ?? 0) + packed(readFileSync(`${folder}/${name}.${locale}.bin`))
          : line.taken().bytes;
        const { answers, load } = await ask(own.map(({ query }) => query));
        const outcomes = answers.map(({ paths, took }, at): Outcome => {
          const query = own[at] as Query;
          const right = [query.best, ...query.ok];
          const rank = paths.findIndex((path) => right.some((wanted) => fits(path, wanted))) + 1;
          return { query, rank, count: paths.length, first: paths, took };
        });
        const { first: s1, three, none } = figures(outcomes);
        const took = answers.map((answer) => answer.took);
        console.log(
          `| ${times}× | ${label} | ${locale} | ${s1.toFixed(1)} | ${three.toFixed(1)} | ${none} | ${(cold / 1024).toFixed(0)} | ${place(took, 0.5).toFixed(1)} | ${place(took, 0.95).toFixed(1)} | ${load.toFixed(0)} |`,
        );
      } catch (error) {
        console.log(`| ${times}× | ${label} | ${locale} | failed: ${String(error).slice(0, 80)} |`);
      }
      await page.close();
    }
  line.close();
  server.closeAllConnections();
  server.close();
}

const libraries: Record<string, number> = {};
/** Bytes of each library alone: a bundle of its `load`. */
async function weigh(): Promise<void> {
  const { build: esbuild } = await import("esbuild");
  const modules: Record<string, string> = {
    minisearch: `export { default } from "minisearch"`,
    lunr: `export { default } from "lunr"`,
    orama: `export { create, load, search } from "@orama/orama"; export { createTokenizer } from "@orama/tokenizers/mandarin"`,
    flexsearch: `export { Charset, Document } from "flexsearch"`,
  };
  for (const [name, contents] of Object.entries(modules)) {
    const { outputFiles } = await esbuild({
      stdin: { contents, resolveDir: "bench/search" },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    libraries[name] = packed(Buffer.from(outputFiles[0]?.contents ?? []));
  }
}

await weigh();
const browser = await chromium.launch(launchOptions());
console.log(
  "| size | engine | language | S@1 | S@3 | none | first search, KB | ms, half | ms, 95 % | ms to load |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|");
for (const times of sizes.length > 0 ? sizes : [1, 10, 100]) {
  const folder = `.cache/bench-search/x${times}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/search`, { recursive: true });
  await bundled(folder);
  cpSync("dist/404.html", `${folder}/404.html`);
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><title>bench</title><script type="module" src="page.js"></script></html>`,
  );
  await ownIndex(folder, times);
  await measure(browser, folder, times);
}
await endIndexing();
await browser.close();
process.exit(0);
