import { expect, it } from "vitest";
import { atLeast, languages } from "../own.ts";
import {
  all,
  attribute,
  base,
  files,
  isInternal,
  named,
  origin,
  type Page,
  pages,
} from "./site.ts";

const byPath = new Map(pages.map((page) => [page.path, page]));
const assets = new Set(files.filter((file) => !file.endsWith(".html")).map((file) => base + file));
const ids = new Map(
  pages.map((page) => [
    page.path,
    new Set(all(page.tree, (e) => Boolean(e.attribs["id"])).map((e) => attribute(e, "id"))),
  ]),
);

interface Link {
  page: Page;
  href: string;
  /** where it leads inside the site */
  to: URL;
  switches: boolean;
}
const links: Link[] = pages.flatMap((page) =>
  named(page.tree, "a", "area")
    .map((element) => ({ element, href: attribute(element, "href") }))
    .filter(({ href }) => isInternal(href))
    .map(({ element, href }) => ({
      page,
      href,
      to: new URL(href, new URL(page.path, origin)),
      switches: "hreflang" in element.attribs,
    })),
);
const say = ({ page, href }: Link) => `${page.file} → ${href}`;

it("has links to look at", () => {
  expect(links.length).toBeGreaterThanOrEqual(atLeast(1001));
});

it("leads every link to a page or a file, written as it is (a link without its last slash is a redirect)", () => {
  expect(
    links
      .filter(({ to }) => !byPath.has(to.pathname) && !assets.has(decodeURI(to.pathname)))
      .map(say),
  ).toEqual([]);
});

it("leads every #fragment to an element", () => {
  const lost = links.filter(
    ({ to }) =>
      to.hash &&
      byPath.has(to.pathname) &&
      !ids.get(to.pathname)?.has(decodeURIComponent(to.hash.slice(1))),
  );
  expect(links.filter(({ to }) => to.hash).length).toBeGreaterThanOrEqual(atLeast(101));
  expect(lost.map(say)).toEqual([]);
});

it("stays in its language, unless the link says that it switches", () => {
  const strays = links.filter(({ page, to, switches }) => {
    const target = byPath.get(to.pathname)?.language ?? "both";
    return page.language !== "both" && target !== "both" && target !== page.language && !switches;
  });
  expect(strays.map(say)).toEqual([]);
});

it("switches to the other language wherever a link says so", () => {
  const switches = links.filter(({ page, switches }) => switches && page.language !== "both");
  expect(switches.length).toBeGreaterThanOrEqual(languages.length > 1 ? atLeast(51) : 0);
  expect(
    switches.filter(({ page, to }) => byPath.get(to.pathname)?.language === page.language).map(say),
  ).toEqual([]);
});

it("reaches every page from a home page", () => {
  const seen = new Set<string>();
  const queue = [base, `${base}zh/`, `${base}en/`];
  const outgoing = Map.groupBy(links, ({ page }) => page.path);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { to } of outgoing.get(at) ?? [])
      if (byPath.has(to.pathname)) queue.push(to.pathname);
  }
  const printed = /\/q\/|404\.html$|\/offline\/$/; // reached from paper, by mistake, or without a network
  // a form that may not be handed in: its fill-in page only answers whoever still has the address
  const kept = ({ path, html }: Page) => path.endsWith("/fill/") && html.includes("noindex");
  expect(
    pages
      .filter((page) => !seen.has(page.path) && !printed.test(page.path) && !kept(page))
      .map(({ path }) => path),
  ).toEqual([]);
});

it("takes every picture, style and script from this site", () => {
  const resources = pages.flatMap((page) =>
    named(
      page.tree,
      "img",
      "script",
      "source",
      "iframe",
      "object",
      "embed",
      "link",
      "form",
      "video",
      "audio",
    )
      .filter(
        ({ name, attribs }) =>
          name !== "link" ||
          /stylesheet|icon|preload|manifest|modulepreload/.test(attribs["rel"] ?? ""),
      )
      .flatMap(({ attribs }) => [
        attribs["src"],
        attribs["srcset"],
        attribs["href"],
        attribs["action"],
        attribs["data"],
      ])
      .filter((address) => address !== undefined)
      .map((address) => ({
        page,
        address,
        path: new URL(address, new URL(page.path, origin)).pathname,
      })),
  );
  expect(resources.length).toBeGreaterThanOrEqual(atLeast(101));
  const foreign = resources.filter(
    ({ address, path }) => !isInternal(address) || (!assets.has(path) && !byPath.has(path)),
  );
  expect(foreign.map(({ page, address }) => `${page.file}: ${address}`)).toEqual([]);
});

it("opens no page by http and runs no script by link", () => {
  const unsafe = pages.flatMap((page) =>
    named(page.tree, "a")
      .map((a) => attribute(a, "href"))
      .filter((href) => /^\s*(javascript|data|vbscript):/i.test(href))
      .map((href) => `${page.file}: ${href}`),
  );
  expect(unsafe).toEqual([]);
});
