import { expect, test } from "@playwright/test";
import { at } from "./addresses.ts";
import { violations } from "./violations.ts";

test("a row of the counter view is pointed at by key and by touch", async ({ page }) => {
  await page.goto(at("counter/sign-permit/"));
  const row = page.locator("#evidence .row").first();
  await row.locator("input").focus();
  await page.keyboard.press("Space");
  await expect(row.locator("input")).toBeChecked();
  await row.locator(".en").click();
  await expect(row.locator("input")).not.toBeChecked();
  await expect(row.locator(".zh")).toBeVisible();
  await expect(row.locator(".en")).toHaveAttribute("lang", "en");
});

test("the counter view with a row pointed at is accessible", async ({ page }) => {
  await page.goto(at("counter/sign-permit/"));
  await page.locator(".counter .row input").first().check();
  expect(await violations(page)).toEqual([]);
});
