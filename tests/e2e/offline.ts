/** What offline tests share: a host that does as it is told, and a look into the browser's copies. */
import { readFileSync } from "node:fs";
import { test as playwright, expect, type Page } from "@playwright/test";
import { shelfPrefix } from "../../src/offline/copies.ts";
import { base } from "../dist/site.ts";
import { services } from "./addresses.ts";
import { type ToldServer, toldServer } from "./told-server.ts";

export const test = playwright.extend<{ host: ToldServer }>({
  host: async ({ page }, use) => {
    const host = await toldServer();
    await use(host);
    await page.close();
    host.close();
  },
});

const inChinese = services.filter(({ language }) => language === "zh");
const ticked = inChinese.find(({ html }) => html.includes("data-paper="));
const [first, second] = inChinese.filter((page) => page !== ticked);
if (!ticked || !first || !second) throw new Error("three services are needed");
/** A page with papers to tick. */
export const withPapers = ticked.path;
/** A page that was opened, and one that never was. */
export const opened = first.path;
export const never = second.path;

/** A page of the built site. @example built("/zh/") */
export const built = (path: string): string =>
  readFileSync(`dist/${path.slice(base.length)}${path.endsWith("/") ? "index.html" : ""}`, "utf8");
/** The same with another fee in its heading. */
export const changed = (path: string, fee: string): string =>
  built(path).replace("</h1>", ` ${fee}</h1>`);

/** Names of all caches of the origin, and addresses of what is in the site's own. */
export const copies = (page: Page): Promise<{ names: string[]; paths: string[] }> =>
  page.evaluate(async (prefix) => {
    const names = await caches.keys();
    const own = names.filter((name) => name.startsWith(prefix));
    const keys = await Promise.all(own.map(async (name) => (await caches.open(name)).keys()));
    const paths = keys.flat().map(({ url }) => url.slice(location.origin.length));
    return { names, paths };
  }, shelfPrefix(base));

/** Opens a page; goes on when the worker is there and has kept it. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const { pathname } = new URL(address);
  await expect.poll(async () => (await copies(page)).paths).toContain(pathname);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe("activated");
}

/** As if a page had been kept on another day. */
export const dated = (page: Page, path: string, day: string): Promise<void> =>
  page.evaluate(
    async ([prefix, path, day]) => {
      for (const name of await caches.keys()) {
        if (!name.startsWith(prefix)) continue;
        const shelf = await caches.open(name);
        const copy = await shelf.match(path);
        if (!copy) continue;
        const headers = new Headers(copy.headers);
        headers.set("x-copied-on", day);
        await shelf.put(path, new Response(await copy.text(), { headers }));
      }
    },
    [shelfPrefix(base), path, day] as const,
  );
