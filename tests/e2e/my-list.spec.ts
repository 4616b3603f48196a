import { expect, test } from "@playwright/test";
import { at } from "./addresses.ts";
import { violations } from "./violations.ts";
import { longest, walk } from "./walk.ts";

const service = at("zh/services/sign-permit/");
const list = at("zh/my-list/");
const boxes = "input[data-paper]";

test("keeps what was ticked over a reload, in both languages, and can be cleared", async ({
  page,
}) => {
  await page.goto(list);
  await expect(page.locator("[data-state=empty]")).toBeVisible();
  await page.goto(service);
  await page.locator(boxes).first().check();
  await expect(page.locator("[data-when=kept]")).toBeVisible();
  await page.reload();
  await expect(page.locator(boxes).first()).toBeChecked();
  await page.goto(at("en/my-list/"));
  await expect(page.locator("my-list li")).toHaveCount(1);
  await page.locator("my-list li input").check();
  await expect(page.locator("my-list .count")).toHaveText("1 of 1 ready");
  const saved = page.waitForEvent("download");
  await page.locator("[data-act=text]").click();
  expect((await saved).suggestedFilename()).toBe("my-list.txt");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.locator("[data-act=clear]").click();
  await expect(page.locator("[data-state=empty]")).toBeVisible();
});

test("says what a tick did: put on, taken off", async ({ page }) => {
  await page.goto(service);
  const note = page.locator("[data-list-note]");
  await page.locator(boxes).first().check();
  await expect(note.locator("[data-when=kept]")).toBeVisible();
  await page.locator(boxes).first().uncheck();
  await expect(note.locator("[data-when=kept]")).toBeHidden();
  await expect(note.locator("[data-when=removed]")).toHaveText("已從「我的清單」拿掉");
  await expect(note.locator("[data-when=removed]")).toBeVisible();
  await page.locator(boxes).first().check();
  await expect(note.locator("[data-when=removed]")).toBeHidden();
  await expect(note.locator("[data-when=kept]")).toBeVisible();
});

test("the first tick of all is kept and told, though the script for it is fetched only then", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(service, { waitUntil: "networkidle" });
  expect(fetched.filter((address) => /\/kept[^/]*\.js$/.test(address))).toEqual([]);
  const note = page.getByRole("status").filter({ hasText: "我的清單" });
  await expect(note).toHaveCount(0);
  await page.locator(boxes).first().focus();
  await page.keyboard.press("Space");
  await expect(note).toBeVisible();
  await expect(note.locator("[data-when=kept]")).toBeVisible();
  await expect(note.locator("[data-when]:visible")).toHaveText(["已經放進「我的清單」"]);
  await expect(page.locator(boxes).first()).toBeChecked();
  await expect(page.locator(boxes).first()).toBeFocused();
  expect(fetched.filter((address) => /\/kept[^/]*\.js$/.test(address))).toHaveLength(1);
  await page.reload();
  await expect(page.locator(boxes).first()).toBeChecked();
  await expect(page.locator(`${boxes}:checked`)).toHaveCount(1);
  await page.goto(list);
  await expect(page.locator("my-list li")).toHaveCount(1);
});

test.describe("on a slow line", () => {
  test.use({ serviceWorkers: "block" }); // what it fetches cannot be held up
  for (const [reader, before] of [
    ["a fresh reader", 0],
    ["a reader with a list", 1],
  ] as const)
    test(`ticks of ${reader} are kept while the script is still under way, and after a search`, async ({
      page,
    }) => {
      await page.goto(service);
      for (let box = 0; box < before; box++) await page.locator(boxes).nth(box).check();
      if (before > 0) await expect(page.locator("[data-when=kept]")).toBeVisible();
      const { promise: slow, resolve: arrive } = Promise.withResolvers<void>();
      await page.route(/\/kept[^/]*\.js$/, async (route) => {
        await slow;
        await route.continue();
      });
      await page.goto(service);
      const typed = page.locator("#header input[type=search]");
      await typed.fill("x"); // a field that is left says “change”, too
      await typed.fill("");
      for (const box of [before, before + 1, before + 2])
        await page.locator(boxes).nth(box).check();
      await page
        .locator(boxes)
        .nth(before + 1)
        .uncheck();
      await expect(page.locator("[data-list-note]")).toBeHidden();
      arrive();
      await expect(page.locator("[data-list-note]")).toBeVisible();
      await expect(page.locator(`${boxes}:checked`)).toHaveCount(before + 2);
      await page.reload();
      await expect(page.locator(`${boxes}:checked`)).toHaveCount(before + 2);
      await expect(page.locator(boxes).nth(before + 1)).not.toBeChecked();
    });
});

test("takes a whole outcome, and agrees in two tabs", async ({ page, context }) => {
  await walk(page, "zh", longest);
  const other = await context.newPage();
  await other.goto(list);
  await page.locator("a.bring").click(); // so many papers have a page of their own
  await page.locator("button[data-papers]").click();
  await expect(page.locator("[data-when=kept]")).toBeVisible();
  const items = other.locator("my-list li");
  await expect(items.first()).toBeVisible();
  const before = await items.count();
  expect(before).toBeGreaterThan(1);
  await page.goto(list);
  await page.locator("my-list [data-act=remove]").first().click();
  await expect(items).toHaveCount(before - 1);
});

test("opens again without a network", async ({ page, context }) => {
  await page.goto(service);
  await page.locator(boxes).first().check();
  await expect(page.locator("[data-when=kept]")).toBeVisible(); // what keeps it is fetched with the first tick
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(list);
  await expect(page.locator("my-list li")).toHaveCount(1);
  await page.reload(); // now by way of the service worker
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("my-list li")).toHaveCount(1);
  await context.setOffline(false);
});

test("says so when the browser keeps nothing, and nothing breaks", async ({ page }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto(service);
  await page.locator(boxes).first().check();
  await expect(page.locator("[data-when=refused]")).toBeVisible();
  await expect(page.locator(boxes).first()).toBeChecked();
  await page.goto(list);
  await expect(page.locator("[data-state=blocked]")).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const locale of ["zh", "en"])
  test(`accessible in ${locale}: with papers, done, and in a browser that keeps nothing`, async ({
    page,
    browser,
  }) => {
    await page.goto(at(`${locale}/services/sign-permit/`));
    await page.locator("input[data-paper]").first().check();
    await expect(page.locator("[data-when=kept]")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goto(at(`${locale}/my-list/`));
    await page.locator("my-list li input").check();
    expect(await violations(page)).toEqual([]);
    const closed = await browser.newContext({ baseURL: new URL(page.url()).origin });
    const refused = await closed.newPage();
    await refused.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await refused.goto(at(`${locale}/my-list/`));
    await expect(refused.locator("[data-state=blocked]")).toBeVisible();
    expect(await violations(refused)).toEqual([]);
    await closed.close();
  });
