import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * WCAG 2.2 AA, axe's best practices, and text contrast of 7:1. Asked on a screen as high as the page: where a page can
 * be scrolled, the bar of a phone lies over whatever is behind it, which is no fault.
 */
export async function violations(page: Page): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size && height > size.height) await page.setViewportSize({ width: size.width, height });
  const { violations: found, passes } = await new AxeBuilder({ page })
    .setLegacyMode() // a second page gathers the results of frames otherwise, at three times the cost
    .options({
      runOnly: standards,
      rules: { "color-contrast-enhanced": { enabled: true } },
      resultTypes: ["violations"], // of the rest only how many there are
    })
    .analyze();
  if (size) await page.setViewportSize(size);
  expect(passes.length).toBeGreaterThan(10);
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}
