import { DomUtils } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { atLeast } from "../own.ts";
import { all, type Element, isElement, named, type Node, type Page, pages, text } from "./site.ts";

/** Defects of words that no checking tool finds. */

const languageOf = (node: Node): string => {
  for (let at: Node | null = node; at; at = at.parent as Node | null)
    if (isElement(at) && at.attribs["lang"]) return at.attribs["lang"];
  return "";
};
const spoken = ["alt", "title", "aria-label", "placeholder"];
const unspoken = new Set(["script", "style"]);

/** Every piece of text with the language a screen reader would use for it. */
function pieces(page: Page): { language: string; words: string }[] {
  const texts = DomUtils.filter(
    (n) => n.type === "text" && !unspoken.has((n.parent as Element | null)?.name ?? ""),
    page.tree,
  ) as Node[];
  const written = texts.map((node) => ({
    language: languageOf(node),
    words: DomUtils.textContent(node),
  }));
  const attributes = all(page.tree, ({ attribs }) => spoken.some((name) => attribs[name])).flatMap(
    (element) =>
      spoken.flatMap((name) =>
        element.attribs[name]
          ? [{ language: languageOf(element), words: element.attribs[name] }]
          : [],
      ),
  );
  return [...written, ...attributes];
}

/** Four Latin words in a row. Addresses are not words. */
const englishRun = /(?:\b[A-Za-z][a-z’'-]*[,;:]?\s+){3,}[A-Za-z][a-z’'-]*\b/;
const chineseRun = /[\p{Script=Han}]{2,}/u;
const plain = (words: string) => words.replace(/https?:\/\/\S+|\S+@\S+/g, "");

describe("a foreign phrase", () => {
  it("is told from a name", () => {
    expect("依建築法 You must apply in person 辦理").toMatch(englishRun);
    expect("Public Works Bureau 工務局").not.toMatch(englishRun);
    expect("the counter of 建築管理處").toMatch(chineseRun);
  });

  it("says its language", () => {
    expect(pages.length).toBeGreaterThanOrEqual(atLeast(61));
    const unmarked = pages.flatMap((page) =>
      pieces(page)
        .filter(({ language, words }) =>
          (language.startsWith("zh") ? englishRun : chineseRun).test(plain(words)),
        )
        .map(({ words }) => `${page.file}: ${words.trim()}`),
    );
    expect(unmarked).toEqual([]);
  });
});

it("names in every link where it leads", () => {
  const vague =
    /^(按這裡|點此|這裡|此處|請按此|點我|連結|更多|詳情|here|click here|click|this|link|read more|more|details)[。.…>»]?$/i;
  const links = pages.flatMap((page) =>
    named(page.tree, "a").map((a) => ({
      page,
      name: a.attribs["aria-label"] ?? (text(a) || nameOfPicture(a)),
    })),
  );
  expect(links.length).toBeGreaterThanOrEqual(atLeast(1001));
  expect(
    links
      .filter(({ name }) => name === "" || vague.test(name))
      .map(({ page, name }) => `${page.file}: "${name}"`),
  ).toEqual([]);
});
const nameOfPicture = (a: Element) =>
  named(a, "img")
    .map((img) => img.attribs["alt"] ?? "")
    .join(" ");

it("leaves no placeholder, token or bare value on a page", () => {
  const leftovers =
    /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object Object\]|lorem ipsum|\bTODO\b|\bFIXME\b/i;
  const found = pages
    .filter((page) => pieces(page).some(({ words }) => leftovers.test(words)))
    .map(({ file }) => file);
  expect(found).toEqual([]);
});
