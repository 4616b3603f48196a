import { expect, type Page, test } from "@playwright/test";
import { at } from "./addresses.ts";

const phone = { width: 390, height: 844 };
const addresses = [
  "services/interior-renovation/",
  "services/building-permit/",
  "",
  "services/",
  "forms/building-permit-application/",
].flatMap((page) => ["zh", "en"].map((locale) => `${locale}/${page}`));

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

for (const address of addresses)
  for (const colorScheme of ["light", "dark"] as const)
    test(`${address} begins in ${colorScheme} as it stays when its sheets are there`, async ({
      browser,
    }) => {
      let refused = 0;
      const open = async (sheets: "there" | "refused") => {
        const page = await browser.newPage({ viewport: phone, colorScheme });
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
      // what a script adds may be drawn a little later
      await expect(async () => {
        expect((await first.screenshot()).equals(await whole.screenshot())).toBe(true);
      }).toPass({ timeout: 20_000 });
      expect(refused).toBeGreaterThan(0);
      await Promise.all([whole, first].map((page) => page.close()));
    });

for (const viewport of [phone, { width: 1280, height: 900 }])
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
