import type { Check } from "../read/content.ts";
import { type Both, say } from "../report/said.ts";
import { languages } from "../read/content.ts";
import { atTheFoot } from "./orphans.ts";

/** Files that the site links to or reads by name, whatever the content. */
const named: readonly (readonly [name: string, why: Both])[] = [
  ...languages.map(
    (language) =>
      [
        `ui/${language}.json`,
        say("介面文字：按鈕、選單、標題", "the strings of the interface: buttons, menus, titles"),
      ] as const,
  ),
  ...atTheFoot.flatMap((id) =>
    languages.map(
      (language) =>
        [
          `pages/${id}/${language}.mdx`,
          say("每一頁的頁尾都連到它", "the page that every page links to at its foot"),
        ] as const,
    ),
  ),
  [
    "flows/something-broken.yaml",
    say("首頁「通報壞掉」連到它", "the flow that the home page leads to"),
  ],
];

/** What the site cannot do without, beside its tables. */
export const parts: Check = ({ tree, pages }) =>
  named
    .filter(([name]) => !tree.has(name))
    // Of a page that is there in one language, the other is missed with all pairs.
    .filter(([name]) => !pages.some((id) => name.startsWith(`pages/${id}/`)))
    .map(([name, why]) => ({
      rule: "missing-file",
      file: `content/${name}`,
      field: "",
      found: say("（沒有這個檔案）", "(missing)"),
      expected: why,
      mend: say(
        "從上一版找回這個檔案，或看看是不是改了檔名",
        "take it back from the last edition, or look whether it was renamed",
      ),
      example: `content/${name}`,
    }));
