import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { parse } from "yaml";
import { aside, languages, taken } from "../own.ts";

const { base } = parse(readFileSync("content/site.yaml", "utf8")) as { base: string };

/** The built files, read as files: nothing of Astro takes part. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  define: { LANGUAGES: JSON.stringify(languages) },
  test: {
    include: taken(["tests/dist/**/*.test.ts"], /^dist/),
    exclude: aside,
    env: { BASE_URL: base }, // addresses are made below it
    reporters: ["default", ["json", { outputFile: ".cache/dist.json" }]],
    // after these something hangs, also on a busy machine
    testTimeout: 5 * 60_000,
    hookTimeout: 5 * 60_000,
    // the tests only read: the pages of the site are parsed once for all of a worker's files
    isolate: false,
    // each worker holds all pages, some 800 MB: two fit everywhere, and the printed files do not hold up the rest
    maxWorkers: 2,
  },
});
