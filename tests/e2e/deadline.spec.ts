import { expect, test } from "@playwright/test";
import { pages } from "../dist/site.ts";
import { at } from "./addresses.ts";
import { violations } from "./violations.ts";

test("by keyboard, wrong first, then right, with every step and its article", async ({ page }) => {
  await page.goto(at("zh/deadline/building-permit/"));
  const submit = page.locator("deadline-calculator [type=submit]");
  await submit.focus();
  await page.keyboard.press("Enter");
  const start = page.locator("#start");
  await expect(start).toBeFocused();
  await expect(start).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#start-error")).toContainText("2026-11-25");
  await start.fill("2026-11-25");
  await page.keyboard.press("Enter");
  const result = page.locator("deadline-calculator .result");
  await expect(result).toContainText("115 年 12 月 7 日（週一）");
  await expect(result).toContainText("上午");
  await expect(start).not.toHaveAttribute("aria-invalid", "true");
  expect(await result.locator("ol li").count()).toBe(4);
  await expect(result.locator("ol a").first()).toHaveAttribute(
    "href",
    at("zh/laws/administrative-procedure-act/#a48"),
  );
});

test("says so when a year has not been announced, and never guesses", async ({ page }) => {
  await page.goto(at("en/deadline/building-permit/"));
  await page.locator("#start").fill("2027-12-28");
  await page.locator("deadline-calculator [type=submit]").click();
  await expect(page.locator("deadline-calculator .result")).toContainText("2028");
  await expect(page.locator("deadline-calculator .result ol")).toHaveCount(0);
});

test("counts from the day of receipt by post, without the days of correction, and saves a calendar file", async ({
  page,
}) => {
  const stopping = pages.find(
    ({ kind, language, html }) =>
      kind === "deadline/[id]" && language === "en" && html.includes('"stops":true'),
  );
  if (!stopping) throw new Error("no period stops for corrections");
  await page.goto(stopping.path);
  const select = page.locator("#period");
  if ((await select.count()) > 0)
    for (const option of await select.locator("option").all()) {
      await select.selectOption((await option.getAttribute("value")) ?? "");
      if (await page.locator(".stops").isVisible()) break;
    }
  await page.locator("[value=post]").check();
  await expect(page.locator("label[for=start]")).toHaveText("Date of the postmark");
  await page.locator("#start").fill("2026-03-02");
  await page.locator("#received").fill("2026-03-04");
  await page.locator("[name=from]").fill("2026-03-06");
  await page.locator("[name=to]").fill("2026-03-05");
  await page.locator("deadline-calculator [type=submit]").click();
  await expect(page.locator("[name=from]")).toHaveAttribute("aria-invalid", "true");
  await page.locator("[name=to]").fill("2026-03-09");
  await page.locator("deadline-calculator [type=submit]").click();
  const result = page.locator("deadline-calculator .result");
  await expect(result).toContainText("Wednesday 4 March 2026");
  await expect(result).toContainText("4 days for correction do not count");
  const download = page.waitForEvent("download");
  await result.getByText("Add to calendar").click();
  expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}\.ics$/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the last days of the coming weeks stand in a table", async ({ page }) => {
    await page.goto(at("zh/deadline/building-permit/"));
    await expect(page.locator("deadline-calculator section")).toBeHidden();
    const rows = page.locator(".weeks").first().locator("tbody tr");
    expect(await rows.count()).toBeGreaterThan(20);
    await expect(rows.first()).toContainText("115 年");
  });
});

for (const locale of ["zh", "en"])
  test(`accessible in ${locale}: wrong, right, not announced`, async ({ page }) => {
    await page.goto(at(`${locale}/deadline/building-permit/`));
    const submit = page.locator("deadline-calculator [type=submit]");
    await submit.click();
    expect(await violations(page)).toEqual([]);
    for (const day of ["2026-11-25", "2027-12-28"]) {
      await page.locator("#start").fill(day);
      await submit.click();
      await expect(page.locator("deadline-calculator .last")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
  });
