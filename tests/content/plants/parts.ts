import { png } from "../png.ts";
import { append, file, type Plant, remove, set, type Tree } from "../plant.ts";

const folder = "services/state-compensation";
const zh = `${folder}/zh.mdx`;
const en = `${folder}/en.mdx`;
const picture = `${folder}/claim-form.png`;

/** A picture with its words in both languages. */
const shown =
  (alt: string, altEn: string, bytes = png(640, 400), name = "claim-form.png") =>
  (tree: Tree): void => {
    tree.set(`${folder}/${name}`, bytes);
    append(zh, `![${alt}](./${name})`)(tree);
    append(en, `![${altEn}](./${name})`)(tree);
  };
const good = ["請求書第一欄的填法", "How to fill in the first box of the claim"] as const;

const bad = (name: string, bytes: string, said: string, at = "claim-form.png"): Plant => ({
  name,
  change: shown(...good, bytes, at),
  file: `${folder}/${at}`,
  field: "",
  zh: said,
});
const described = (name: string, alt: string, altEn: string, at: string, said: string): Plant => ({
  name,
  change: shown(alt, altEn),
  file: at,
  field: "",
  zh: said,
});

const pictures: Plant[] = [
  bad("an empty picture", "", "空的檔案"),
  bad("a page with a picture’s ending", "<!DOCTYPE html><html></html>", "HTML"),
  bad("a text with a picture’s ending", "not a picture at all", "不是圖"),
  bad("a drawing with a picture’s ending", '<svg xmlns="x"></svg>', "SVG"),
  bad("a GIF that is called PNG", "GIF89a\x01\0\x01\0", "GIF"),
  bad("a PNG that is called JPEG", png(640, 400), "副檔名", "claim-form.jpg"),
  bad("half a picture", png(640, 400).slice(0, 80), "壞了"),
  bad("a picture that is damaged inside", png(640, 400).replace(/IDAT.{6}/s, "IDATxxxxxx"), "壞了"),
  bad("a picture of one pixel", png(1, 1), "像素"),
  bad("a picture as wide as a wall", png(9000, 20), "像素"),
  bad("a picture that is too heavy", png(640, 400) + "\0".repeat(600_000), "最多"),
  {
    name: "a picture that nothing shows",
    change: file(picture, png(640, 400)),
    file: picture,
    field: "",
    zh: "內文加上這張圖",
  },
  {
    name: "a picture under another name than the text says",
    change: (tree) => {
      shown(...good)(tree);
      tree.set(`${folder}/claim-fom.png`, png(640, 400));
      tree.delete(picture);
    },
    file: `${folder}/claim-fom.png`,
    field: "",
    zh: "claim-form.png",
  },
  {
    name: "a picture that is not there",
    change: append(zh, "![請求書第一欄的填法](./claim-form.png)"),
    file: zh,
    field: "",
    found: "./claim-form.png",
    zh: "檔名要一樣",
  },
  described("no description", "", good[1], zh, "一句話"),
  described("a file name as description", "claim-form.png", good[1], zh, "不是檔名"),
  described("a camera’s name as description", "IMG_2041", good[1], zh, "檔名"),
  described("a description that only says picture", "圖片", good[1], zh, "圖裡有什麼"),
  described("a Chinese text with an English description", good[1], good[1], zh, "中文"),
  described("an English text with a Chinese description", good[0], good[0], en, "英文"),
  described("a number in a description", "繳 500 元的收據", good[1], zh, "數字"),
];

const strings = (
  name: string,
  language: "zh" | "en",
  from: string | RegExp,
  to: string,
  field: string,
  said: string,
): Plant => ({
  name,
  change: (tree) => {
    const text = tree.get(`ui/${language}.json`) ?? "";
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`ui/${language}.json has no ${from}`);
    tree.set(`ui/${language}.json`, changed);
  },
  file: `ui/${language}.json`,
  field,
  zh: said,
});
const inBoth = (name: string, key: string, said: string, to = ""): Plant => ({
  name,
  change: (tree) => {
    for (const language of ["zh", "en"])
      tree.set(
        `ui/${language}.json`,
        (tree.get(`ui/${language}.json`) ?? "").replace(new RegExp(`\\n *"${key}": "[^\\n]*,`), to),
      );
  },
  file: "ui/zh.json",
  field: `site.${key}`,
  zh: said,
});

