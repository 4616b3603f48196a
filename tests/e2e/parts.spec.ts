import { expect, type Page, test } from "@playwright/test";
import { at } from "./addresses.ts";

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });

const cases = (page: Page) => page.locator("#need details");
const fees = (page: Page) => page.locator("details.part:has(> #fees)");

/** Presses Tab until the focus is on it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(`:focus:is(${selector})`).count()) > 0) return;
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}

for (const language of ["zh", "en"]) {
  const address = at(`${language}/services/building-permit/`);

  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? "with script" : "without script", () => {
      test.use({ javaScriptEnabled });

      test(`the answer, a case and a closed part by keyboard alone: ${language}`, async ({
        page,
      }) => {
        await page.goto(address);
        await tabTo(page, "[data-action]");
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(`${address}#evidence`);
        await expect(page.locator("#evidence")).toBeInViewport();

        await page.goto(address);
        await tabTo(page, "#need summary");
        await page.keyboard.press("Enter");
        await expect(cases(page).nth(0)).toHaveAttribute("open");
        await expect(cases(page).nth(0).locator("[data-verdict]")).toBeVisible();
        await tabTo(page, "#need details:not([open]) > summary");
        await page.keyboard.press("Space");
        await expect(cases(page).nth(1).locator("[data-verdict]")).toBeVisible();
        await expect(cases(page).nth(0)).not.toHaveAttribute("open"); // one at a time

        await expect(fees(page)).not.toHaveAttribute("open");
        await tabTo(page, ".contents a[href='#fees']");
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(`${address}#fees`);
        await expect(fees(page)).toHaveAttribute("open");
        await expect(page.locator("#fees .lines")).toBeInViewport();
        await page.keyboard.press("Tab");
        const next = page.locator(":focus");
        await expect(next).toBeInViewport(); // the Tab key goes on from there
        expect(
          await next.evaluate((element) => {
            const after = element.compareDocumentPosition(
              document.getElementById("fees") as HTMLElement,
            );
            return Boolean(
              after & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINS),
            );
          }),
        ).toBe(true);

        await tabTo(page, ".part:has(> #afterwards) > summary");
        await page.keyboard.press("Enter");
        await expect(page.locator("#afterwards h3").first()).toBeVisible();
        await page.keyboard.press("Enter");
        await expect(page.locator("#afterwards h3").first()).toBeHidden();
      });

      test(`everything is in the page while its part is closed, and opens by its address: ${language}`, async ({
        page,
      }) => {
        await page.goto(address);
        const parts = page.locator("details.part");
        const ids = await parts
          .locator("> section")
          .evaluateAll((sections) => sections.map(({ id }) => id));
        expect(ids.length).toBeGreaterThan(10);
        expect(await page.locator("details.part:not([open])").count()).toBeGreaterThan(8);
        for (const id of ids)
          expect(((await page.locator(`#${id}`).textContent()) ?? "").trim(), id).toMatch(
            /\S[\s\S]{10,}\S/,
          );
        // as a link from a search, a letter or another page leads here
        for (const id of [...ids.slice(-1), "law", "faq", "steps"]) {
          await page.goto("about:blank");
          await page.goto(`${address}#${id}`);
          await expect(page.locator(`details.part:has(> #${id})`)).toHaveAttribute("open");
          await expect(page.locator(`#${id}`)).toBeInViewport();
        }
      });
    });

  test(`the menu of the head opens with a tap, and its links lead on: ${language}`, async ({
    page,
  }) => {
    await page.goto(address);
    const menu = page.locator("#header details.menu");
    await expect(menu.locator("nav")).toBeHidden();
    await menu.locator("summary").click();
    await expect(menu.locator("nav a").first()).toBeVisible();
    await menu.locator("nav a").first().click();
    await expect(page).toHaveURL(at(`${language}/services/`));
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator("#header nav a").first()).toBeVisible(); // on a wide screen always there
  });
}
