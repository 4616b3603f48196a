import { readFileSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { parse } from "yaml";
import { aside, taken } from "./own.ts";
import { launchOptions } from "../scripts/tools.mjs";

const { base } = parse(readFileSync(new URL("../content/site.yaml", import.meta.url), "utf8")) as {
  base: string;
};
/** E2E_PORT chooses another port when two runs share a machine; the next two are for `astro dev`. */
const port = Number(process.env["E2E_PORT"] ?? 4329);

/** A person in a browser: the built site, served with its real headers. */
export default defineConfig({
  testDir: "e2e",
  testMatch: taken(["**/*.spec.ts"], /^e2e/).map((files) => files.replace(/^tests/, "**")),
  testIgnore: aside.map((files) => `**/${files}`),
  outputDir: "../test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // times after which something hangs, on a machine at a quarter of the usual speed; none for the whole
  timeout: 5 * 60_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "../.cache/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts`,
    cwd: "..",
    env: { PORT: `${port}` },
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    timeout: 5 * 60_000,
  },
});
