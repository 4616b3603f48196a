import { scalar } from "../yaml-text.ts";
import type { NewSite } from "./asked.ts";

/** One written page in one language. */
type Written = { title: string; summary: string; body: string };

const call = '<To page="call.1999" />';

const zh = ({ agency }: NewSite): Record<string, Written> => ({
  about: {
    title: "關於這個網站",
    summary: "為什麼有這份指南、內容從哪裡來、哪裡有錯怎麼告訴我們。",
    body: `這裡把${agency.zh}的服務整理在一起。內容還是草稿：辦事以前，先向承辦單位確認。還不知道的事，列在「<To page="page.coverage" />」。

## 這一頁寫錯了

打 ${call}，說是哪一頁、哪裡不對。`,
  },
  privacy: {
    title: "隱私",
    summary: "不用登入，沒有 cookie，也沒有人追蹤您。",
    body: `看這個網站不用登入，沒有 cookie，沒有流量統計或廣告，也不從別的公司載入字型或程式。

搜尋在您的瀏覽器裡進行。勾選的文件放進「<To page="page.my-list" />」，只留在這台裝置上，在那一頁可以全部清除。看過的頁面留在瀏覽器裡，沒有網路時也能打開。

主機可能留下連線紀錄；這個網站不讀取、不分析。`,
  },
  accessibility: {
    title: "無障礙聲明",
    summary: "我們希望人人都能使用這個網站。遇到困難，告訴我們。",
    body: `我們的目標是符合 WCAG 2.2 的 AA 等級。卡住了，打 ${call}，說是哪一頁、用什麼裝置。

每個連結和按鈕都能用 Tab 鍵走到。按 Alt 加字母可以跳：**U** 上方選單、**C** 中央內容、**F** 頁尾。

還沒有請身心障礙朋友實際試用，也還沒有無障礙標章。`,
  },
});

const en = ({ agency }: NewSite): Record<string, Written> => ({
  about: {
    title: "About this site",
    summary: "Why there is this guide, where its content comes from, and how to report a mistake.",
    body: `The services of the ${agency.en} in one place. The content is a draft: ask the office before you act on it. What is not known yet is listed under “<To page="page.coverage" />”.

## A mistake on a page

Call ${call} and say which page it is and what is wrong.`,
  },
  privacy: {
    title: "Privacy",
    summary: "No login, no cookies, and nobody follows you.",
    body: `This site has no login, no cookies, no statistics and no advertising, and loads no fonts or programs from other companies.

The search runs in your browser. Papers that you tick go to “<To page="page.my-list" />”, stay on this device alone, and can be cleared there. Pages that you have seen stay in the browser and open without a network.

The host may keep records of connections; this site does not read them.`,
  },
  accessibility: {
    title: "Accessibility",
    summary: "Everybody should be able to use this site. If you cannot, tell us.",
    body: `We aim at level AA of WCAG 2.2. If you are stuck, call ${call} and say which page it is and which device you use.

Every link and button can be reached with the Tab key. Alt and a letter jump: **U** to the menu, **C** to the content, **F** to the foot.

People with disabilities have not yet been asked to try it, and it has no accessibility badge yet.`,
  },
});

const mdx = ({ title, summary, body }: Written, stamp: string): string =>
  `---\n${stamp}title: ${scalar(title)}\nsummary: ${scalar(summary)}\n---\n\n${body}\n`;

/** The pages that every site ought to have, as far as they hold for any agency. By path below content/. */
export const pagesOf = (site: NewSite): Map<string, string> => {
  const english = en(site);
  return new Map(
    Object.entries(zh(site)).flatMap(([id, page]): [string, string][] => [
      [`pages/${id}/zh.mdx`, mdx(page, "")],
      ...(site.english && english[id]
        ? [
            [`pages/${id}/en.mdx`, mdx(english[id], 'translatedFrom: "00000000"\n')] satisfies [
              string,
              string,
            ],
          ]
        : []),
    ]),
  );
};
