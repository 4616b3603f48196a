import { expect, type Page, test } from "@playwright/test";
import { at } from "./addresses.ts";

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
/** Its first screen ends above the fold. */
const outcome = "zh/find/run-condominium/money/subsidy/lift/";
const addresses = [
  "services/interior-renovation/",
  "services/building-permit/",
  "",
  "services/",
  "forms/building-permit-application/",
].flatMap((page) => ["zh", "en"].map((locale) => `${locale}/${page}`));
addresses.push(outcome);

/** When something is drawn for the first time. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === "first-contentful-paint") done(startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );

const views = [
  ...addresses.map((address) => ({ address, viewport: phone })),
  { address: outcome, viewport: desk },
];
for (const { address, viewport } of views)
  for (const colorScheme of ["light", "dark"] as const)
    test(`${address} begins in ${colorScheme} as it stays when its sheets are there, at ${viewport.width}`, async ({
      browser,
    }) => {
      let refused = 0;
      const open = async (sheets: "there" | "refused") => {
        const page = await browser.newPage({ viewport, colorScheme });
        await page.route("**/*.css", (route) => {
          if (sheets === "there") return route.continue();
          refused++;
          return route.abort();
        });
        await page.goto(at(address));
        // it comes with the sheets, over the page, and moves nothing
        await page.evaluate(() => document.querySelector(".bar")?.remove());
        return page;
      };
      const [whole, first] = [await open("there"), await open("refused")];
      const end = await whole.evaluate(
        () =>
          document
            .querySelector("main link[rel=stylesheet]")
            ?.previousElementSibling?.getBoundingClientRect().bottom ?? 0,
      );
      expect(end).toBeGreaterThan(250);
      const height = Math.min(viewport.height, Math.floor(end));
      const clip = { x: 0, y: 0, width: viewport.width, height };
      // what a script adds may be drawn a little later
      await expect(async () => {
        const [one, other] = [await first.screenshot({ clip }), await whole.screenshot({ clip })];
        expect(one.equals(other)).toBe(true);
      }).toPass({ timeout: 20_000 });
      expect(refused).toBeGreaterThan(0);
      await Promise.all([whole, first].map((page) => page.close()));
    });

for (const viewport of [phone, desk])
  for (const address of addresses)
    test(`${address} is drawn before its sheets are there, and nothing moves at ${viewport.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      let held = 0;
      await page.route("**/*.css", async (route) => {
        held++;
        await painted(page);
        await route.continue();
      });
      await page.goto(at(address));
      expect(held).toBeGreaterThan(0);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            const count = (entries: PerformanceEntryList) => {
              for (const entry of entries)
                sum += (entry as PerformanceEntry & { value: number }).value;
            };
            const observer = new PerformanceObserver((list) => count(list.getEntries()));
            observer.observe({ type: "layout-shift", buffered: true });
            // what was drawn last is reported a frame later
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                setTimeout(() => {
                  count(observer.takeRecords());
                  done(sum);
                }),
              ),
            );
          }),
      );
      expect(moved).toBe(0);
    });
