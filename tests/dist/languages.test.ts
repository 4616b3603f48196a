import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { atLeast, own } from "../own.ts";
import {
  attribute,
  base,
  link,
  listed,
  named,
  only,
  origin,
  type Page,
  pages,
  read,
  text,
} from "./site.ts";

const absolute = (path: string) => new URL(path, origin).href;
const alternates = (page: Page) =>
  Object.fromEntries(
    link(page, "alternate")
      .filter((e) => e.attribs["hreflang"])
      .map((e) => [attribute(e, "hreflang"), attribute(e, "href")]),
  );
const byAddress = new Map(pages.map((page) => [absolute(page.path), page]));
const localised = pages.filter(({ language }) => language !== "both");
/** To search engines, and only they are told of twins and of the one address of a page. */
const found = listed.filter(({ language }) => language !== "both");

describe("the two languages of a page", () => {
  it("point at each other, and at the Chinese page where the reader's language is neither", () => {
    expect(found.length).toBeGreaterThanOrEqual(atLeast(61));
    const faults = found.flatMap((page) => {
      const twins = alternates(page);
      const tag = { zh: "zh-Hant-TW", en: "en", both: "" }[page.language];
      const back = Object.values(twins).every((href) => {
        const target = byAddress.get(href);
        return target && JSON.stringify(alternates(target)) === JSON.stringify(twins);
      });
      const whole = Object.keys(twins).sort().join() === "en,x-default,zh-Hant-TW";
      const right =
        twins[tag] === absolute(page.path) && twins["x-default"] === twins["zh-Hant-TW"];
      return whole && right && back ? [] : [`${page.file}: ${JSON.stringify(twins)}`];
    });
    expect(faults).toEqual([]);
  });

  it("exist for every page", () => {
    const twin = ({ path }: Page) =>
      path.replace(/\/(zh|en)\//, (_, l) => (l === "zh" ? "/en/" : "/zh/"));
    expect(
      localised.filter((page) => !byAddress.has(absolute(twin(page)))).map(({ path }) => path),
    ).toEqual([]);
  });

  it("have the same places to link to, in the same order", () => {
    const places = (page: Page) =>
      named(only(page, "main"), "section", "h2", "h3", "h4").flatMap(({ attribs }) =>
        attribs["id"] === undefined ? [] : [attribs["id"]],
      );
    const headings = localised.flatMap((page) => named(only(page, "main"), "h2", "h3", "h4"));
    expect(headings.length).toBeGreaterThanOrEqual(atLeast(501));
    const wrong = localised
      .filter(({ language, kind }) => language === "zh" && kind !== "glossary") // sorted by language
      .flatMap((page) => {
        const other = byAddress.get(absolute(page.path.replace("/zh/", "/en/")));
        const [mine, theirs] = [places(page), other ? places(other) : []];
        const at = mine.findIndex((id, i) => id !== theirs[i]);
        return at === -1 && mine.length === theirs.length
          ? []
          : [`${page.file}: ${mine[at]} is ${theirs[at]} in English`];
      });
    expect(wrong).toEqual([]);
  });

  it("have themselves as canonical address, in full", () => {
    const canonical = (page: Page) => link(page, "canonical").map((e) => attribute(e, "href"));
    const wrong = found.filter((page) => canonical(page).join() !== absolute(page.path));
    expect(wrong.map(({ file }) => file)).toEqual([]);
    const unlisted = localised.filter((page) => !found.includes(page));
    // where nothing is left out of search engines there is nothing to ask
    expect(unlisted.length).toBeGreaterThanOrEqual(own ? 61 : 0);
    expect(unlisted.filter((page) => canonical(page).length > 0).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

it("shows the Chinese home page at /, with /zh/ as its canonical address", () => {
  const root = pages.find(({ path }) => path === base);
  const home = pages.find(({ path }) => path === `${base}zh/`);
  if (!root || !home) throw new Error("a home page is missing");
  expect(link(root, "canonical").map((e) => attribute(e, "href"))).toEqual([
    absolute(`${base}zh/`),
  ]);
  const content = (page: Page) => text(named(page.tree, "main")[0] ?? page.tree);
  expect(content(root)).toBe(content(home));
  expect(content(root).length).toBeGreaterThanOrEqual(atLeast(201));
});

describe("sitemap.xml", () => {
  const urls = named(parseDocument(read("sitemap.xml"), { xmlMode: true }), "url");
  const location = (url: (typeof urls)[number]) => text(named(url, "loc")[0] ?? url);

  it("lists every page that search engines may list, once", () => {
    expect(urls.map(location).sort()).toEqual(listed.map(({ path }) => absolute(path)).sort());
  });

  it("names the same alternates as the pages do", () => {
    const wrong = urls.filter((url) => {
      const page = byAddress.get(location(url));
      const links = Object.fromEntries(
        named(url, "xhtml:link").map((e) => [attribute(e, "hreflang"), attribute(e, "href")]),
      );
      return !page || JSON.stringify(links) !== JSON.stringify(alternates(page));
    });
    expect(urls.length).toBeGreaterThanOrEqual(atLeast(61));
    expect(wrong.map(location)).toEqual([]);
  });
});

it("lets robots read, and leads them to the site map", () => {
  const robots = read("robots.txt");
  expect(robots).toContain(`Sitemap: ${absolute(`${base}sitemap.xml`)}`);
  expect(robots).not.toMatch(/^Disallow: \/\s*$/m);
});
