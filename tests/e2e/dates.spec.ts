import { expect, test } from "@playwright/test";
import { at } from "./addresses.ts";

const subsidy = at("zh/services/public-safety-subsidy/");
for (const [day, words] of [
  ["2026-10-01", ""],
  ["2026-11-25", "即將截止"],
  ["2026-12-01", "即將截止"],
  ["2026-12-02", "已經截止"],
] as const)
  test(`on ${day}: ${words || "nothing to say"}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${day}T10:00:00+08:00`));
    await page.goto(subsidy);
    const status = page.locator("service-status").first();
    if (words) await expect(status).toContainText(words);
    else await expect(status).toBeHidden();
    await page.goto(at("zh/services/"));
    const listed = page.locator("main li", { has: page.locator(`a[href="${subsidy}"]`) }).first();
    if (words) await expect(listed).toContainText(words);
    else await expect(listed).not.toContainText("截止：");
  });

test("a page that changed since the last visit says so, quietly", async ({ page }) => {
  await page.goto(subsidy);
  await expect(page.locator("[data-since]")).toBeHidden();
  await page.evaluate(() => localStorage.setItem("works-guide/seen-BM-012", "2020-01-01"));
  await page.reload();
  await expect(page.locator("[data-since]")).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-since]")).toBeHidden();
});

test.describe("to a reader far away", () => {
  test.use({ timezoneId: "America/Los_Angeles" });
  for (const [moment, words] of [
    ["2026-12-01T23:30:00+08:00", "即將截止"],
    ["2026-12-02T00:30:00+08:00", "已經截止"],
    ["2026-12-02T12:00:00+08:00", "已經截止"],
  ] as const)
    test(`the office's day counts: at ${moment} ${words}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto(subsidy);
      await expect(page.locator("service-status").first()).toContainText(words);
    });
});
