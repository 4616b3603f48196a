import { statSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { at } from "./addresses.ts";
import { type SlowServer, slowServer } from "./slow-server.ts";
import { violations } from "./violations.ts";

const results = (page: Page) => page.locator("main [data-results] > li > a");
const status = (page: Page) => page.locator("main [data-status]");
const done = (page: Page) =>
  expect(page.locator("main [data-results]")).toHaveAttribute("data-state", "done");
const lists = (page: Page) => page.locator(`main a[href$="/services/"]`).first();

for (const [name, block] of [
  ["the engine", "**/pagefind/**/engine.js"],
  ["its WebAssembly", "**/wasm.*.pagefind"],
  ["the index", "**/pagefind/**/index/*"],
  ["all of the index", "**/pagefind/**"],
] as const)
  test(`without ${name}, titles are searched, and the page says so`, async ({ page, context }) => {
    await context.route(block, (route) => route.abort());
    await page.goto(at("zh/search/?q=路燈不亮"));
    await done(page);
    await expect(status(page)).toContainText("只比對了標題");
    await expect(results(page).first()).toHaveAttribute(
      "href",
      at("zh/services/street-light-report/"),
    );
    expect(await violations(page)).toEqual([]);
  });

test("where a host forbids WebAssembly, titles are searched", async ({ page, context }) => {
  await context.route("**/_astro/worker*.js", async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain(" 'wasm-unsafe-eval'");
    await route.fulfill({
      response,
      headers: { ...headers, "content-security-policy": policy.replace(" 'wasm-unsafe-eval'", "") },
    });
  });
  await page.goto(at("en/search/?q=street light"));
  await done(page);
  await expect(status(page)).toContainText("only titles were searched");
  await expect(results(page).first()).toBeVisible();
});

for (const [name, block] of [
  ["the words", "**/search/en.json"],
  ["the worker", "**/_astro/worker*.js"],
] as const)
  test(`without ${name}, the page says that search is out and shows the lists`, async ({
    page,
    context,
  }) => {
    await context.route(block, (route) => route.abort());
    await page.goto(at("en/search/?q=renovation"));
    await done(page);
    await expect(status(page)).toContainText("not available");
    await expect(results(page)).toHaveCount(0);
    await expect(lists(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    // it comes back by itself when the network does
    await context.unroute(block);
    await page.keyboard.press("Tab");
    await page.locator("main input[type=search]").fill("renovation permit");
    await page.keyboard.press("Enter");
    await expect(results(page).first()).toBeVisible();
  });

test("without its script, the page says so after a while, and the lists stand", async ({
  page,
  context,
}) => {
  await context.route("**/_astro/search.*.js", (route) => route.abort());
  await page.goto(at("zh/search/?q=路燈"));
  await expect(page.locator(".unloaded")).toBeVisible();
  await expect(lists(page)).toBeVisible();
});

test.describe("over a line of 150 ms and 1.6 Mbit/s", () => {
  let slow: SlowServer;
  test.beforeAll(async ({ baseURL }) => {
    slow = await slowServer(baseURL ?? "", 150, 200_000);
  });
  test.afterAll(() => slow.close());

  test("the page says that it searches, and then finds", async ({ page }) => {
    await page.goto(slow.address + at("zh/search/"));
    await page.locator("search-page[data-ready]").waitFor();
    await page.locator("main input[type=search]").fill("路燈不亮");
    await page.keyboard.press("Enter");
    await expect(status(page)).toHaveText("搜尋中");
    await done(page);
    await expect(results(page).first()).toHaveAttribute(
      "href",
      at("zh/services/street-light-report/"),
    );
  });

  test("the last query typed wins", async ({ page }) => {
    await page.goto(slow.address + at("en/search/"));
    await page.locator("search-page[data-ready]").waitFor();
    for (const query of ["pothole", "elevator permit", "sign permit"]) {
      await page.locator("main input[type=search]").fill(query);
      await page.keyboard.press("Enter");
    }
    await done(page);
    await expect(results(page).first()).toHaveAttribute("href", at("en/services/sign-permit/"));
  });
});

test.describe("bytes", () => {
  let line: SlowServer;
  test.beforeAll(async ({ baseURL }) => {
    line = await slowServer(baseURL ?? "", 0);
  });
  test.afterAll(() => line.close());

  test("nothing of the search comes before a box is touched", async ({ page }) => {
    for (const address of ["zh/", "zh/services/", "en/services/use-permit/"]) {
      await page.goto(line.address + at(address), { waitUntil: "networkidle" });
      const { paths } = line.taken();
      expect(paths.length).toBeGreaterThan(1); // the page and its style
      expect(paths.filter((path) => /pagefind|\/search\/|worker|search-box/.test(path))).toEqual(
        [],
      );
    }
    // passed with the keyboard: still nothing
    await page.locator("#find").focus();
    await page.keyboard.press("Tab");
    await page.waitForLoadState("networkidle");
    expect(line.taken().paths).toEqual([]);
    await page.locator("#find").click();
    await expect
      .poll(() => line.taken().paths.some((path) => path.endsWith("/search/en.json")))
      .toBe(true);
  });

  for (const query of ["路燈不亮", "違建檢舉", "室內裝修許可", "國家賠償", "建照要多久"])
    test(`the first Chinese search for ${query} costs 120 KB at most`, async ({ page }) => {
      await page.goto(line.address + at("zh/search/"), { waitUntil: "networkidle" });
      line.taken();
      await page.locator("main input[type=search]").fill(query);
      await page.keyboard.press("Enter");
      await done(page);
      await expect(results(page).first()).toBeVisible();
      const { bytes, paths } = line.taken();
      expect(paths.length).toBeGreaterThan(5);
      const icon = statSync("dist/favicon.svg").size; // some browsers ask for it only now, others never
      expect(bytes + icon).toBeLessThanOrEqual(120 * 1024);
    });
});

test("works without a network once it was asked to", async ({ page, context }) => {
  await page.goto(at("zh/search/?q=路燈"));
  await done(page);
  await page.locator("[data-offline]").click();
  await expect(page.locator("[data-offline-status]")).toContainText("沒有網路也能搜尋", {
    timeout: 4 * 60_000, // some 2 MB are copied
  });
  await context.setOffline(true);
  await page.goto(at("zh/search/?q=使用執照影本"));
  await done(page);
  await expect(results(page).first()).toHaveAttribute(
    "href",
    at("zh/services/use-permit-transcript/"),
  );
  await expect(status(page)).not.toContainText("只比對了標題");
});

test("a worker that does not come is said, not waited for", async ({ page, context }) => {
  await context.route("**/zh/my-list/", (route) => route.abort()); // without it the worker is not whole
  await page.goto(at("zh/search/?q=路燈"));
  await done(page);
  await page.locator("[data-offline]").click();
  await expect(page.locator("[data-offline-status]")).toContainText("沒有存成功");
});

test("after one visit titles are found without a network, without being asked to", async ({
  page,
  context,
}) => {
  await page.goto(at("zh/search/?q=路燈"));
  await done(page);
  await expect
    .poll(() =>
      page.evaluate(async (address) => Boolean(await caches.match(address)), at("search/zh.json")),
    )
    .toBe(true);
  await context.setOffline(true);
  await page.goto(at("zh/search/?q=國家賠償"));
  await done(page);
  await expect(results(page).first()).toHaveAttribute(
    "href",
    at("zh/services/state-compensation/"),
  );
  await expect(status(page)).toContainText("只比對了標題");
});
