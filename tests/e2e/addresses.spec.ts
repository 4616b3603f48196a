import { expect, test } from "@playwright/test";
import { at } from "./addresses.ts";

test("an unknown address answers 404, in both languages", async ({ page }) => {
  for (const address of ["zh/services/no-such-service/", "nowhere", "en/%E4%B8%8D"]) {
    const response = await page.goto(at(address));
    expect(response?.status()).toBe(404);
    await expect(page.locator("main [lang=zh-Hant-TW]").first()).toBeVisible();
    await expect(page.locator("main [lang=en]").first()).toBeVisible();
    await expect(page.locator(`main a[href="${at("zh/")}"]`).first()).toBeVisible();
    await expect(page.locator(`main a[href="${at("en/")}"]`).first()).toBeVisible();
  }
});

for (const [language, tag] of Object.entries({ zh: "zh-Hant-TW", en: "en" }))
  test(`a printed code opens its service in ${language}`, async ({ page }) => {
    await page.goto(at("q/BM-013/"));
    await page.locator(`main a[hreflang="${tag}"]`).click();
    await expect(page).toHaveURL(at(`${language}/services/condo-registration/`));
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
  });

test("/ is the Chinese home page itself, without a redirect", async ({ page }) => {
  const response = await page.goto(at(""));
  expect(response?.request().redirectedFrom()).toBeNull();
  expect(response?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant-TW");
  await page.locator("#header a[data-lang-switch]").click();
  await expect(page).toHaveURL(at("en/"));
});

test("an address without its last slash is led to the one with it", async ({ request }) => {
  const response = await request.get(at("zh/services"), { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()["location"]).toBe(at("zh/services/"));
});

test("files say what they are and travel packed", async ({ request }) => {
  const page = await request.get(at("zh/"), { headers: { "Accept-Encoding": "br" } });
  expect(page.headers()["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.headers()["content-encoding"]).toBe("br");
  expect(page.headers()["x-content-type-options"]).toBe("nosniff");
  const again = await request.get(at("zh/"), {
    headers: { "If-None-Match": page.headers()["etag"] ?? "" },
  });
  expect(again.status()).toBe(304);
  const picture = await request.get(at("qr/BM-001.svg"));
  expect(picture.headers()["content-type"]).toBe("image/svg+xml");
});

test("nothing outside the site can be asked for", async ({ request }) => {
  for (const address of [
    "../hosting/nginx.conf",
    "..%2fpackage.json",
    "%2e%2e/package.json",
    "zh/%2e%2e/%2e%2e/package.json",
    "%",
  ]) {
    const response = await request.get(at(address));
    expect(response.status(), address).toBe(404);
  }
  expect((await request.post(at(""))).status()).toBe(405);
});
