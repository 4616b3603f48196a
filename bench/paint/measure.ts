/** Opens pages, each in a browser that knows nothing: `node measure.ts RUNS NAME=URL…`. One line of JSON a page and run. */
import { chromium } from "@playwright/test";
import { launchOptions } from "../../scripts/tools.mjs";

const [runs = "7", ...pages] = process.argv.slice(2);
/** What the browser asks for itself would share the link, and a certificate that it doubts costs a second handshake. */
const quiet = [
  ...["--no-first-run", "--disable-background-networking", "--disable-component-update"],
  "--ignore-certificate-errors",
];
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };

// one after the other in every run: what else the machine does meets all alike
for (let run = 0; run < Number(runs); run++)
  for (const named of pages) {
    const at = named.indexOf("=");
    const browser = await chromium.launch({
      ...launchOptions(),
      args: ["--no-sandbox", "--disable-quic", ...quiet],
    });
    const page = await browser.newPage({ ...phone, ignoreHTTPSErrors: true });
    await page.goto(named.slice(at + 1));
    const seen = await page.evaluate(async () => {
      const entries = (type: string) =>
        new Promise<PerformanceEntry[]>((done) => {
          const observer = new PerformanceObserver((list) => done(list.getEntries()));
          observer.observe({ type, buffered: true });
          setTimeout(() => done(observer.takeRecords()), 1500);
        });
      const [paint, largest, shift] = await Promise.all([
        entries("paint"),
        entries("largest-contentful-paint"),
        entries("layout-shift"),
      ]);
      const loaded = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming;
      return {
        ttfb: loaded.responseStart,
        fcp: paint.find(({ name }) => name === "first-contentful-paint")?.startTime ?? 0,
        lcp: largest.at(-1)?.startTime ?? 0,
        cls: shift.reduce(
          (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
          0,
        ),
      };
    });
    console.log(JSON.stringify({ name: named.slice(0, at), ...seen }));
    await browser.close();
  }