const labels: Plant[] = [
  {
    name: "no strings of the interface",
    change: (tree) => {
      tree.delete("ui/zh.json");
      tree.delete("ui/en.json");
    },
    file: "ui/zh.json",
    field: "",
    zh: "介面文字",
  },
  strings("a comma behind the last string", "zh", /\n {2}\}\n\}\s*$/, ",\n  }\n}\n", "", "逗號"),
  strings("an empty label", "zh", '"skip": "跳到主要內容"', '"skip": " "', "site.skip", ""),
  strings(
    "a label in the wrong language",
    "zh",
    '"skip": "跳到主要內容"',
    '"skip": "Skip to content"',
    "site.skip",
    "中文",
  ),
  strings(
    "a label copied from the other language",
    "en",
    /"skip": "[^"]*"/,
    '"skip": "跳到主要內容"',
    "site.skip",
    "另一種語言",
  ),
  strings(
    "a value that was translated",
    "zh",
    "內容版本：{{date}}",
    "內容版本：{{日期}}",
    "site.edition",
    "date",
  ),
  inBoth("a label that is gone from both languages", "skip", "網頁要用"),
  inBoth(
    "a label that was renamed in both languages",
    "skip",
    "skip",
    '\n    "skipp": "跳過 skip",',
  ),
  {
    name: "a plural form that is gone",
    change: (tree) =>
      tree.set(
        "ui/en.json",
        (tree.get("ui/en.json") ?? "").replace(/\n *"count_one": "[^\n]*,/, ""),
      ),
    file: "ui/en.json",
    field: "find.count_one",
    zh: "網頁要用",
  },
  {
    name: "a value that the site does not give, in both languages",
    change: (tree) => {
      for (const language of ["zh", "en"])
        tree.set(
          `ui/${language}.json`,
          (tree.get(`ui/${language}.json`) ?? "").replace("{{date}}", "{{day}}"),
        );
    },
    file: "ui/zh.json",
    field: "site.edition",
    found: "{{day}}",
    zh: "{{date}}",
  },
];

const gone = (name: string, ...files: string[]): Plant => ({
  name,
  change: (tree) => {
    for (const one of files) file(one, undefined)(tree);
  },
  file: files[0] ?? "",
  field: "",
});
const missing: Plant[] = [
  gone("no case status", "case-status.yaml"),
  ...["stop", "asks", "variants", "names", "lexicon"].map((one) =>
    gone(`no table ${one} of the search`, `search/${one}.yaml`),
  ),
  gone("no table of terms, which was there", "glossary.yaml"),
  gone("no invented persons for the samples of forms", "fictitious.yaml"),
  {
    name: "a service of no topic, where there are topics",
    change: remove(`${folder}/service.yaml`, ["topics"]),
    file: `${folder}/service.yaml`,
    field: "topics",
    zh: "content/topics.yaml",
  },
  {
    name: "a link to the page of a part that is not there",
    change: (tree) => {
      file("letters.yaml", undefined)(tree);
      append(zh, '<To page="page.letters" />')(tree);
    },
    file: zh,
    field: "",
    found: "page.letters",
  },
  gone("no calendar of this year", "calendar/2026.yaml"),
  gone("no calendar of the last year", "calendar/2025.yaml"),
  gone("no calendar of next year, which was there", "calendar/2027.yaml"),
  gone("no page about the site", "pages/about/zh.mdx", "pages/about/en.mdx"),
  gone("no flow for the home page", "flows/something-broken.yaml"),
];

const calendar = "calendar/2026.yaml";
const moved = (from: string, to: string) => (tree: Tree) =>
  tree.set(calendar, (tree.get(calendar) ?? "").replace(`"${from}"`, `"${to}"`));
const days: Plant[] = [
  {
    name: "a calendar without its total",
    change: remove(calendar, ["total"]),
    file: calendar,
    field: "total",
    zh: "放假日數",
  },
  {
    name: "Labour Day on another weekday",
    change: moved("05-01", "05-04"),
    file: calendar,
    field: "closed",
    zh: "勞動節",
  },
  {
    name: "the Dragon Boat Festival a day early",
    change: moved("06-19", "06-18"),
    file: calendar,
    field: "closed",
    zh: "端午節",
  },
  {
    name: "Lunar New Year’s Eve a week late",
    change: moved("02-16", "02-23"),
    file: calendar,
    field: "closed",
    zh: "除夕",
  },
  {
    name: "the day in lieu of a holiday moved",
    change: moved("02-27", "03-02"),
    file: calendar,
    field: "closed",
    zh: "補假",
  },
  {
    name: "a day off on a Saturday",
    change: moved("05-01", "05-02"),
    file: calendar,
    field: "closed.9",
    zh: "週末本來就放假",
  },
  {
    name: "a working day in the week",
    change: set(calendar, ["working"], ["05-05"]),
    file: calendar,
    field: "working.0",
    zh: "補班",
  },
  { name: "a holiday twice", change: moved("06-19", "05-01"), file: calendar, field: "closed.10" },
];

/** Planted: parts of the site that are missing or incomplete; pictures. */
export const parts: Plant[] = [...pictures, ...labels, ...missing, ...days];
