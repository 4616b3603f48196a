import { parseDocument } from "htmlparser2";
import { expect, test } from "@playwright/test";
import { named, text } from "../dist/site.ts";
import { samples } from "./addresses.ts";
import { type DevServer, startDev } from "./dev-server.ts";

const heading = (html: string) => named(parseDocument(html), "h1").map(text).join();

/** What editors see while they write is what will be published: a page that only the build knows is a trap. */
test.describe("astro dev", () => {
  let server: DevServer | undefined;

  test.beforeAll(async () => {
    server = await startDev(process.cwd(), 1);
  });
  test.afterAll(() => server?.stop());

  test("answers every kind of page as the build does", async () => {
    const faults: string[] = [];
    for (const { path, html, file } of samples.filter((page) => page.file !== "404.html")) {
      const answer = await fetch(`${server?.url}${path}`);
      const shown = heading(await answer.text());
      if (answer.status !== 200 || shown !== heading(html))
        faults.push(`${file}: ${answer.status} "${shown}"`);
    }
    expect(faults).toEqual([]);
    const lost = await fetch(`${server?.url}/no-such-page/`);
    expect(lost.status).toBe(404);
  });
});
