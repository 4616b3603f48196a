import { fingerprint } from "../../../src/cli/content/read/fingerprint.ts";
import { parseText, plainText } from "../../../src/cli/content/read/read.ts";
import { append, type Edit, set, type Tree } from "../plant.ts";

const facts = "services/state-compensation/service.yaml";
const page = "pages/accessibility/en.mdx";

const edit =
  (file: string, change: (text: string) => string) =>
  (tree: Tree): void => {
    const text = tree.get(file) ?? "";
    const changed = change(text);
    if (changed === text) throw new Error(`${file} did not change`);
    tree.set(file, changed);
  };
const said = (words: string) =>
  edit(page, (text) => text.replace(/^summary: .*$/m, `summary: ${words}`));

/** The same structure in both languages, and the English stamped with the Chinese. */
const inBoth =
  (folder: string, english: string, chinese: string) =>
  (tree: Tree): void => {
    append(`${folder}/zh.mdx`, chinese)(tree);
    append(`${folder}/en.mdx`, english)(tree);
    const stamp = fingerprint(parseText(`${folder}/zh.mdx`, tree.get(`${folder}/zh.mdx`) ?? ""));
    edit(`${folder}/en.mdx`, (text) =>
      text.replace(/^translatedFrom: .*$/m, `translatedFrom: "${stamp}"`),
    )(tree);
  };

/** As read from a disk: the mark and the line ends of Windows. */
const fromWindows =
  (file: string) =>
  (tree: Tree): void => {
    const saved = `\uFEFF${(tree.get(file) ?? "").replaceAll("\n", "\r\n")}`;
    tree.set(file, plainText(saved));
  };

/** Rightly made, about: broken, damaged and misplaced files; characters that deceive. */
export const files: Edit[] = [
  { name: "a file saved on Windows, with its mark and line ends", change: fromWindows(facts) },
  {
    name: "comments on lines of their own",
    change: edit(facts, (text) => `# 承辦：# 5 櫃檯\n${text}\n# the end\n`),
  },
  {
    name: "a comment behind a value",
    change: edit(facts, (text) => text.replace(/^kind: (.*)$/m, "kind: $1 # 見第 2 條")),
  },
  { name: "a # in quotes", change: said('"Ask at desk #3 of the Bureau."') },
  { name: "a # inside a word", change: said("Ask at desk A#3 of the Bureau.") },
  {
    name: "a text on several lines",
    change: said(
      ">-\n  If a public facility\n  hurt you, ask for damages.\n  Note：a wide colon in quoted Chinese 「注意：」 stays.".replace(
        "Note：a",
        "Note: a",
      ),
    ),
  },
  {
    name: "blanks at the ends of lines",
    change: edit(facts, (text) =>
      text.replace(/^(kind: .*)$/m, "$1   ").replace(/^(status: .*)$/m, "$1  "),
    ),
  },
  { name: "no line end at the end of a file", change: edit(facts, (text) => text.trimEnd()) },
  { name: "empty lines", change: edit(facts, (text) => text.replace(/^owner:/m, "\n\nowner:")) },
  {
    name: "all in one line",
    change: edit("codes.yaml", (text) =>
      text.replace(
        "- { code: BM-001, service: building-permit }",
        '- {"code": "BM-001", "service": "building-permit"}',
      ),
    ),
  },
  {
    name: "a block instead of a line",
    change: edit("codes.yaml", (text) =>
      text.replace(
        "- { code: BM-001, service: building-permit }",
        "- code: BM-001\n  service: building-permit",
      ),
    ),
  },
  {
    name: "signs of everyday use",
    change: said("①, ≥, ≤, ℃, %, ‰, ±, ×, ™, ®, ©, §, →, ½ and “quotes” – all may stand."),
  },
  {
    name: "units in Greek letters",
    change: said("Noise in dB, dust in µm, resistance in kΩ or Ω, angles α and β."),
  },
  {
    name: "names with accents",
    change: said("Ask at the café in Façade Street, or Nguyễn Văn Ánh."),
  },
  {
    name: "rare characters",
    change: append(page, "Names such as 𠮷田, 㛢, 𡍼, 游錫堃, 葛\u{e0100} and 龘 are kept."),
  },
  { name: "letters of Bopomofo and kana", change: append(page, "ㄅㄨˇㄓㄨˋ and かな are read.") },
  {
    name: "a table",
    change: append(
      page,
      "| Floor | Area |\n| --- | --- |\n| ground | large |\n| upper \\| loft |  |",
    ),
  },
  {
    name: "lists in lists",
    change: inBoth(
      "pages/accessibility",
      "1. First\n   - one\n   - two\n     - deeper\n2. Second",
      "1. 第一\n   - 甲\n   - 乙\n     - 丙\n2. 第二",
    ),
  },
  {
    name: "levels that go down and up",
    change: inBoth(
      "pages/accessibility",
      "## Part\n\nA.\n\n### Inside\n\nB.\n\n#### Deeper\n\nC.\n\n## Other\n\nD.",
      "## 這一段\n\n甲。\n\n### 裡面\n\n乙。\n\n#### 更裡面\n\n丙。\n\n## 另一段\n\n丁。",
    ),
  },
  {
    name: "a hard line break, a quote and a rule",
    change: append(page, "One line\\\nand another.\n\n> Quoted.\n\n---\n\nEnd."),
  },
  {
    name: "square brackets in words",
    change: append(page, "Fill in [required] first, then (if any) the rest."),
  },
  {
    name: "an escape in quotes",
    change: said('"If a public facility hurt you,\\u0020ask for damages: \\"now\\"."'),
  },
  { name: "an apostrophe in single quotes", change: said("'It''s the city''s road.'") },
  {
    name: "a number that is a text, in quotes",
    change: set("sources.yaml", [0, "title"], { zh: "2026 年的計畫", en: "2026" }),
  },
];
