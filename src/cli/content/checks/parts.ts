import { each, type Kind, kinds } from "../../../schema/kinds.ts";
import { type Check, type Content, languages } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { type Both, say } from "../report/said.ts";
import { atTheFoot } from "./orphans.ts";

const missing = (name: string, expected: Both, mend: Both): Fault => ({
  rule: "missing-file",
  file: `content/${name}`,
  field: "",
  found: say("（沒有這個檔案）", "(missing)"),
  expected,
  mend,
  example: `content/${name}`,
});

const back = say(
  "從上一版找回這個檔案，或看看是不是改了檔名",
  "take it back from the last edition, or look whether it was renamed",
);

/** Files that the site links to or reads by name, whatever the content. */
const named = languages.map((language): [string, Both] => [
  `ui/${language}.json`,
  say("介面文字：按鈕、選單、標題", "the strings of the interface: buttons, menus, titles"),
]);

/** The home page leads to it where it is there: “something broken”. */
const ofTheHomePage = "flows/something-broken.yaml";

/** Written pages that a site ought to have: the foot of every page links to those that are there. */
const foot = (content: Content): string[] =>
  atTheFoot.flatMap((id) => content.languages.map((language) => `pages/${id}/${language}.mdx`));

/** Of a page that is there in one language, the other is missed with all pairs. */
const whole = ({ tree, pages }: Content, name: string): boolean =>
  !tree.has(name) && !pages.some((id) => name.startsWith(`pages/${id}/`));

/** Files that a site may do without. */
const optional = Object.values<Kind>(kinds)
  .flatMap(({ files, optional: may }) => (may ? each(files) : []))
  .filter((name) => !name.includes("*"));

/** What was there at the last commit and is not now, most likely by mistake. */
const lost = (content: Content): Fault[] =>
  [...optional, ...foot(content), ofTheHomePage]
    .filter((name) => !content.sure && whole(content, name) && content.before(name))
    .map((name) =>
      missing(
        name,
        say("上一版有這個檔案", "this file, which the last version had"),
        say(
          "誤刪或改了檔名就找回來；真的不要了，先提交，再檢查",
          "take it back if it was removed by mistake; where the site is to do without it, commit first and check again",
        ),
      ),
    );

/** What the site cannot do without, beside its tables, and what went missing. */
export const parts: Check = (content) => [
  ...named
    .filter(([name]) => !content.tree.has(name))
    .map(([name, why]) => missing(name, why, back)),
  ...lost(content),
];

/** Pages that a site ought to have, where it has none of the kind yet. */
export const pagesToWrite: Check = (content) =>
  foot(content)
    .filter((name) => whole(content, name))
    .map((name) =>
      missing(
        name,
        say(
          "網站該有這一頁：關於本站、隱私權、無障礙聲明",
          "a page that every site ought to have: about it, privacy, accessibility",
        ),
        say(
          "寫這一頁；寫好後每一頁的頁尾都連到它",
          "write it: the foot of every page then links to it",
        ),
      ),
    );
