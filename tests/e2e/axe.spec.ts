import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { samples } from "./addresses.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A phone by day and a wide screen by night: every rule is asked in both. */
const screens = [
  { width: 360, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const;

/** WCAG 2.2 AA, axe's best practices, and text contrast of 7:1. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page })
    .options({ runOnly: standards, rules: { "color-contrast-enhanced": { enabled: true } } })
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

for (const { kind, path, language } of samples)
  test(`${kind} in ${language}, on a phone in light and a wide screen in dark`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    for (const { width, scheme } of screens) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      expect(await violations(page), `${width} px, ${scheme}`).toEqual([]);
    }
  });
