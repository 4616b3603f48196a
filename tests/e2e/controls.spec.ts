import { expect, test } from "@playwright/test";
import { at, samples } from "./addresses.ts";

test.use({ viewport: { width: 375, height: 800 } });

/** A phone zooms into a field whose letters are smaller than 16 px, and does not zoom out again. */
test("no field to type or choose in has letters under 16 px on a phone", async ({ page }) => {
  const small: string[] = [];
  let seen = 0;
  // `?q=` shows the filters of the search; the sizes of hidden fields count too, scripts show them later
  for (const path of [...samples.map((sample) => sample.path), at("zh/search/?q=路")]) {
    await page.goto(path);
    const sizes = await page
      .locator("input:not([type=radio], [type=checkbox], [type=hidden]), select, textarea")
      .evaluateAll((fields) =>
        fields.map((field) => ({
          name: `${field.tagName.toLowerCase()}[name="${field.getAttribute("name") ?? ""}"]`,
          size: parseFloat(getComputedStyle(field).fontSize),
        })),
      );
    seen += sizes.length;
    small.push(
      ...sizes.filter(({ size }) => size < 16).map(({ name, size }) => `${path} ${name} ${size}`),
    );
  }
  expect(seen).toBeGreaterThan(100);
  expect(small).toEqual([]);
});
