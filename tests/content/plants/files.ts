import type { Plant, Tree } from "../plant.ts";

const id = "state-compensation";
const facts = `services/${id}/service.yaml`;
const zh = `services/${id}/zh.mdx`;
const en = `services/${id}/en.mdx`;

/** The text of a file, changed: what is looked for has to be there. */
const swap =
  (file: string, from: string | RegExp, to: string) =>
  (tree: Tree): void => {
    const text = tree.get(file) ?? "";
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    tree.set(file, changed);
  };
const edit =
  (file: string, change: (text: string) => string) =>
  (tree: Tree): void => {
    tree.set(file, change(tree.get(file) ?? ""));
  };
const below = (file: string, text: string) =>
  edit(file, (before) => `${before.trimEnd()}\n\n${text}\n`);
const bytes = (text: string, encoding: BufferEncoding) =>
  Buffer.from(text, encoding).toString("utf8");
/** A text as it looks when it was saved in Big5: of each Chinese character two bytes that are no UTF-8. */
const big5 = (text: string) => text.replace(/[\u0080-\uffff]/g, "\uFFFD\uFFFD");

const broken = (
  name: string,
  file: string,
  change: Plant["change"],
  zh: string,
  more: Partial<Plant> = {},
): Plant => ({ name, file, change, field: "", zh, alone: true, ...more });

/** Files that cannot be read: one fault, and no other. */
const unreadable: Plant[] = [
  broken("a tab as indent", facts, swap(facts, /\n {2}- id:/, "\n\t- id:"), "Tab"),
  broken("a full-width colon behind a name", facts, swap(facts, "owner: ", "owner："), "全形冒號"),
  broken(
    "a full-width colon in a table of codes",
    "codes.yaml",
    swap("codes.yaml", "- { code: BM-001,", "- { code：BM-001,"),
    "全形冒號",
  ),
  broken(
    "a full-width colon in an entry",
    "codes.yaml",
    below("codes.yaml", "- code：BM-999"),
    "全形冒號",
  ),
  broken("U+3000 as indent", facts, swap(facts, /\n {2}- id:/, "\n　- id:"), "U+3000"),
  broken("U+3000 before a name", zh, swap(zh, "\nsummary:", "\n　summary:"), "U+3000"),
  broken(
    "NBSP as indent",
    facts,
    swap(facts, /\n {4}(\w+:)/, "\n\u00a0\u00a0\u00a0\u00a0$1"),
    "半形空格",
  ),
  broken("a wrong indent", facts, swap(facts, /\n {4}(\w+: \w+)/, "\n     $1"), "對齊"),
  broken("a key twice", zh, swap(zh, "\nsummary:", "\ntitle: 又一個\nsummary:"), "刪掉一個", {
    field: "title",
  }),
  broken("no blank behind a colon", facts, swap(facts, "owner: ", "owner:"), "冒號後面要空一格"),
  broken("no blank behind a hyphen", "codes.yaml", swap("codes.yaml", "\n- ", "\n-"), "減號"),
  broken(
    "a quote that never closes",
    zh,
    swap(zh, /title: .*/, 'title: "申請國家賠償'),
    "引號沒有關",
  ),
  broken(
    "a colon in plain words",
    zh,
    swap(zh, /title: .*/, "title: 注意: 申請國家賠償"),
    "引號包起來",
  ),
  broken(
    "a bracket that never closes",
    "codes.yaml",
    swap("codes.yaml", "- { code: BM-001,", "- { code: BM-001, x: [a,"),
    "括號",
  ),
  broken(
    "a line --- inside a table",
    "codes.yaml",
    swap("codes.yaml", "\n- { code: BM-003", "\n---\n- { code: BM-003"),
    "刪掉檔案中間的 ---",
  ),
  broken(
    "marks of a merge",
    facts,
    swap(facts, "owner: ", "<<<<<<< HEAD\nowner: x\n=======\nowner: "),
    "合併",
    { found: "<<<<<<<" },
  ),
  broken("only >>>>>>> left of a merge", facts, below(facts, ">>>>>>> a1b2c3d"), "整行刪掉"),
  broken(
    "only ======= left of a merge",
    facts,
    swap(facts, "\nowner: ", "\n=======\nowner: "),
    "整行刪掉",
  ),
  broken("======= left in a text", zh, below(zh, "一句話。\n=======\n又一句。"), "整行刪掉"),
  broken("<<<<<<< left in a text", en, below(en, "<<<<<<< main\nA sentence."), "整行刪掉"),
  broken(
    "no second line ---",
    zh,
    edit(zh, (text) => text.replace(/\n---\n[\s\S]*$/, "\n")),
    "沒有第二個",
  ),
  broken(
    "no second line --- before a text with a rule",
    zh,
    edit(zh, (text) => `${text.replace(/\n---\n/, "\n\n")}\n### 更多\n\n一句。\n\n---\n\n一句。\n`),
    "補一行 ---",
  ),
  broken(
    "no front matter",
    zh,
    edit(zh, (text) => text.slice(text.indexOf("\n---", 4) + 5)),
    "檔頭不見了",
  ),
  broken("another dash at the top", zh, swap(zh, /^---\n/, "———\n"), "半形減號"),
  broken(
    "an empty text",
    en,
    edit(en, () => ""),
    "存檔失敗",
  ),
  broken(
    "an empty table",
    "laws.yaml",
    edit("laws.yaml", () => ""),
    "存檔失敗",
  ),
  broken("Big5", zh, edit(zh, big5), "Big5"),
  broken("one broken letter", facts, below(facts, "# \uFFFD"), "壞掉的字"),
  broken(
    "UTF-16",
    facts,
    edit(facts, (text) => `\uFFFD\uFFFD${[...text.slice(0, 800)].join("\0")}\0`),
    "UTF-16",
  ),
  broken(
    "UTF-16 without a mark",
    "topics.yaml",
    edit("topics.yaml", (text) => bytes(Buffer.from(text, "utf16le").toString("latin1"), "utf8")),
    "UTF-16",
  ),
  broken("NUL", zh, swap(zh, "\nsummary: ", "\nsummary: \0"), "NUL"),
  broken(
    "a file cut off",
    zh,
    edit(zh, (text) => text.slice(0, text.length - 40)),
    "截斷",
  ),
  broken(
    "a table cut off",
    "codes.yaml",
    edit("codes.yaml", (text) => text.slice(0, 400)),
    "截斷",
  ),
  broken(
    "a comma too many in JSON",
    "ui/zh.json",
    swap("ui/zh.json", /"\n\s*\}/, '",\n}'),
    "逗號拿掉",
  ),
  broken("no comma in JSON", "ui/zh.json", swap("ui/zh.json", '",\n', '"\n'), "補上逗號"),
  broken("a comment in JSON", "ui/en.json", swap("ui/en.json", '",\n', '", // here\n'), "註解"),
  broken(
    "curly quotes in JSON",
    "ui/zh.json",
    swap("ui/zh.json", /: "(.*)",\n/, ": “$1”,\n"),
    "彎引號",
  ),
  broken(
    "a key twice in JSON",
    "ui/zh.json",
    swap("ui/zh.json", '"skip":', '"skip": "a",\n    "skip":'),
    "刪掉一個",
    { field: "skip" },
  ),
  broken(
    "JSON cut off",
    "ui/en.json",
    edit("ui/en.json", (text) => `${text.slice(0, text.lastIndexOf("}"))}`),
    "截斷",
  ),
  broken(
    "words instead of a table",
    "codes.yaml",
    edit("codes.yaml", () => "404: Not Found\n"),
    "清單",
  ),
  broken(
    "a web page instead of a table",
    "codes.yaml",
    edit("codes.yaml", () => "<!doctype html>\n<html><body>x</body></html>\n"),
    "",
  ),
  broken("far too much text", "laws.yaml", below("laws.yaml", `# ${"x".repeat(200_000)}`), "貼錯"),
];

