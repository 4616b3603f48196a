import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { samples } from "./addresses.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = [360, 1280];

/** Rules whose answer can differ between the light and the dark page. */
const colours = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** WCAG 2.2 AA, axe's best practices, and text contrast of 7:1; or the rules of colour alone. */
async function violations(page: Page, scheme: "light" | "dark", all: boolean) {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  const whole = { runOnly: standards, rules: { "color-contrast-enhanced": { enabled: true } } };
  const { violations: found, passes } = await new AxeBuilder({ page })
    .options(all ? whole : { runOnly: colours })
    .analyze();
  expect(passes.length).toBeGreaterThan(all ? 10 : 0);
  return found.map(
    ({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

for (const { kind, path, language } of samples)
  for (const width of widths)
    test(`${kind} in ${language}, ${width} px, light and dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      // Each width is looked at whole in one scheme, and for its colours in the other.
      const phone = width === widths[0];
      expect(await violations(page, "light", phone)).toEqual([]);
      expect(await violations(page, "dark", !phone)).toEqual([]);
    });
