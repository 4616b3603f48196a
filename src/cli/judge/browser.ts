import type { Page } from "@playwright/test";
import { locales } from "../../model/locale.ts";
import { type Outcome, placeOf } from "./outcome.ts";
import type { Query } from "./queries.ts";

/**
 * Types every query into the box of the built search page, as a reader would, and reads the links in their order. Numbers
 * to dial stand in a result too, and are no pages.
 *
 * @param page a page of a browser, anywhere
 * @param address where the site is served, with a slash at the end
 */
export async function askPage(
  page: Page,
  address: string,
  list: readonly Query[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const results = page.locator("main [data-results]");
  for (const lang of locales) {
    await page.goto(`${address}${lang}/search/`);
    await page.locator("search-page[data-ready]").waitFor();
    const box = page.locator("main input[type=search]");
    for (const query of list.filter((one) => one.lang === lang)) {
      await box.fill(query.query);
      const start = performance.now();
      await box.press("Enter");
      await page.locator("main [data-results][data-state=done]").waitFor({ state: "attached" });
      const took = performance.now() - start;
      const found = await results
        .locator("> li > a")
        .evaluateAll((links) =>
          links.map((link) =>
            new URL((link as HTMLAnchorElement).href).pathname.replace(/^.*?\/(zh|en)\//, ""),
          ),
        );
      outcomes.push({
        query,
        rank: placeOf(query, found),
        count: found.length,
        first: found.slice(0, 3),
        took,
      });
    }
  }
  return outcomes;
}
