import { expect, test } from "@playwright/test";
import { samples } from "./addresses.ts";
import { violations } from "./violations.ts";

/** A phone by day and a wide screen by night: every rule is asked in both. */
const screens = [
  { width: 360, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const;

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
