import { type ChildProcess, spawn } from "node:child_process";
import { parseDocument } from "htmlparser2";
import { expect, test } from "@playwright/test";
import { named, text } from "../dist/site.ts";
import { samples } from "./addresses.ts";

const port = Number(process.env["E2E_PORT"] ?? 4329) + 1;
const heading = (html: string) => named(parseDocument(html), "h1").map(text).join();

/** What editors see while they write is what will be published: a page that only the build knows is a trap. */
test.describe("astro dev", () => {
  let server: ChildProcess | undefined;
  let log = "";

  test.beforeAll(async () => {
    // --ignore-lock: an editor's own server may be running
    server = spawn(
      process.execPath,
      ["node_modules/astro/bin/astro.mjs", "dev", "--port", `${port}`, "--ignore-lock"],
      {
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DEV_BACKGROUND: "0" },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    for (const stream of [server.stdout, server.stderr])
      stream?.on("data", (text) => (log += text));
    await expect.poll(() => log, { timeout: 4 * 60_000 }).toContain(`:${port}`);
  });
  test.afterAll(() => server?.kill());

  test("answers every kind of page as the build does", async () => {
    const faults: string[] = [];
    for (const { path, html, file } of samples.filter((page) => page.file !== "404.html")) {
      const answer = await fetch(`http://localhost:${port}${path}`);
      const shown = heading(await answer.text());
      if (answer.status !== 200 || shown !== heading(html))
        faults.push(`${file}: ${answer.status} "${shown}"`);
    }
    expect(faults).toEqual([]);
    const lost = await fetch(`http://localhost:${port}/no-such-page/`);
    expect(lost.status).toBe(404);
  });
});
