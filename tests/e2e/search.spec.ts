import { expect, type Page, test } from "@playwright/test";
import { at } from "./addresses.ts";

const results = (page: Page) => page.locator("main [data-results] a");
const done = (page: Page) =>
  expect(page.locator("main [data-results]")).toHaveAttribute("data-state", "done");
const box = (page: Page) => page.locator("main input[type=search]");

test("type, walk down with the arrow, open with Enter", async ({ page }) => {
  await page.goto(at("zh/search/"));
  await box(page).focus();
  await page.keyboard.type("室內裝修");
  await expect(results(page).first()).toBeVisible();
  await done(page);
  await expect(page.locator("main [role=status]")).toContainText(/\d/);
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const href = (await results(page).first().getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href);
  await expect(page.locator("h1")).toBeVisible();
});

test("the address holds the search: it can be shared, and the back button leads to it", async ({
  page,
}) => {
  await page.goto(at("en/search/?q=renovation"));
  await expect(results(page).first()).toBeVisible();
  await expect(box(page)).toHaveValue("renovation");
  await results(page).first().click();
  await expect(page.locator(".plate h1")).toBeVisible();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/search\/\?q=renovation$/);
  await expect(results(page).first()).toBeVisible();

  await box(page).fill("compensation");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=compensation$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=renovation$/);
  await expect(box(page)).toHaveValue("renovation");
});

test("the box in the head of a page leads to the results", async ({ page }) => {
  await page.goto(at("zh/services/"));
  await page.locator("header input[type=search]").fill("國賠");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
  await expect(results(page).first()).toBeVisible();
  await expect(
    page.locator(`main [data-results] a[href="${at("zh/services/state-compensation/")}"]`),
  ).toBeVisible();
});

test("a search that finds nothing says so and leads on", async ({ page }) => {
  await page.goto(at("en/search/?q=xqzvw"));
  await done(page);
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator("main [role=status]")).toContainText("xqzvw");
  await expect(page.locator(`main a[href="${at("en/services/")}"]`).first()).toBeVisible();
});

test("a search engine that does not come is said plainly", async ({ page }) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto(at("en/search/?q=renovation"));
  await done(page);
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator("main [role=status]")).toContainText("lists");
});

test("a service that closes soon says so in the results", async ({ page }) => {
  await page.goto(at("zh/search/?q=公共安全改善補助"));
  await done(page);
  const hit = page
    .locator("main [data-results] > li", {
      has: page.locator(`a[href="${at("zh/services/public-safety-subsidy/")}"]`),
    })
    .first();
  await expect(hit.locator(".flag")).toContainText("截止");
});
