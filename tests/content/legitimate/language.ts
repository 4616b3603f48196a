import { all, append, type Edit, set, stamp, type Tree } from "../plant.ts";

const page = "services/state-compensation";
const zh = `${page}/zh.mdx`;
const en = `${page}/en.mdx`;

/** The English was compared and holds: what `--stamp <file> --unchanged` writes. */
const holds =
  (id: string) =>
  (tree: Tree): void => {
    stamp(id)(tree);
    const [, made = ""] = /^translatedFrom: "?(\w+)/m.exec(tree.get(`${id}/en.mdx`) ?? "") ?? [];
    set(`${id}/en.mdx`, ["englishHolds"], made)(tree);
  };

/** A sentence in both languages, with the English stamped. */
const says = (name: string, chinese: string, english: string): Edit => ({
  name,
  change: all(set(zh, ["applicant"], chinese), set(en, ["applicant"], english), stamp(page)),
});
/** A paragraph below both texts. */
const tells = (name: string, chinese: string, english: string): Edit => ({
  name,
  change: all(append(zh, chinese), append(en, english), stamp(page)),
});

/** Edits that are right: words in both languages. */
export const language: Edit[] = [
  says(
    "a Chinese name in brackets in English",
    "領到協議書的人。",
    "Anyone who holds the written agreement (協議書).",
  ),
  says(
    "a Chinese word to look for at the counter",
    "找寫著收文號的單子。",
    "Anyone; look for the word 收文號 on the slip.",
  ),
  says(
    "an abbreviation in Chinese",
    "掃 QR code、用 LINE 或 e-mail 都可以。",
    "Anyone with a phone.",
  ),
  says(
    "an address in Chinese",
    "到四維三路 2 號 5 樓申請的人。",
    "Anyone who comes to 5F, No. 2, Sihwei 3rd Road.",
  ),
  says(
    "the year of an event",
    "2014 年氣爆受傷的人。",
    "Anyone hurt in the gas explosion of 2014.",
  ),
  says("a year of the Republic", "民國 103 年受傷的人。", "Anyone hurt in 2014."),
  says(
    "a line that is open all day",
    "打電話的人，24 小時有人接。",
    "Anyone; the line is open 24 hours a day.",
  ),
  says(
    "everyday numbers in words",
    "一個人、兩個人都可以，哪一天以前都問得到。",
    "One or two people, or one of the two.",
  ),
  says(
    "a variant that is at home in Taiwan",
    "台灣人，在里長那裡、後面巷子裡都可以。",
    "Anyone in Taiwan.",
  ),
  says(
    "a place to park that is let",
    "出租車位的人、辦公交通費的人。",
    "Anyone who lets a parking space.",
  ),
  says("law’s own words", "辦登錄、走法定程序的人。", "Anyone who registers by law."),
  tells(
    "a heading, a list and a line of English names",
    "### 要帶什麼\n\n- Google Maps 的截圖",
    "### What to bring\n\n- A screenshot of Google Maps",
  ),
  tells(
    "words to be written in Chinese",
    "寫：「請提供會勘紀錄。」",
    "In Chinese, write: “請提供會勘紀錄。”",
  ),
  {
    name: "a Chinese spelling mended, the English looked through and unchanged",
    change: all(set(zh, ["applicant"], "受傷的人都可以請求。"), holds(page)),
  },
  {
    name: "a Chinese alias more, simplified as people type it",
    change: all(set(zh, ["aliases", 0], "道路受伤赔偿"), stamp(page)),
  },
  {
    name: "Chinese and English of one answer changed together",
    change: all(
      set(zh, ["faqs", "tree", "a"], "可以請求，先打電話問。"),
      set(en, ["faqs", "tree", "a"], "Yes, you may claim; call first."),
      stamp(page),
    ),
  },
  {
    name: "an alias that two pages are meant to have",
    change: all(
      set(zh, ["sharedAliases"], ["報修路燈"]),
      set(zh, ["aliases", 0], "報修路燈"),
      stamp(page),
    ),
  },
];
