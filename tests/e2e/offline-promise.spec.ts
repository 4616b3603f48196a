import { expect, type Page } from "@playwright/test";
import { pages } from "../dist/site.ts";
import { own } from "../own.ts";
import { at } from "./addresses.ts";
import { copies, open, opened, test, withPapers } from "./offline.ts";
import { violations } from "./violations.ts";

const find = (file: RegExp, part: RegExp) =>
  pages.find((page) => file.test(page.file) && part.test(page.html));
const sheet = find(/^zh.forms.*fill/, /data-act="?keep\b/);
const counter = find(/^zh.deadline./, /id="?start\b/);
if (own && !(sheet && counter))
  throw new Error("no form to fill in, or no counter: is dist/ whole?");

/** All that the site has left in this browser, by name. */
const left = async (page: Page): Promise<string[]> => {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage).map((name) => `session: ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `database: ${name}`),
  ]);
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie: ${name}`);
  return [...stored, ...cookies, ...(await copies(page)).names];
};

/** Names as the privacy page prints them; “…” stands for anything. */
const promised = async (page: Page): Promise<RegExp[]> => {
  const names = await page.locator("#kept code").allTextContents();
  expect(names.length).toBeGreaterThan(2);
  return names.map((name) => {
    const [start = "", end] = name.trim().split("…");
    return new RegExp(`^${RegExp.escape(start)}${end === undefined ? "" : ".+"}$`);
  });
};

for (const [locale, button] of [
  ["zh", "清除這個網站"],
  ["en", "Clear everything this site"],
] as const)
  test(`the site leaves in a browser what the privacy page names, no more and no less, and takes it back (${locale})`, async ({
    page,
    host,
  }) => {
    await open(page, host.address + opened);
    await page.goto(host.address + withPapers);
    await page.locator("input[data-paper]").first().check();
    await expect(page.locator("[data-when=kept]")).toBeVisible();
    await page.locator("details.feedback summary").click();
    if (sheet) {
      await page.goto(host.address + sheet.path);
      await page.locator(".paper input[type=text]").first().fill("一二三");
      await page.locator("[data-act=keep]").check();
    }
    if (counter) {
      await page.goto(host.address + counter.path);
      await page.locator("#start").fill("2026-11-02");
      await page.locator("#start").press("Enter");
    }
    await page.goto(`${host.address}${at("zh/search/")}?q=${encodeURIComponent("路燈")}`);
    await page.locator("[data-keep] input").check();
    await page.locator("[data-lang-switch]").first().click();

    await page.goto(host.address + at(`${locale}/privacy/`));
    expect(await violations(page)).toEqual([]);
    const names = await promised(page);
    const found = await left(page);
    expect(found.filter((name) => !names.some((promise) => promise.test(name)))).toEqual([]);
    const broken = names.filter((promise) => !found.some((name) => promise.test(name)));
    expect(broken).toEqual([]);

    const others = ["other-app", "my-list", "works-guide/elsewhere/my-list"];
    await page.evaluate(async (names) => {
      for (const name of names) localStorage.setItem(name, "theirs");
      await caches.open("other-app-v1");
    }, others);
    await page.getByRole("button", { name: button }).click();
    await expect(page.locator("[data-cleared]")).toBeVisible();
    expect((await left(page)).toSorted()).toEqual([...others, "other-app-v1"].toSorted());
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
  });
