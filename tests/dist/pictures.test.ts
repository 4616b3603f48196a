import { readdirSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { expect, it } from "vitest";
import { locales } from "../../src/model/locale.ts";
import { heaviest } from "../../src/model/picture/draw.ts";
import { all, attribute, base, files, named, pages, read, text } from "./site.ts";

const ids = readdirSync("content/pictures");
const drawn = files.filter((file) => file.startsWith("pictures/"));
const tree = (id: string, locale: string) =>
  parseDocument(read(`pictures/${id}.${locale}.svg`), { xmlMode: true });
/** Every drawing on every page. */
const shown = pages.flatMap((page) =>
  all(page.tree, (e) => e.name === "figure" && attribute(e, "class") === "picture").map(
    (figure) => ({ page, figure, img: named(figure, "img")[0] }),
  ),
);

it("draws every picture in both languages, each in 6 KB", () => {
  expect(drawn).toEqual(ids.flatMap((id) => [`pictures/${id}.en.svg`, `pictures/${id}.zh.svg`]));
  expect(drawn.filter((file) => Buffer.byteLength(read(file)) > heaviest)).toEqual([]);
});

it("leaves no number open and no label empty, and holds nothing but lines, words and one style", () => {
  const names = new Set(["svg", "title", "style", "g", "path", "rect", "circle", "ellipse"]);
  const faults = drawn.flatMap((file) => {
    const svg = read(file);
    const parsed = parseDocument(svg, { xmlMode: true });
    return [
      ...(/\{\{|undefined|href|url\(|\son\w+=|\sstyle=/.test(svg)
        ? [`${file}: open or strange`]
        : []),
      ...all(
        parsed,
        ({ name }) => !names.has(name) && !["text", "tspan", "line"].includes(name),
      ).map(({ name }) => `${file}: <${name}>`),
      ...named(parsed, "text").flatMap((e) => (text(e) === "" ? [`${file}: an empty label`] : [])),
    ];
  });
  expect(faults).toEqual([]);
});

it("draws the same lines in both languages", () => {
  const shape = (id: string, locale: string) =>
    all(tree(id, locale), ({ name }) => name !== "tspan").map(({ name, attribs }) => [
      name,
      { ...attribs, lang: undefined },
    ]);
  for (const id of ids) expect(shape(id, "en"), id).toEqual(shape(id, "zh"));
});

it("shows every picture once in each language, with its title in its place and words below it", () => {
  const places = locales.flatMap((locale) =>
    ids.map((id) => `${base}pictures/${id}.${locale}.svg`),
  );
  const found = shown.map(({ img }) => img && attribute(img, "src"));
  expect(found.toSorted()).toEqual(places.toSorted());
  for (const { page, figure, img } of shown) {
    if (!img) throw new Error(`${page.file}: a figure without an image`);
    const file = attribute(img, "src").slice(base.length);
    expect(file).toMatch(new RegExp(`\\.${page.language}\\.svg$`));
    const [svg] = named(parseDocument(read(file), { xmlMode: true }), "svg");
    if (!svg) throw new Error(`${file} is no drawing`);
    expect(attribute(img, "alt")).toBe(text(named(svg, "title")[0] as typeof svg));
    const ratio = (e: typeof svg) => Number(attribute(e, "width")) / Number(attribute(e, "height"));
    expect(ratio(img)).toBeCloseTo(ratio(svg), 2);
    expect(attribute(img, "loading")).toBe("lazy");
    expect(text(named(figure, "figcaption")[0] as typeof svg).length).toBeGreaterThan(15);
  }
});

it("says below a picture every number that stands in it", () => {
  const numbers = (words: string) => words.match(/\d(?:[\d,.]*\d)?/g) ?? [];
  const missing = shown.flatMap(({ figure, img }) => {
    const file = attribute(img as NonNullable<typeof img>, "src").slice(base.length);
    const parsed = parseDocument(read(file), { xmlMode: true });
    const caption = new Set(numbers(text(named(figure, "figcaption")[0] as typeof figure)));
    return named(parsed, "text")
      .map(text)
      .filter((words) => !/^\d$/.test(words)) // storeys and marks
      .flatMap((words) =>
        numbers(words)
          .filter((n) => !caption.has(n))
          .map((n) => `${file}: ${n}`),
      );
  });
  expect(missing).toEqual([]);
});
