import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { spacingFault } from "../../src/cli/content/checks/typography.ts";
import { rulesPage } from "../../src/cli/docs/rules-page.ts";

/** Every paper of the project: at the root, in docs/, and what the code hosts show to whoever files something. */
const papers = [".", "docs", ".github", ".gitlab"].flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join(folder, file)),
);
const read = (file: string) => readFileSync(file, "utf8");
/** Without what stands in fences; lines stay where they are. */
const prose = (text: string) =>
  text.replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1$/gm, (block) => block.replace(/[^\n]/g, ""));
const code = / ?(`+).+?\1 ?/g;
const count = (text: string, letter: RegExp) => text.match(letter)?.length ?? 0;
/** A line that names a thing in Chinese is not Chinese. */
const isChinese = (line: string) =>
  count(line.replace(code, ""), /\p{Script=Han}/gu) * 3 > count(line.replace(code, ""), /[a-z]/gi);
/** Everything of one kind that is wrong, by paper. */
const wrong = (find: (text: string, file: string) => string[]) =>
  papers.flatMap((file) => find(read(file), file).map((found) => `${file}: ${found}`));

/** Written when it is first needed. */
const later = new Set(["content/moved.yaml", "tests/fixtures/content/"]);
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe("the project's papers", () => {
  it("link to files that are there", () => {
    expect(papers.length).toBeGreaterThan(20);
    const links = (text: string, file: string) =>
      [
        ...prose(text)
          .replace(code, "")
          .matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g),
      ]
        .map(([, to = ""]) => decodeURI(to))
        .filter((to) => !existsSync(path.join(path.dirname(file), to)));
    expect(wrong(links)).toEqual([]);
  });

  it("name commands that are in package.json", () => {
    const commands = (text: string) =>
      [...text.matchAll(/npm run (?:-s |--silent )?([a-z][a-z:-]*)/g)]
        .map(([, name = ""]) => name)
        .filter((name) => !(name in scripts));
    expect(wrong(commands)).toEqual([]);
  });

  it("name files of the project that exist; what holds <…>, * or {…} is a pattern", () => {
    const files = (text: string) =>
      [
        ...text.matchAll(
          /(?<![\w/.])(?:content|src|tests|scripts|docs)\/[^\s`"'()（）；，。、：「」,:\]]*/g,
        ),
      ]
        .map(([name]) => name.replace(/\.$/, ""))
        .filter((name) => !/[<*{]/.test(name) && !existsSync(name) && !later.has(name));
    expect(wrong(files)).toEqual([]);
  });

  it("show YAML and JSON that can be read", () => {
    const broken = (text: string) =>
      [...text.matchAll(/^( *)```(?:yaml|json)\n([\s\S]*?)^ *```$/gm)]
        .map(([, indent = "", block = ""]) => block.replaceAll(new RegExp(`^${indent}`, "gm"), ""))
        .filter((block) => parseDocument(block).errors.length > 0);
    expect(wrong(broken)).toEqual([]);
  });

  it("space and punctuate Chinese as the site does", () => {
    const faults = (text: string) =>
      prose(text)
        .replace(/<!--[\s\S]*?-->|^\|.*\|$/gm, "")
        .split(/\n| · /)
        .filter(isChinese)
        // what stands in code or is linked reads as one word
        .map((line) => line.replace(code, "甲").replace(/ ?!?\[[^\]]*\]\([^)]*\) ?/g, "甲"))
        .flatMap((line) => spacingFault(line) ?? [])
        .map(({ found, expected }) => `${found} → ${expected}`);
    expect(wrong(faults)).toEqual([]);
  });
});

describe("the manual", () => {
  const folder = "docs/編輯手冊";
  const pages = readdirSync(folder).filter((file) => file.endsWith(".md"));

  it("lists every page of its own", () => {
    const index = read(`${folder}/README.md`);
    const left = pages.filter((page) => page !== "README.md" && !index.includes(`(./${page})`));
    expect(left).toEqual([]);
  });

  it("shows no picture over 60 KB, and has none that no page shows", () => {
    const texts = pages.map((page) => read(`${folder}/${page}`)).join("\n");
    for (const picture of readdirSync(`${folder}/圖`)) {
      expect(readFileSync(`${folder}/圖/${picture}`).length, picture).toBeLessThan(60 * 1024);
      expect(texts, picture).toContain(`](./圖/${picture})`);
    }
  });

  it("tells the rules as the guard does: else run npm run docs", () =>
    expect(read(`${folder}/檢查規則.md`)).toBe(rulesPage()));
});
