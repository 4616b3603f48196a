import { expect, type Page, test } from "@playwright/test";
import { samples } from "./addresses.ts";
import { violations } from "./violations.ts";

/** How far the page can be moved sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements that cut off their text: what they hold is larger than they are, and they hide the rest. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
        const hides =
          [overflowX, overflowY].some((value) => value === "hidden" || value === "clip") ||
          textOverflow === "ellipsis";
        const meant = clipPath !== "none" || element.closest("svg, .hidden") !== null; // hidden from eyes on purpose
        return (
          hides &&
          !meant &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`,
      ),
  );

/** The spacing a reader may set (WCAG 1.4.12). Set on elements by script: the page's policy refuses foreign styles. */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      element.style.setProperty("line-height", "1.5", "important");
      element.style.setProperty("letter-spacing", "0.12em", "important");
      element.style.setProperty("word-spacing", "0.16em", "important");
      if (element.tagName === "P")
        element.style.setProperty("margin-block-end", "2em", "important");
    }
  });

/** A phone by day and a wide screen by night: every rule is asked in both. */
const screens = [
  { width: 360, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const;

/** Writes down what the browser complains of, and what it asks for. */
async function listen(page: Page) {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on(
    "console",
    (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()),
  );
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (e) =>
      console.error(`policy: ${e.violatedDirective}`),
    ),
  );
  return { complaints, requests };
}

// One visit to each page: opening it costs more than most questions that are asked of it.
for (const { kind, path, language, file } of samples)
  test(`${kind} in ${language}`, async ({ page, baseURL }) => {
    const { complaints, requests } = await listen(page);
    await test.step("opens without a complaint, from this site alone", async () => {
      const response = await page.goto(path, { waitUntil: "networkidle" });
      expect(response?.status()).toBe(200); // 404.html too, when asked for by its name
      expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
      expect(requests.length, file).toBeGreaterThan(1);
      expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
      expect(complaints).toEqual([]);
      await expect(page.locator("h1")).toBeVisible();
    });

    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    for (const { width, scheme } of screens)
      await test.step(`is accessible at ${width} px in ${scheme}`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        expect.soft(await violations(page), `${width} px, ${scheme}`).toEqual([]);
      });

    await test.step("needs no sideways scrolling at 320 px, and cuts off no text when spacing grows", async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await sideways(page)).toBeLessThanOrEqual(0);
      expect.soft(await clipped(page)).toEqual([]);
      await spaceOut(page);
      expect.soft(await sideways(page), "with spacing").toBeLessThanOrEqual(0);
      expect.soft(await clipped(page), "with spacing").toEqual([]);
    });
  });

test("the question whether a page is accessible finds what is not", async ({ page }) => {
  const [sample] = samples;
  await page.goto(sample?.path ?? "");
  await page.evaluate(() => {
    const main = document.querySelector("main");
    const lines = ["#999", "#666"].map((color) => {
      const line = document.createElement("p"); // 2.8:1 and 5.7:1 on white
      line.textContent = color;
      Object.assign(line.style, { color, backgroundColor: "#fff" });
      return line;
    });
    main?.append(document.createElement("img"), document.createElement("button"), ...lines);
  });
  const found = (await violations(page)).map((line) => line.replace(/:.*/, ""));
  for (const rule of ["image-alt", "button-name", "color-contrast", "color-contrast-enhanced"])
    expect(found).toContain(rule);
});
