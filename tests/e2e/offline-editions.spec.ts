import { expect } from "@playwright/test";
import { bundle } from "../../src/build/offline.ts";
import { shelfPrefix } from "../../src/offline/copies.ts";
import { base } from "../dist/site.ts";
import { at } from "./addresses.ts";
import { built, changed, copies, open, opened, test } from "./offline.ts";

const edition = /(?<=[`"'])[0-9a-f]{16}(?=[`"'])/;
const script = at("sw.js");
const next = "0123456789abcdef";

test("a new edition: copies are fetched anew, the earlier ones go; other sites of the origin keep theirs", async ({
  page,
  host,
}) => {
  await open(page, host.address + opened);
  const others = ["other-app-v1", "guide /elsewhere/ 1", "guide"];
  await page.evaluate(async (names) => {
    for (const name of names) await (await caches.open(name)).put("/x", new Response("theirs"));
    localStorage.setItem("other-app", "theirs");
    localStorage.setItem("my-list", "theirs");
  }, others);
  const before = (await copies(page)).names;
  expect(before).toHaveLength(4);

  expect(built(script)).toMatch(edition);
  host.puts.set(script, built(script).replace(edition, next));
  host.puts.set(opened, changed(opened, "25 元"));
  await page.goto(host.address + at("zh/")); // the browser looks for a new worker by itself
  const now = shelfPrefix(base) + next;
  await expect
    .poll(async () => (await copies(page)).names.toSorted())
    .toEqual([...others, now].toSorted());
  expect(
    await page.evaluate(async (names) => {
      const kept = names.map(async (name) => (await (await caches.open(name)).match("/x"))?.text());
      return [
        ...(await Promise.all(kept)),
        ...["other-app", "my-list"].map((k) => localStorage[k]),
      ];
    }, others),
  ).toEqual(Array(5).fill("theirs"));

  host.be("dead");
  await page.goto(host.address + opened); // not opened since the fee has changed
  await expect(page.locator("h1")).toContainText("25 元");
});

test("a new edition that cannot be had whole does not take the place of the old one", async ({
  page,
  host,
}) => {
  await open(page, host.address + opened);
  const { names } = await copies(page);
  host.puts.set(script, built(script).replace(edition, next).replace("newer.js", "not-there.js"));
  const gone = page.evaluate(
    () =>
      new Promise<string>((done) => {
        void navigator.serviceWorker.ready.then(async (registration) => {
          registration.addEventListener("updatefound", () => {
            const worker = registration.installing;
            worker?.addEventListener("statechange", () => done(worker.state));
          });
          await registration.update().catch(() => undefined);
        });
      }),
  );
  expect(await gone).toBe("redundant");
  host.be("dead");
  await page.reload();
  await expect(page.locator("main > [role=status]").first()).toContainText("副本");
  expect((await copies(page)).names).toEqual(expect.arrayContaining(names));
});

test("a full device keeps nothing, and shows every page", async ({ page, host, context }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await open(page, host.address + opened);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: host.address, quotaSize: 1 });
  await page.goto(host.address + at("zh/services/"));
  await expect(page.locator("h1")).toBeVisible();
  host.puts.set(opened, changed(opened, "25 元"));
  await page.goto(host.address + opened);
  await expect(page.locator("h1")).toContainText("25 元");
  expect((await copies(page)).paths).not.toContain(at("zh/services/"));
  host.be("dead"); // what was kept before is still there, with its day
  await page.reload();
  await expect(page.locator("main > [role=status]").first()).toContainText("副本");
  expect(complaints).toEqual([]);
});

test("an agency that wants no copies: the next page takes all back, whichever it is", async ({
  page,
  host,
}) => {
  await open(page, host.address + opened);
  await page.evaluate(() => caches.open("other-app-v1"));
  host.puts.set(script, await bundle("off.ts", { BASE: base }));
  await page.goto(host.address + at("zh/services/")); // a page that asks for no worker
  await expect.poll(async () => (await copies(page)).names).toEqual(["other-app-v1"]);
  const left = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(left).toBe(0);

  // pages of before still ask for it: it comes, goes again, and no page is loaded twice
  host.asked.length = 0;
  await page.goto(host.address + opened);
  await expect.poll(() => host.asked.filter((path) => path === script).length).toBeGreaterThan(0);
  await expect.poll(left).toBe(0);
  expect(host.asked.filter((path) => path === opened)).toHaveLength(1);
  expect((await copies(page)).names).toEqual(["other-app-v1"]);
});
