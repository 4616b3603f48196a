import { stamped, text, together } from "../memory-edits.ts";
import { append, type Edit, file, set, type Tree } from "../plant.ts";
import { png } from "../png.ts";

const folder = "services/state-compensation";

/** A picture with its description in both languages. */
const shown =
  (name: string, bytes: string, zh: string, en: string) =>
  (tree: Tree): void =>
    together(
      file(`${folder}/${name}`, bytes),
      append(`${folder}/zh.mdx`, `![${zh}](./${name})`),
      append(`${folder}/en.mdx`, `![${en}](./${name})`),
      stamped(folder),
    )(tree);

/** Rightly made, about: parts of the site that are missing or incomplete; pictures. */
export const parts: Edit[] = [
  {
    name: "a comment in a table",
    change: append("topics.yaml", "# a word among editors"),
  },
  {
    name: "a picture with a description in each language",
    change: shown(
      "form-top.png",
      png(640, 400),
      "請求書第一欄的填法",
      "How to fill in the first box",
    ),
  },
  {
    name: "a small picture, tall and narrow",
    change: shown("lamp.png", png(40, 300), "路燈桿上的號碼牌", "The number plate on a lamp post"),
  },
  {
    name: "a picture whose description has Latin letters in it",
    change: shown(
      "qr.png",
      png(300, 300),
      "通知單右下角的 QR Code",
      "The QR code at the foot of the notice (右下角)",
    ),
  },
  {
    name: "one picture for each language",
    change: together(
      file(`${folder}/form-zh.png`, png(640, 400)),
      file(`${folder}/form-en.png`, png(640, 401)),
      append(`${folder}/zh.mdx`, "![填好的請求書](./form-zh.png)"),
      append(`${folder}/en.mdx`, "![A claim, filled in](./form-en.png)"),
      stamped(folder),
    ),
  },
  {
    name: "another word on a button",
    change: together(
      text("ui/zh.json", '"skip": "跳到主要內容"', '"skip": "直接看內容"'),
      text("ui/en.json", /"skip": "[^"]*"/, '"skip": "Go to the content"'),
    ),
  },
  {
    name: "a label that is an abbreviation in both languages",
    change: together(
      text("ui/zh.json", /"searchShort": "[^"]*"/, '"searchShort": "PDF"'),
      text("ui/en.json", /"searchShort": "[^"]*"/, '"searchShort": "PDF"'),
    ),
  },
  {
    name: "the total of next year’s calendar, once announced",
    change: set("calendar/2027.yaml", ["total"], 121),
  },
  {
    name: "an old calendar put in later",
    change: file(
      "calendar/2023.yaml",
      'year: 2023\nissuer: { zh: 行政院人事行政總處, en: Directorate-General of Personnel Administration }\nreference: "112 年辦公日曆表"\nchecked: false\nclosed: ["01-02", "02-27", "02-28"]\nworking: ["02-18"]\n',
    ),
  },
];
