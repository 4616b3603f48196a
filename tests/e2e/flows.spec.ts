import { expect, type Page, test } from "@playwright/test";
import { seen } from "../dist/camera.ts";
import { origin } from "../dist/site.ts";
import { at } from "./addresses.ts";
import { longest, walk } from "./walk.ts";

/** Every situation is followed through the files in tests/dist/situations.test.ts; here one of them in a browser. */
async function comesOutRight(page: Page): Promise<void> {
  const listed = page.locator("ol.services > li > a");
  await expect(listed.first()).toBeVisible();
  expect(
    await listed.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname.split("/").at(-2)),
    ),
  ).toEqual(longest.services);
  await expect(page.locator(".answers dt")).toHaveCount(longest.answers.length);
}

test("a flow is walked by its links", async ({ page }) => {
  await walk(page, "zh", longest);
  await comesOutRight(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a flow is walked by its links", async ({ page }) => {
    await walk(page, "en", longest);
    await comesOutRight(page);
  });
});

test("an answer can be changed, and back goes back", async ({ page }) => {
  await walk(page, "en", longest);
  const outcome = page.url();
  await page.locator(".answers a").first().click();
  await expect(page).toHaveURL(at(`en/find/${longest.flow}/`));
  await page.goBack();
  await expect(page).toHaveURL(outcome);
  await page.goBack();
  await expect(page.locator("ul.options")).toBeVisible();
});

test("a whole flow by keyboard alone, to a list that is not for search engines", async ({
  page,
}) => {
  await page.goto(at(`zh/find/${longest.flow}/`));
  for (const answer of longest.answers) {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      const href = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
      if (href.endsWith(`/${answer}/`) && (await page.locator("ul.options :focus").count()) > 0)
        break;
    }
    await Promise.all([page.waitForURL(new RegExp(`/${answer}/$`)), page.keyboard.press("Enter")]);
  }
  await expect(page.locator("ol.services > li").first()).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
});

test("the QR code on a printed outcome opens exactly that list", async ({ page, context }) => {
  await walk(page, "zh", longest);
  await page.emulateMedia({ media: "print" });
  const code = page.locator(".qr img");
  await code.scrollIntoViewIfNeeded(); // it is fetched when it comes near
  await expect
    .poll(() => code.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(20);
  const png = (await code.screenshot()).toString("base64");
  const blank = await context.newPage();
  const pixels = await blank.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    drawing.drawImage(image, 0, 0);
    return {
      width: image.width,
      height: image.height,
      data: [...drawing.getImageData(0, 0, image.width, image.height).data],
    };
  }, png);
  const read = seen({ ...pixels, data: new Uint8ClampedArray(pixels.data) });
  expect(new URL(read).origin).toBe(new URL(origin).origin);
  expect(new URL(read).pathname).toBe(new URL(page.url()).pathname);
});
