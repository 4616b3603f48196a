import { expect, test } from "@playwright/test";
import { serviceSamples } from "./addresses.ts";
import { violations } from "./violations.ts";

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });

test("there is a service of every kind to look at", () => {
  expect(serviceSamples.length).toBe(18);
});

for (const { sort, path, language } of serviceSamples) {
  test(`a ${sort} in ${language} is accessible, closed and open, in light and dark`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await page.locator("details.part:not([open])").count()).toBeGreaterThan(3);
    for (const parts of ["closed", "open"]) {
      if (parts === "open")
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) {
            details.removeAttribute("name"); // of the cases of “Do I need it?” one is open at a time
            details.open = true;
          }
        });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `${parts}, ${colorScheme}`).toEqual([]);
      }
    }
  });

  test(`a ${sort} in ${language} prints whole, though its parts are closed`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const { lost, seen } = await page.evaluate(() => {
      const printed = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const all = [...document.querySelectorAll<HTMLDetailsElement>("main details")]
        .filter((details) => printed(details) && !details.open)
        .map((details) => ({
          name: details.querySelector("summary")?.textContent?.trim() ?? "",
          // what is of use on a screen alone stays there
          inside: [...details.children].filter((part) => !part.matches("summary, .screen")),
        }));
      return {
        seen: all.length,
        lost: all
          .filter(
            ({ inside }) =>
              inside.length === 0 ||
              !inside.every((part) => printed(part) && part.getBoundingClientRect().height > 10),
          )
          .map(({ name }) => name),
      };
    });
    expect(seen).toBeGreaterThan(5);
    expect(lost).toEqual([]);
    for (const only of [".bar", "[data-action]", ".contents", "#header"])
      await expect(page.locator(only)).toBeHidden();
  });
}
