import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { at, service } from "./addresses.ts";
import { violations } from "./violations.ts";

const zh = at(`zh/services/${service}/`);
const en = at(`en/services/${service}/`);

test.use({ reducedMotion: "reduce" }); // a page that glides is between two places when it is looked at

test("the skip link is first, and leads to the content", async ({ page }) => {
  await page.goto(zh);
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveAttribute("href", "#main");
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main#main")).toBeFocused();
});

for (const [screen, width] of [
  ["a wide screen", 1280],
  ["a phone, with the bar under the thumb", 390],
] as const)
  test(`every stop of the Tab key is seen on ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(zh);
    const stops: string[] = [];
    for (let count = 0; count < 400; count++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const box = element.getClientRects()[0] ?? new DOMRect(); // the first line of a link that breaks
        const seen = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
        const marked =
          (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
        const middle = document.elementFromPoint(
          box.x + box.width / 2,
          Math.max(box.y, 0) + Math.min(box.height, 20) / 2,
        );
        const uncovered = element.contains(middle);
        return {
          name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`,
          fault: seen && marked ? (uncovered ? "" : "covered") : seen ? "unmarked" : "out of view",
        };
      });
      if (!stop) break;
      expect(stop.fault, stop.name).toBe("");
      stops.push(stop.name);
    }
    expect(stops.length).toBeGreaterThan(40);
  });

test("the language switch keeps the section the reader is in", async ({ page }) => {
  await page.goto(`${zh}#faq`);
  await page.locator("#header a[data-lang-switch]").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${en}#faq`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("section#faq")).toBeInViewport();
  await expect(page.locator("section#faq h3").first()).toBeVisible(); // its part opens
  await page.locator("#header a[data-lang-switch]").click();
  await expect(page).toHaveURL(`${zh}#faq`);
});

test("the language switch leads to the same part of a text, also in a new tab", async ({
  page,
  context,
}) => {
  await page.goto(at("zh/services/change-of-use/"));
  const twin = at("en/services/change-of-use/");
  const id = await page.locator("main [id^=part-]").first().getAttribute("id");
  const link = page.locator("#header a[data-lang-switch]");
  await expect(link).toHaveAttribute("href", new RegExp(`${twin}$`));
  await page.evaluate((hash) => location.assign(hash), `#${id}`);
  await expect(link).toHaveAttribute("href", new RegExp(`${twin}#${id}$`));
  const opened = context.waitForEvent("page");
  await link.click({ button: "middle" });
  const other = await opened;
  await expect(other).toHaveURL(`${twin}#${id}`);
  await expect(other.locator(`#${id}`)).toBeInViewport();
  // and on a page opened at a part
  await page.goto(`${zh}#faq`);
  await expect(link).toHaveAttribute("href", new RegExp(`${en}#faq$`));
});

test("a question opens and closes by the keyboard", async ({ page }) => {
  await page.goto(zh);
  const part = page.locator("details.part:has(> #faq)");
  await expect(part).not.toHaveAttribute("open");
  await part.locator("> summary").focus();
  await page.keyboard.press("Enter");
  await expect(part).toHaveAttribute("open");
  const details = page.locator("#faq details").first();
  await expect(details).not.toHaveAttribute("open");
  await details.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(details).toHaveAttribute("open");
  await expect(details.locator("p").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(details).not.toHaveAttribute("open");
});

test("the three anchor points of Taiwan's government sites have their access keys", async ({
  page,
}) => {
  await page.goto(zh);
  for (const [key, target] of Object.entries({ U: "header", C: "main", F: "footer" })) {
    const anchor = page.locator(`a[accesskey="${key}"]`);
    await expect(anchor).toContainText(":::");
    const href = await anchor.getAttribute("href");
    await expect(page.locator(`${href}`)).toHaveJSProperty("tagName", target.toUpperCase());
  }
});

test("the sign and the button keep their edges in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(zh);
  const [text, ground] = await page
    .locator("h1")
    .evaluate((h1) => [
      getComputedStyle(h1).color,
      getComputedStyle(h1.closest(".plate") ?? h1).backgroundColor,
    ]);
  expect(text).not.toBe(ground);
  await expect(page.locator(".plate h1")).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").evaluate((e) => getComputedStyle(e).outlineStyle)).not.toBe(
    "none",
  );
});

test("text stays at 7:1 when the reader asks for more contrast", async ({ page }) => {
  await page.emulateMedia({ contrast: "more" });
  await page.goto(zh);
  expect(await violations(page)).toEqual([]);
});

test("every page says how to report a mistake, with code, edition and language filled in", async ({
  page,
}) => {
  await page.goto(at("en/services/sign-permit/"));
  await page.locator(".feedback summary").click();
  const { published } = parse(readFileSync("content/site.yaml", "utf8")) as { published: string };
  const edition = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const day = edition.format(Date.parse(`${published}T00:00:00Z`));
  for (const told of ["BM-015", `edition of ${day}`, "English"])
    await expect(page.locator(".feedback")).toContainText(told);
  await expect(page.locator(".feedback a[href^='tel:']")).toBeVisible();
});
