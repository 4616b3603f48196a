import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { at } from "./addresses.ts";

const ids = readdirSync("content/pictures");
const files = ids.flatMap((id) => ["zh", "en"].map((locale) => `pictures/${id}.${locale}.svg`));

test("no label leaves its drawing or lies on another, and the style holds under the host's headers", async ({
  page,
}) => {
  for (const file of files) {
    await page.goto(at(file));
    const faults = await page.evaluate(() => {
      const svg = document.documentElement as unknown as SVGSVGElement;
      const { width, height } = svg.viewBox.baseVal;
      const labels = [...svg.querySelectorAll("text")].map((label) => ({
        words: label.textContent,
        box: label.getBBox(),
      }));
      const outside = labels.filter(
        ({ box }) =>
          box.x < 2 || box.y < 2 || box.x + box.width > width - 2 || box.y + box.height > height,
      );
      const slack = 2; // lines of type stand closer than their boxes
      const onAnother = labels.filter(({ box: a }, i) =>
        labels
          .slice(i + 1)
          .some(
            ({ box: b }) =>
              a.x < b.x + b.width &&
              b.x < a.x + a.width &&
              a.y + slack < b.y + b.height - slack &&
              b.y + slack < a.y + a.height - slack,
          ),
      );
      const plain =
        getComputedStyle(svg.querySelector(".paper") as Element).fill === "rgb(0, 0, 0)";
      return [...outside, ...onAnother]
        .map(({ words }) => words ?? "")
        .concat(plain ? ["the style is refused"] : []);
    });
    expect(faults, file).toEqual([]);
  }
});

test("a picture comes when its part is opened, changes with the dark, and is printed", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 350, height: 640 });
  await page.goto(at("en/services/street-light-report/"));
  const img = page.locator("figure.picture img");
  const paper = async () => {
    const shot = await img.screenshot();
    return page.evaluate(
      async (bytes) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(20, 40, 1, 1).data[0] ?? 0;
      },
      [...shot],
    );
  };
  await page.locator("#hand-in").evaluate((e) => e.closest("details")?.setAttribute("open", ""));
  await expect
    .poll(() => img.evaluate((e: HTMLImageElement) => e.complete && e.naturalWidth))
    .toBeGreaterThan(0);
  expect(asked.filter((path) => path.includes("pictures/"))).toHaveLength(1);
  expect(await paper()).toBeGreaterThan(240);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(paper).toBeLessThan(60);

  await page.goto(at("en/services/street-light-report/"));
  await page.pdf({ format: "A4" });
  expect(await img.evaluate((e: HTMLImageElement) => e.naturalWidth)).toBeGreaterThan(0);
});
