import { expect, test } from "@playwright/test";
import { at, service } from "./addresses.ts";

test.use({ javaScriptEnabled: false });

test("from the home page by topic to a service, its form and the blank file", async ({
  page,
  request,
}) => {
  await page.goto(at(""));
  const topic = page.locator(`main a[href^="${at("zh/topics/")}"]`);
  expect(await topic.count()).toBeGreaterThan(3);
  await page.goto(at("zh/topics/"));
  // The topic that holds the service is found as a reader finds it: by opening topics.
  const topics = await page
    .locator(`main a[href^="${at("zh/topics/")}"]`)
    .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
  const link = page.locator(`main a[href="${at(`zh/services/${service}/`)}"]`).first();
  for (const address of new Set(topics)) {
    await page.goto(address);
    if ((await link.count()) > 0) break;
  }
  await link.click();
  await expect(page).toHaveURL(at(`zh/services/${service}/`));
  await page.locator(".contents a[href='#forms']").click(); // the part opens
  await page.locator("#forms a[href*='/zh/forms/']").first().click();
  await expect(page).toHaveURL(/\/zh\/forms\/[a-z-]+\/$/);
  const blank = page.locator("main a[href$='blank.pdf']").first();
  await expect(blank).toBeVisible();
  const file = await request.get((await blank.getAttribute("href")) ?? "");
  expect(file.status()).toBe(200);
  expect(file.headers()["content-type"]).toBe("application/pdf");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("the language switch is a plain link, on a page of every depth", async ({ page }) => {
  for (const address of ["", "services/", `services/${service}/`]) {
    await page.goto(at(`zh/${address}`));
    await page.locator("#header a[data-lang-switch]").click();
    await expect(page).toHaveURL(at(`en/${address}`));
    await page.locator("#header a[data-lang-switch]").click();
    await expect(page).toHaveURL(at(`zh/${address}`));
  }
});

test("the search page says so and leads on to the lists", async ({ page }) => {
  await page.goto(at("zh/"));
  await page.locator("form[role=search] input[type=search]").first().fill("裝修");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
  await expect(page.locator("main noscript p")).toContainText("JavaScript");
  for (const list of ["services", "forms", "faq", "offices"])
    await expect(page.locator(`main a[href="${at(`zh/${list}/`)}"]`).first()).toBeVisible();
});

test("an answer opens", async ({ page }) => {
  await page.goto(at(`zh/services/${service}/`));
  const details = page.locator("#faq details").first();
  await expect(details).toBeHidden();
  await page.locator("summary", { has: page.locator("+ #faq") }).click();
  await details.locator("summary").click();
  await expect(details.locator("p").first()).toBeVisible();
});
