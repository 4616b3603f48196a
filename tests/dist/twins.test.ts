import { describe, expect, it } from "vitest";
import { atLeast, languages, own } from "../own.ts";
import { base, files, named, origin, pages, published, read, text } from "./site.ts";

const there = new Set(files);
/** Addresses in a text. */
const addressesIn = (markdown: string) =>
  [...markdown.matchAll(/\]\((\S+?)\)/g)].map(([, address = ""]) => address);
/** Addresses of this site that lead to no file of it. */
const lost = (list: readonly string[]) =>
  list.filter((address) => {
    if (!address.startsWith(origin)) return false;
    const path = new URL(address).pathname.slice(base.length);
    return !there.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  });
const kinds = ["services/[id]", "offices/[id]", "laws/[id]", "forms/[id]", "faq/[id]"];
const twins = files.filter((file) => file.endsWith("/index.md"));

it("stands beside every service, form, office, law and page of questions, and nowhere else", () => {
  const wanted = pages
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ file }) => file.replace(/html$/, "md"))
    .sort();
  expect(wanted.length).toBeGreaterThanOrEqual(atLeast(301));
  expect(twins).toEqual(wanted);
});

it("is named in the head of its page, and of no other", () => {
  const naming = pages
    .filter(({ tree }) =>
      named(tree, "link").some(
        ({ attribs }) => attribs["type"] === "text/markdown" && attribs["href"] === "index.md",
      ),
    )
    .map(({ file }) => file.replace(/html$/, "md"))
    .sort();
  expect(naming).toEqual(twins);
});

it("begins with its page's title, names its page, its other language and its day", () => {
  const squeeze = (words: string) => words.replaceAll(/[\s\\]/g, "");
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const wrong = twins.filter((file) => {
    const [title = "", , page = "", other = ""] = read(file).split("\n");
    const shown = byFile.get(file.replace(/md$/, "html"));
    if (!shown) return true;
    const [heading] = named(shown.tree, "h1");
    return !(
      heading &&
      squeeze(text(heading)).includes(squeeze(title.replace("# ", ""))) &&
      page.endsWith(new URL(shown.path, origin).href) &&
      lost([other.replace(/^.*?(?=https?:)/, "")]).length === 0
    );
  });
  expect(wrong).toEqual([]);
  expect(twins.filter((file) => !read(file).includes(published.slice(0, 4)))).toEqual([]);
});

it("has whole addresses only, and those of this site are there", () => {
  const all = twins.flatMap((file) =>
    addressesIn(read(file)).map((address) => ({ file, address })),
  );
  expect(all.length).toBeGreaterThanOrEqual(atLeast(5001));
  expect(all.filter(({ address }) => !/^https?:/.test(address))).toEqual([]);
  const dead = new Set(lost(all.map(({ address }) => address)));
  expect([...dead]).toEqual([]);
});

it("explains every mark, and marks everything it explains or lists it", () => {
  const unexplained = twins.flatMap((file) => {
    const lines = read(file);
    const told = new Set([...lines.matchAll(/^\[\^(\d+)\]: /gm)].map(([, no]) => no));
    return [...lines.matchAll(/\[\^(\d+)\](?!:)/g)]
      .filter(([, no]) => !told.has(no))
      .map(([mark]) => `${file} ${mark}`);
  });
  expect(unexplained).toEqual([]);
});

it("says on no twin what its page does not: every figure of a service stands on the page", () => {
  const squeeze = (words: string) => words.replaceAll(/[\s\\*·]/g, "");
  const services = pages.filter(({ kind }) => kind === "services/[id]");
  const strange = services.flatMap((page) => {
    const shown = squeeze(text(page.tree));
    const lines = read(page.file.replace(/html$/, "md")).split("\n");
    return lines
      .filter((line) => /^\d+\. \*\*/.test(line))
      .map((line) => squeeze(line.replace(/^\d+\. \*\*(.*?)\*\*.*/, "$1")))
      .filter((title) => !shown.includes(title))
      .map((title) => `${page.file}: ${title}`);
  });
  expect(strange).toEqual([]);
});

describe("llms.txt", () => {
  const lines = read("llms.txt");

  it("has the parts that llmstxt.org asks for, in their order", () => {
    expect(lines).toMatch(/^# \S/);
    expect(lines).toMatch(/^> \S/m);
    expect(lines.indexOf("\n> ")).toBeLessThan(lines.indexOf("\n## "));
    const headings = [...lines.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(headings.length).toBeGreaterThanOrEqual(own ? 11 : 4);
    expect(headings.at(-1)).toBe("Optional");
  });

  it("leads to twins and data that are there: every service in both languages", () => {
    const addresses = addressesIn(lines);
    expect(addresses.length).toBeGreaterThanOrEqual(atLeast(201));
    expect(lost(addresses)).toEqual([]);
    const services = twins.filter((file) => file.includes("/services/"));
    const named = new Set(addresses.map((address) => new URL(address).pathname.slice(base.length)));
    expect(services.filter((file) => !named.has(file))).toEqual([]);
  });

  it("says that it is a draft, whom to call, and what is not confirmed", () => {
    const english = languages.includes("en") ? ["draft", "confirm"] : [];
    for (const sign of ["1999", "草稿", "確認", "index.md", "unknown", ...english])
      expect(lines).toContain(sign);
  });
});
