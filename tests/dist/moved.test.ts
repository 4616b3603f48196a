import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { attribute, named, only, origin, pages, read, stubs } from "./site.ts";

const lines: { from: string; to: string }[] = existsSync("content/moved.yaml")
  ? (parse(readFileSync("content/moved.yaml", "utf8")) ?? [])
  : [];
const there = new Set(pages.map(({ path }) => path));

/** The folder of the data: its page stands in each language. */
const ofData = "open-data/index.html";

it("has a page in both languages for every address that is no more", () => {
  expect(stubs.map(({ file }) => file)).toContain(ofData);
  expect(stubs.length).toBeGreaterThanOrEqual(1 + 2 * lines.length);
  expect(stubs.length > 1).toBe(lines.length > 0);
});

it("leads on from each to a page, at once and by a link, and is itself not to be found", () => {
  const wrong = stubs.filter((page) => {
    const { tree, html } = page;
    const refresh = named(tree, "meta").find((meta) => attribute(meta, "http-equiv") === "refresh");
    const to = (refresh && attribute(refresh, "content").replace("0; url=", "")) ?? "";
    const canonical = named(tree, "link").find((link) => attribute(link, "rel") === "canonical");
    const links = named(only(page, "main"), "a").map((a) => attribute(a, "href"));
    return !(
      there.has(to) &&
      canonical &&
      attribute(canonical, "href") === new URL(to, origin).href &&
      links.includes(to) &&
      html.includes('content="noindex"') &&
      !html.includes("data-pagefind-body")
    );
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
  const sitemap = read("sitemap.xml");
  expect(stubs.filter(({ path }) => sitemap.includes(`${origin}${path}<`))).toEqual([]);
});
