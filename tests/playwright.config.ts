import { defineConfig } from "@playwright/test";
import { findChromium } from "../scripts/tools.mjs";

/** E2E_PORT chooses another port when two runs share a machine; the next one up is for `astro dev`. */
const port = Number(process.env["E2E_PORT"] ?? 4329);
const executablePath = findChromium();

/** A person in a browser: the built site, served with its real headers. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 14 * 60_000,
  reporter: [["list"], ["json", { outputFile: "../.cache/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        "--no-sandbox", // the machine that tests may run as root
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts`,
    cwd: "..",
    env: { PORT: `${port}` },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
