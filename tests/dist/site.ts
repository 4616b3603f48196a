import { readdirSync, readFileSync } from "node:fs";
import { DomUtils, parseDocument } from "htmlparser2";
import { parse } from "yaml";
import { fixedIds } from "../../src/model/pages.ts";
import { isTwin } from "../../src/cli/publish/pack.ts";
import type { Site } from "../../src/schema/site.ts";

/** The built site as the tests see it: every file, and every page as a tree. */
export const {
  base,
  published,
  url: origin,
} = parse(readFileSync("content/site.yaml", "utf8")) as Site;

/** @example read("zh/index.html") */
export const read = (file: string): string => readFileSync(`dist/${file}`, "utf8");

/** Every file of `dist/` but packed twins, as "zh/index.html". */
export const files: readonly string[] = readdirSync("dist", {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^dist\//, ""))
  .filter((file) => !isTwin(file))
  .sort();

export type Tree = ReturnType<typeof parseDocument>;
export type Node = Tree["children"][number];
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Language of a page: "both" for pages outside `/zh/` and `/en/`, which speak both. */
export type PageLanguage = "zh" | "en" | "both";

export interface Page {
  /** "zh/services/x/index.html" */
  file: string;
  /** "/zh/services/x/", with the site's base */
  path: string;
  /** "services/[id]": what sort of page it is, whatever the language */
  kind: string;
  language: PageLanguage;
  html: string;
  tree: Tree;
}

/** Folders whose pages are one kind each: one page per entry of the content. */
const families: readonly string[] = [...fixedIds, "q", "counter", "papers"];

/** @example kindOf("zh/services/road-excavation/index.html") // "services/[id]" */
export function kindOf(file: string): string {
  const parts = file.replace(/(^|\/)index\.html$/, "").split("/");
  const inside = ["zh", "en"].includes(parts[0] ?? "") ? parts.slice(1) : parts;
  const [first = "", ...rest] = inside;
  if (first === "") return "home";
  return rest.length > 0 && families.includes(first)
    ? [first, "[id]", ...rest.slice(1)].join("/")
    : inside.join("/");
}

/** Every page of html, parsed once. */
const everyPage: readonly Page[] = files
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const html = read(file);
    const kind = kindOf(file);
    const language = /^(zh|en)\//.exec(file)?.[1] as "zh" | "en" | undefined;
    return {
      file,
      path: base + file.replace(/(^|\/)index\.html$/, "$1"),
      // below the first question of a flow there are two kinds of pages, whatever the answers
      kind: kind.startsWith("find/[id]/")
        ? `find/[id]/${/ class="?rules\b/.test(html) ? "outcome" : "question"}`
        : kind,
      language: language ?? "both",
      html,
      tree: parseDocument(html),
    };
  });

const leadsOn = ({ html }: Page) => html.includes('http-equiv="refresh"');

/** Every page but those that only lead on from an old address. */
export const pages: readonly Page[] = everyPage.filter((page) => !leadsOn(page));

/** What stands at the addresses that are no more. */
export const stubs: readonly Page[] = everyPage.filter(leadsOn);

/** Pages that search engines may list: not the copy of the home page at `/`, and none with `noindex`. */
export const listed = pages.filter(
  ({ path, html }) => path !== base && !html.includes('content="noindex"'),
);

/** Is a node an element, and not text or a comment? */
export const isElement = (node: Node | Tree): node is Element => "attribs" in node;

/** All elements below a node that a test accepts. @example all(page.tree, (e) => e.name === "a") */
export const all = (node: Node | Tree, test: (element: Element) => boolean): Element[] =>
  DomUtils.filter((n) => isElement(n) && test(n), node) as Element[];

/** All elements of some names. @example named(page.tree, "script", "style") */
export const named = (node: Node | Tree, ...names: string[]): Element[] =>
  all(node, ({ name }) => names.includes(name));

/** The one element of a name. @throws when there is none */
export function only(page: Page, name: string): Element {
  const [found] = named(page.tree, name);
  if (!found) throw new Error(`${page.file} has no <${name}>`);
  return found;
}

/** The services on the list of an outcome, each with its entry. */
export const servicesOf = (page: Page): { id: string; item: Element }[] =>
  all(page.tree, (e) => e.name === "ol" && e.attribs["class"] === "services")
    .flatMap((list) => list.children)
    .filter(isElement)
    .map((item) => {
      const [link] = named(item, "a");
      return { id: link?.attribs["href"]?.split("/").at(-2) ?? "", item };
    });

/** Text of an element with single spaces. */
export const text = (node: Node | Tree): string =>
  DomUtils.textContent(node).replace(/\s+/g, " ").trim();

/** @example attribute(link, "href") // "/zh/"; "" when it is not there */
export const attribute = (element: Element, name: string): string => element.attribs[name] ?? "";

/** Value of a `<meta>` or `<link>` in the head. */
export const link = (page: Page, rel: string): Element[] =>
  named(page.tree, "link").filter((e) => attribute(e, "rel") === rel);

/** Is an address one of this site's own? */
export const isInternal = (href: string): boolean =>
  new URL(href, origin).origin === new URL(origin).origin && !/^(tel|mailto|data):/.test(href);
