import { describe, expect, it } from "vitest";
import { atLeast, languages } from "../own.ts";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { seen } from "./camera.ts";
import { base, files, isElement, named, origin, pages, read, text } from "./site.ts";

const codes = (parse(readFileSync("content/codes.yaml", "utf8")) as { code: string }[]).map(
  ({ code }) => code,
);
const dot = 4;

/** Draws the runs of a QR code's path (`M4 4.5h7m3 0h2…`) as grey dots, as a camera would see them. */
function draw(svg: string): { width: number; height: number; data: Uint8ClampedArray } {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const runs = /stroke="#000000" d="([^"]+)"/.exec(svg)?.[1] ?? "";
  const width = size * dot;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, a = "0", b = "0"] of runs.matchAll(
    /([Mmh])(-?[\d.]+)(?:[ ,](-?[\d.]+))?/g,
  )) {
    if (command === "M") [x, y] = [Number(a), Math.floor(Number(b))];
    else if (command === "m") x += Number(a);
    else {
      for (let row = y * dot; row < (y + 1) * dot; row++)
        for (let column = x * dot; column < (x + Number(a)) * dot; column++)
          data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      x += Number(a);
    }
  }
  return { width, height: width, data };
}
/** Every picture of a code, with the page it stands on. */
const pictures = Map.groupBy(
  pages.flatMap((page) => named(page.tree, "img").map((picture) => ({ page, picture }))),
  ({ picture }) => picture.attribs["src"] ?? "",
);
const address = (code: string) => new URL(`${base}q/${code}/`, origin).href;

it("has a picture and a page for every code of the ledger", () => {
  expect(codes.length).toBeGreaterThanOrEqual(atLeast(16));
  expect(files.filter((file) => /^qr\/.*\.svg$/.test(file)).sort()).toEqual(
    codes.map((code) => `qr/${code}.svg`).sort(),
  );
  expect(files.filter((file) => /^q\//.test(file)).sort()).toEqual(
    codes.map((code) => `q/${code}/index.html`).sort(),
  );
});

describe.each(codes)("%s", (code) => {
  it("is read by a scanner as its permanent address", () => {
    expect(seen(draw(read(`qr/${code}.svg`)))).toBe(address(code));
  });

  it("stands beside that address, written out", () => {
    const showing = pictures.get(`${base}qr/${code}.svg`) ?? [];
    expect(showing.length).toBeGreaterThan(0);
    for (const { page, picture } of showing) {
      const figure = picture.parent;
      expect(figure && isElement(figure) && figure.name, page.file).toBe("figure");
      expect(figure && text(figure), page.file).toContain(address(code));
    }
  });

  it("opens what it stands for, in every language", () => {
    const page = pages.find(({ file }) => file === `q/${code}/index.html`);
    const doors = page
      ? named(page.tree, "a").filter(
          ({ attribs }) => attribs["hreflang"] && !("data-lang-switch" in attribs),
        )
      : [];
    expect(doors.map(({ attribs }) => attribs["hreflang"]).sort()).toEqual(
      languages.map((language) => (language === "zh" ? "zh-Hant-TW" : language)).sort(),
    );
    const [zh, en] = doors
      .map(({ attribs }) => attribs["href"] ?? "")
      .sort()
      .reverse();
    expect(zh).toMatch(new RegExp(`^${base}zh/(services|forms|offices)/`));
    expect(en).toBe(languages.length > 1 ? zh?.replace("/zh/", "/en/") : undefined);
  });
});
