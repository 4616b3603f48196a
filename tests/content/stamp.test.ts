import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toContent } from "../../src/cli/content/read/content.ts";
import { parseText } from "../../src/cli/content/read/read.ts";
import { pageOf, stamp } from "../../src/cli/content/read/stamp.ts";

const page = "pages/about";
const chinese = (title: string, alias = "關於") =>
  `---\ntitle: ${title}\nsummary: 說明。\naliases: [${alias}]\n---\n\n內文。\n`;
const english = (title: string) =>
  `---\ntranslatedFrom: "00000000"\ntitle: ${title}\nsummary: What it is.\n---\n\nText.\n`;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  mkdirSync(join(root, "content", page), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** The two texts on disk, beside what git remembers. */
const contentOf = (zh: string, en: string, before?: { zh: string; en: string }) => {
  const tree = new Map([
    [`${page}/zh.mdx`, zh],
    [`${page}/en.mdx`, en],
  ]);
  for (const [name, text] of tree) writeFileSync(join(root, "content", name), text);
  const files = new Map([...tree].map(([name, text]) => [name, parseText(name, text)]));
  const last = (name: string) => (name.endsWith("zh.mdx") ? before?.zh : before?.en);
  return toContent(root, tree, files, { before: last });
};
const written = () => readFileSync(join(root, "content", page, "en.mdx"), "utf8");
const before = { zh: chinese("關於本站"), en: english("About") };

describe("stamping English", () => {
  it("takes a text whose English was changed with the Chinese", () => {
    const content = contentOf(chinese("關於我們"), english("About us"), before);
    expect(stamp(content, [], false).stamped).toEqual([`content/${page}/en.mdx`]);
    expect(written()).toMatch(/^---\ntranslatedFrom: "[0-9a-f]{8}"\ntitle: About us\n/);
    expect(written()).not.toContain("00000000");
  });

  it("refuses one that nobody touched, and says which field", () => {
    const content = contentOf(chinese("關於我們"), english("About"), before);
    const { stamped, left } = stamp(content, [`content/${page}/en.mdx`], false);
    expect(stamped).toEqual([]);
    expect(left[0]?.why.zh).toContain("英文卻沒有動：title");
    expect(written()).toContain("00000000");
  });

  it("takes it when it was looked through, and notes that", () => {
    const content = contentOf(chinese("關於我們"), english("About"), before);
    expect(stamp(content, [`content/${page}`], true).stamped).toHaveLength(1);
    expect(written()).toMatch(/^englishHolds: "([0-9a-f]{8})"\ntranslatedFrom: "\1"$/m);
  });

  it("does not stamp everything as looked through", () => {
    const content = contentOf(chinese("關於我們"), english("About"), before);
    expect(stamp(content, [], true).stamped).toEqual([]);
  });

  it("takes a new Chinese alias, which no English follows from", () => {
    const content = contentOf(chinese("關於本站", "本站"), english("About"), before);
    expect(stamp(content, [], false).stamped).toHaveLength(1);
  });

  it("where git knows nothing, takes only files that are named", () => {
    const content = contentOf(chinese("關於我們"), english("About"));
    expect(stamp(content, [], false).left[0]?.why.zh).toContain("看不出英文改過沒有");
    expect(stamp(content, [`content/${page}/zh.mdx`], false).stamped).toHaveLength(1);
  });

  it("says when there is no such file", () => {
    const content = contentOf(chinese("關於我們"), english("About"), before);
    expect(stamp(content, ["content/pages/nowhere"], false).left).toHaveLength(1);
  });

  it.each(["content/pages/about", "pages/about/", "./content/pages/about/zh.mdx"])(
    "%s is a page",
    (path) => expect(pageOf(".", path)).toBe(page),
  );
});
