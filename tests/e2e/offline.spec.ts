import { expect } from "@playwright/test";
import { at } from "./addresses.ts";
import { changed, copies, dated, never, open, opened, test, withPapers } from "./offline.ts";
import { toldServer } from "./told-server.ts";
import { violations } from "./violations.ts";

/** What the worker puts at the head of a copy. */
const line = "main > [role=status]:not([class])";

/** A reader far away: days are those of the offices all the same. */
test.use({ timezoneId: "America/Los_Angeles" });

test("a host that does not answer: the copy with its day; what arrives late, and differs, is offered", async ({
  page,
  host,
}) => {
  const address = host.address + opened;
  await open(page, address);
  await dated(page, opened, "2026-11-02T04:00:00Z");
  host.be("never");
  await page.goto(address);
  await expect(page.locator(line)).toHaveText(
    "這是 115 年 11 月 2 日 存在這台裝置上的副本，內容可能已經改了。",
  );
  await expect(page.locator("main")).toHaveCSS("position", "relative"); // its style is here too
  expect(await violations(page)).toEqual([]);
  host.puts.set(opened, changed(opened, "25 元"));
  host.release();
  await page.locator(line).getByRole("link", { name: "這一頁有新的內容" }).click();
  await expect(page.locator("h1")).toContainText("25 元");
  await expect(page.locator(line)).toHaveCount(0);

  host.be("half");
  host.puts.set(opened, changed(opened, "30 元"));
  await page.goto(address);
  await expect(page.locator("h1")).toContainText("25 元");
  await expect(page.locator(line)).toContainText("副本");
  host.release();
  await expect(page.locator(line).getByRole("link")).toBeVisible();
});

test("no network: what was opened once, pages that everybody has, and a list instead of what was never opened", async ({
  page,
  host,
}) => {
  await open(page, host.address + withPapers);
  const title = (await page.locator("h1").textContent()) ?? "";
  await page.locator("input[data-paper]").first().check();
  await expect(page.locator("[data-when=kept]")).toBeVisible();
  host.be("dead");
  await page.reload();
  await expect(page.locator("h1")).toHaveText(title);
  await expect(page.locator(line)).toContainText("副本");

  await page.goto(host.address + at("zh/my-list/"));
  await expect(page.locator("my-list li")).toHaveCount(1);
  await expect(page.locator(line)).toContainText("副本");
  await page.goto(host.address + at("en/my-list/"));
  await expect(page.locator(line)).toContainText("This is a copy kept on this device on");

  await page.goto(host.address + never);
  await expect(page.locator("h1")).toHaveText("沒有網路");
  expect(await violations(page)).toEqual([]);
  const kept = page.locator("section:lang(zh) li a");
  await expect(kept).toHaveCount(3);
  await kept.filter({ hasText: title }).click();
  await expect(page.locator("h1")).toHaveText(title);
});

test("an ill host: the copy; a page that was taken off the site is kept no longer", async ({
  page,
  host,
}) => {
  host.puts.set(at("zh/gone/"), "<title>gone</title><main>gone</main>");
  await open(page, host.address + opened);
  await page.goto(host.address + at("zh/gone/"));
  await expect.poll(async () => (await copies(page)).paths).toContain(at("zh/gone/"));
  host.be("ill");
  await page.reload();
  await expect(page.locator(line)).toContainText("副本");
  host.be("well");
  host.puts.delete(at("zh/gone/"));
  await page.goto(host.address + at("zh/gone/"));
  await expect.poll(async () => (await copies(page)).paths).not.toContain(at("zh/gone/"));
});

test("not kept: what was asked, parts of files, files opened on their own, other sites, pages that are not there", async ({
  page,
  host,
}) => {
  const other = await toldServer();
  other.puts.set("/x.js", "'of another origin'");
  host.puts.set("/mail/inbox.html", "<title>mail</title>letters");
  await open(page, host.address + opened);
  const asked = encodeURIComponent("我的鄰居違建");
  await page.goto(`${host.address}${at("zh/search/")}?q=${asked}`);
  await page.goto(`${host.address}${at("zh/faq/")}?from=${asked}`);
  await page.goto(`${host.address}${at("zh/not-there/")}`);
  await page.goto(host.address + at("llms.txt"));
  await page.goto(`${host.address}/mail/inbox.html`); // our own pages may not even ask others
  const answers = await page.evaluate(
    async (other) => {
      const part = await fetch(other.part, { headers: { range: "bytes=0-9" } });
      const opaque = await fetch(other.opaque, { mode: "no-cors" });
      return [part.status, opaque.type];
    },
    { part: at("sitemap.xml"), opaque: `${other.address}/x.js` },
  );
  other.close();
  expect(answers).toEqual([206, "opaque"]);
  await expect
    .poll(async () => (await copies(page)).paths)
    .toEqual(expect.arrayContaining([at("zh/search/"), at("zh/faq/"), opened]));
  const { paths } = await copies(page);
  expect(paths.filter((path) => /[?%]|\/(?:not-there|mail|llms|sitemap|x\.js)/.test(path))).toEqual(
    [],
  );
});