const wrong = (
  name: string,
  file: string,
  field: Plant["field"],
  change: Plant["change"],
  zh: string,
  found: string,
): Plant => ({
  ...{ name, file, field, change, zh, found },
  // A changed Chinese text is also one that the English has not followed.
  ...(file.endsWith("zh.mdx") ? {} : { alone: true as const }),
});
const amount = (value: string) =>
  swap(facts, /(\n {2}- id: \w[\s\S]*?\n {4}amount: )\d+/, `$1${value}`);

/** Values of the wrong type, shown as they stand. */
const values: Plant[] = [
  wrong(
    "a number in quotes",
    facts,
    "limits.0.amount",
    amount('"30"'),
    "數字不要加引號：30",
    '"30"',
  ),
  wrong(
    "a comma for thousands",
    facts,
    "limits.0.amount",
    amount("1,000"),
    "千分位的逗號要拿掉：1000",
    "1,000",
  ),
  wrong(
    "full-width digits",
    facts,
    "limits.0.amount",
    amount("３０"),
    "全形數字改半形：30",
    "３０",
  ),
  wrong(
    "a number with its unit",
    facts,
    "limits.0.amount",
    amount("30 日"),
    "只寫數字 30",
    "30 日",
  ),
  wrong("a Chinese numeral", facts, "limits.0.amount", amount("三十"), "中文數字", "三十"),
  wrong("no end", facts, "limits.0.amount", amount(".inf"), "真正的數字", ".inf"),
  wrong("a tag", facts, "limits.0.amount", amount("!!js/eval 20"), "!!js/eval", "!!js/eval"),
  wrong("a number with _", facts, "limits.0.amount", amount("1_000"), "底線", "1_000"),
  wrong(
    "an article without quotes",
    facts,
    /articles\.0$/,
    swap(facts, /articles: \["(\d+)"/, "articles: [$1"),
    "條號",
    "",
  ),
  wrong(
    "an article in words",
    facts,
    /articles\.0$/,
    swap(facts, /articles: \["(\d+)"/, 'articles: ["第$1條之2"'),
    "改成",
    "第",
  ),
  wrong(
    "articles with a full-width comma",
    facts,
    /articles\.0$/,
    swap(facts, /articles: \["(\d+)"/, 'articles: ["8，9"'),
    "半形逗號",
    "8，9",
  ),
  wrong(
    "a number as title",
    zh,
    "title",
    swap(zh, /title: .*/, "title: 2026"),
    '要加引號："2026"',
    "2026",
  ),
  wrong(
    "curly quotes around a date",
    facts,
    "reviewed.date",
    swap(facts, /date: "[\d-]+"/, "date: “2026-11-25”"),
    "引號是彎的",
    "“2026-11-25”",
  ),
  wrong(
    "a year of the Republic",
    facts,
    "reviewed.date",
    swap(facts, /date: "[\d-]+"/, 'date: "115-11-25"'),
    "要寫西元 2026-11-25",
    "115-11-25",
  ),
  wrong(
    "a date in words",
    facts,
    "reviewed.date",
    swap(facts, /date: "[\d-]+"/, "date: 115年11月25日"),
    "要寫西元 2026-11-25",
    "115年",
  ),
  wrong(
    "a date with strokes",
    facts,
    "reviewed.date",
    swap(facts, /date: "[\d-]+"/, "date: 2026/11/5"),
    '"2026-11-05"',
    "2026/11/5",
  ),
  wrong(
    "a bare date",
    facts,
    "reviewed.date",
    swap(facts, /date: "([\d-]+)"/, "date: $1"),
    "前後加引號",
    "2026",
  ),
  wrong(
    "an anchor",
    facts,
    "owner",
    swap(facts, /owner: (.*)/, "owner: &o $1"),
    "不用 & 和 *",
    "&o",
  ),
  wrong(
    "# that eats the rest of a sentence",
    zh,
    "applicant",
    swap(zh, /applicant: .*/, "applicant: 請先洽承辦單位 #3 櫃檯"),
    "都不會出現",
    "#3 櫃檯",
  ),
  wrong(
    "an id with capitals",
    facts,
    "owner",
    swap(facts, /owner: (.*)/, "owner: New_Construction"),
    "改成 new-construction",
    "New_Construction",
  ),
  wrong(
    "a code with another dash",
    "codes.yaml",
    /\.code$/,
    below("codes.yaml", "- { code: BM–999, redirect: BM-001 }"),
    "改成 BM-999",
    "BM–999",
  ),
];
const dirt = (
  name: string,
  file: string,
  field: Plant["field"],
  change: Plant["change"],
  zh: string,
): Plant => wrong(name, file, field, change, zh, "");
const title = (words: string) => swap(zh, /summary: .*/, `summary: ${words}`);

/** Characters that deceive. */
const characters: Plant[] = [
  dirt(
    "U+200B in words",
    zh,
    "summary",
    title("道路有坑\u200b害人受傷，可以請求國家賠償。"),
    "「道路有坑␣害人受傷，可以請…」裡有 U+200B 零寬空格",
  ),
  dirt(
    "U+200B escaped in words",
    zh,
    "summary",
    title('"道路有坑\\u200b害人受傷，可以請求國家賠償。"'),
    "U+200B",
  ),
  dirt("U+202E in words", zh, "summary", title("道路\u202e有坑害人受傷。"), "U+202E"),
  dirt("U+FEFF in words", zh, "summary", title("道路\ufeff有坑害人受傷。"), "U+FEFF"),
  dirt("a soft hyphen", en, "title", swap(en, /title: (\w)/, "title: $1\u00ad"), "U+00AD"),
  dirt("a tag character", zh, "summary", title("道路有坑\u{e0041}害人受傷。"), "U+E0041"),
  dirt("a control character", zh, "summary", title('"道路有坑\\u0007害人受傷。"'), "U+0007"),
  dirt("private use", zh, "summary", title("道路有坑\ue123害人受傷。"), "全字庫"),
  dirt("NBSP in words", zh, "summary", title("道路有\u00a0坑害人受傷。"), "不換行空格"),
  dirt("U+3000 in a body", zh, "", below(zh, "　　道路有坑害人受傷。"), "全形空白"),
  dirt("a radical for a character", zh, "summary", title("道路有坑害⼈受傷。"), "U+2F08"),
  dirt("a compatibility ideograph", zh, "summary", title("道路有坑\uf90a害人受傷。"), "U+F90A"),
  dirt("half-width katakana", zh, "summary", title("道路ｶ有坑。"), "U+FF76"),
  dirt(
    "a Cyrillic letter in English",
    en,
    "title",
    swap(en, /title: \w/, "title: \u0421an "),
    "別種文字",
  ),
  dirt("a Greek letter in a word", en, "", below(en, "Ask the Βureau."), "U+0392"),
  dirt("wide letters", zh, "summary", title("打１９９９問。"), "改成半形"),
  dirt("a wide comma in English", en, "title", swap(en, /title: (\w+)/, "title: $1，"), "半形標點"),
  dirt("an entity", zh, "summary", title("道路有坑&nbsp;害人受傷。"), "&nbsp;"),
  dirt("an entity in a body", en, "", below(en, "Less &lt; more."), "&lt;"),
  dirt("garbled words", en, "", below(en, "The cityâ€™s office."), "亂碼"),
  dirt("an emoji in a title", zh, "title", swap(zh, /title: (.*)/, "title: $1🚧"), "表情符號"),
  dirt(
    "an alias list with a full-width comma",
    zh,
    /^aliases\./,
    swap(zh, "\n  - 國賠\n", "\n  - 路有洞，路破洞\n"),
    "半形逗號",
  ),
  dirt(
    "a hidden character in an id",
    facts,
    "owner",
    swap(facts, /owner: (\w+)/, "owner: $1\u200b"),
    "U+200B",
  ),
  dirt(
    "a hidden character in a code",
    "codes.yaml",
    /service$/,
    swap("codes.yaml", /service: (\w)/, "service: $1\u200b"),
    "U+200B",
  ),
  dirt("a text without end", zh, "summary", title("路".repeat(5001)), "5001"),
];

const inText = (name: string, text: string, zh: string, found: string): Plant => ({
  ...{ name, file: en, field: "", change: below(en, text), zh, found },
});

/** What a text can hold and may not, or what breaks it. */
const bodies: Plant[] = [
  inText("a comment of HTML", "Words <!-- not yet --> here.", "註解", "<!--"),
  inText("bold by HTML", "Words <b>here.", "**文字**", "<b>"),
  inText("a line break by HTML", "Words<br>here.", "HTML 標籤", "<br>"),
  inText(
    "an address in < >",
    "See <https://example.com/>.",
    "前後的 < > 拿掉",
    "<https://example.com/>",
  ),
  inText(
    "a token of the fields",
    "It takes {{limits.appeal}}.",
    "只能用在上面的欄位",
    "{{limits.appeal}}",
  ),
  inText("a broken token", "It takes {{limits.appeal.", "只能用在上面的欄位", "{{limits.appeal."),
  inText(
    "a component that is not closed",
    'It takes <Fact of="limits.appeal">.',
    "最後要有 />",
    "<Fact",
  ),
  inText("a sign for less than", "For walls <2 tall.", "小於", "<"),
  inText("a footnote", "Words[^1].\n\n[^1]: Below.", "註腳", "[^1]"),
  inText("a footnote without its note", "Words[^2].", "註腳", "[^2]"),
  inText("words struck through", "Pay ~~at the desk~~ online.", "刪除線", "~~at the desk~~"),
  inText("a box to tick", "- [ ] Bring your card.", "方括號", "- [ ]"),
  inText("a block of code", "```\nwords\n```", "程式碼", "words"),
  inText("a level that jumps", "##### Too deep", "最多 ", "##### Too deep"),
  inText("a heading without words", "###", "標題要有字", "###"),
  inText(
    "two headings of one name",
    "### Same words\n\nOne.\n\n### Same words\n\nTwo.",
    "同名",
    "Same words",
  ),
  inText("a row with too few cells", "| a | b |\n| --- | --- |\n| one |", "少了 1 格", "| one |"),
  inText(
    "a row with too many cells",
    "| a | b |\n| --- | --- |\n| one | two | three |",
    "多了 1 格",
    "three",
  ),
  inText(
    "a link to a name that is not there",
    "See [the law][nowhere].",
    "[文字](網址)",
    "[the law][nowhere]",
  ),
  inText("a link without words", "See [](#part).", "連結要有文字", "[](#part)"),
  inText("a link without address", "See [the law]().", "連結要有網址", "[the law]()"),
  inText(
    "a bare address that is listed",
    "See https://law.moj.gov.tw/ for it.",
    "[文字](https://…)",
    "https://law.moj.gov.tw/",
  ),
  inText(
    "a bare mail address",
    "Write to a.b@example.com for it.",
    "[文字](https://…)",
    "a.b@example.com",
  ),
];

/** Planted: broken, damaged and misplaced files; characters that deceive. */
export const files: Plant[] = [...unreadable, ...values, ...characters, ...bodies];
