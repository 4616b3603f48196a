import { all, append, type Plant, remove, set } from "../plant.ts";

const light = "services/street-light-report/service.yaml";
const zh = "services/street-light-report/zh.mdx";
const en = "services/street-light-report/en.mdx";

/** A body of its own, in both languages. */
const body = (words: string) => all(append(zh, words), append(en, words));

/** Planted: texts side by side, blocks of a text, names that cannot be told apart. */
export const later: Plant[] = [
  {
    name: "a number that differs between the languages of a table",
    change: set("lines.yaml", [0, "name"], {
      zh: "高雄萬事通（2018 年目錄）",
      en: "City hotline (directory of 2019)",
    }),
    file: "lines.yaml",
    field: /\.name\.en$/,
    found: "2019",
    zh: "和中文一樣的數字",
  },
  {
    name: "English of a table left as it was when its Chinese changed",
    change: set("topics.yaml", [0, "summary", "zh"], "只講拆房子的事。"),
    file: "topics.yaml",
    field: /\.summary\.en$/,
    zh: "英文沒有動",
  },
  {
    name: "two offices of one name",
    change: (tree) => {
      const name = { zh: "公園處", en: "Parks and Street Lights Office" };
      set("offices.yaml", [1, "name"], name)(tree);
      set("offices.yaml", [2, "name"], name)(tree);
    },
    file: "offices.yaml",
    field: /\.name\.zh$/,
    zh: "已經叫這個名字",
  },
  {
    name: "a title of a notice that is too long",
    change: all(
      set("notices/draft/zh.mdx", ["title"], "這份指南".repeat(9)),
      set("notices/draft/en.mdx", ["title"], "This guide is a draft"),
    ),
    file: "notices/draft/zh.mdx",
    field: "title",
    zh: "最多 30 個字",
  },
  {
    name: "a service that ends without a day or a reason",
    change: set(light, ["status"], "ending"),
    file: zh,
    field: "statusReason",
    zh: "status: ending",
  },
  {
    name: "Korean in an English answer",
    change: set(en, ["applicant"], "Anybody who sees it 누구나."),
    file: en,
    field: "applicant",
    zh: "中文或英文",
  },
  {
    name: "the name of a file as the title of a drawing",
    change: set("pictures/road-layers/picture.yaml", ["title", "zh"], "picture.svg"),
    file: "pictures/road-layers/picture.yaml",
    field: "title.zh",
    zh: "給讀者看的文字",
  },
  {
    name: "a placeholder in brackets",
    change: set(zh, ["applicant"], "（待補）"),
    file: zh,
    field: "applicant",
    zh: "真正的內容",
  },
  {
    name: "an alias of a flow that is the title of a service",
    change: (tree) => {
      const title = /^title: (.+)$/m.exec(tree.get("services/road-excavation/zh.mdx") ?? "")?.[1];
      set("flows/use-road.yaml", ["aliases", "zh", 0], title)(tree);
    },
    file: "flows/use-road.yaml",
    field: "aliases.zh.0",
    zh: "別頁標題",
  },
  {
    name: "two entries of the menu that read alike",
    change: (tree) => {
      const strings = JSON.parse(tree.get("ui/zh.json") ?? "{}");
      strings.nav.forms = strings.nav.services;
      tree.set("ui/zh.json", JSON.stringify(strings, null, 2));
    },
    file: "ui/zh.json",
    field: /^nav\./,
    zh: "不同的文字",
  },
  {
    name: "bold that never closes",
    change: body("這是 **重要的事。"),
    file: zh,
    field: "",
    found: "**重要的事",
    zh: "粗體",
  },
  {
    name: "bold with blanks inside",
    change: body("這是 ** 重要 ** 的事。"),
    file: zh,
    field: "",
    found: "** 重要",
    zh: "粗體",
  },
  {
    name: "an item of a list without words",
    change: body("- 身分證\n-\n- 印章"),
    file: zh,
    field: "",
    found: "-",
    zh: "清單的每一項",
  },
  {
    name: "a table without names of its columns",
    change: body("|  |  |\n| --- | --- |\n| 甲 | 乙 |"),
    file: zh,
    field: "",
    found: "| | |",
    zh: "每一欄的名稱",
  },
  {
    name: "a heading with nothing below it",
    change: body("### 要先做什麼"),
    file: zh,
    field: "",
    found: "###",
    zh: "標題底下",
  },
  {
    name: "the reason of a pause taken away",
    change: all(set(light, ["status"], "paused"), (tree) => {
      if ((tree.get(zh) ?? "").includes("\nstatusReason:")) remove(zh, ["statusReason"])(tree);
    }),
    file: zh,
    field: "statusReason",
    zh: "暫停",
  },
  {
    name: "a hotline whose name says another number",
    change: set("site.yaml", ["hotline", "name", "zh"], "1998 高雄萬事通"),
    file: "site.yaml",
    field: "hotline.name.zh",
    found: "1998",
    zh: "名稱裡的號碼",
  },
  {
    name: "a kind of service of which nobody is told where a case stands",
    change: (tree) => {
      const name = "case-status.yaml";
      tree.set(name, (tree.get(name) ?? "").replace(/\breport\b(?=[\],])/, "petition"));
    },
    file: "case-status.yaml",
    field: "kinds",
    found: "report",
    zh: "沒有 report",
  },
  {
    name: "a word of the case status told twice",
    change: (tree) => {
      const name = "case-status.yaml";
      const first = /word: \{ zh: ([^,]+),/.exec(tree.get(name) ?? "")?.[1] ?? "";
      set(name, ["words", 1, "word", "zh"], first)(tree);
    },
    file: "case-status.yaml",
    field: "words.1.word.zh",
    zh: "只寫一次",
  },
  {
    name: "wide braces round the name of a fact",
    change: all(
      set(zh, ["applicant"], "打｛｛call.1999｝｝。"),
      set(en, ["applicant"], "Anybody."),
    ),
    file: zh,
    field: "applicant",
    zh: "半形大括號",
  },
];
