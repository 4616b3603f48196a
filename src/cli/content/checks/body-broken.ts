import { say } from "../report/said.ts";
import { type Finding, usage, usageZh } from "./body-place.ts";

type Sign = readonly [
  pattern: RegExp,
  expected: Finding["expected"],
  mend: Finding["mend"],
  example?: string,
];

const words = say("只有文字和 Markdown", "words and Markdown only");

/** What an editor may have typed that no text can hold, and what to type instead. The first that fits is told. */
const signs: readonly Sign[] = [
  [
    /<!--|-->/,
    words,
    say(
      "<!-- --> 是 HTML 的註解，內文不能有：整段刪掉",
      "<!-- --> is a comment of HTML: remove it",
    ),
  ],
  [
    /<(?:https?:|mailto:|www\.)[^>]*>?/i,
    say("連結寫成 [文字](網址)", "a link as [words](address)"),
    say(
      "網址前後的 < > 拿掉，寫成 [文字](https://…)，網址要先登記在資料表",
      "write [words](https://…) with a listed address instead of < >",
    ),
    "[法規全文](https://law.moj.gov.tw/)",
  ],
  [
    /\{\{[^}]*\}?\}?/,
    say(`內文的數字和連結用 ${usageZh}`, `numbers and links as ${usage}`),
    say(
      '{{…}} 只能用在上面的欄位裡；內文裡的數字寫 <Fact of="…" />，連結寫 <To page="…" />',
      'write <Fact of="…" /> or <To page="…" />: {{…}} is for the fields above',
    ),
    '審查要 <Fact of="limits.review" />。',
  ],
  [
    /[{}]/,
    say("內文沒有大括號 { }", "no braces in the text"),
    say("大括號改成圓括號（ ），或刪掉", "write round brackets instead of braces, or remove them"),
  ],
  [
    /<\/?(?:b|strong|i|em|u|s|br|hr|p|div|span|font|a|img|table|tr|td|th|ul|ol|li|h[1-6]|center|sup|sub|small|iframe|script|style)\b[^>]*>?/i,
    words,
    say(
      "這是 HTML 標籤：刪掉；粗體寫 **文字**，清單每項前面加「- 」，換段空一行",
      "this is HTML: remove it; bold is **words**, a list begins with “- ”, a new paragraph with an empty line",
    ),
    "**帶身分證**到窗口。",
  ],
  [
    /<(?:Fact|To)\b[^>]*>?/,
    usage,
    say("引號要成對、最後要有 />，照範例寫", "a matching pair of quotes, and /> at the end"),
    '<Fact of="limits.review" />',
  ],
  [
    /<\/?[A-Za-z][^>]*>?/,
    say(`內文裡的標記只有 ${usageZh}`, `only ${usage}`),
    say("刪掉這個標籤", "remove the tag"),
  ],
  [
    /</,
    say("內文沒有 < 符號", "no < in the text"),
    say("「<」寫成「小於」或「未滿」", "write out “less than”"),
  ],
];

/**
 * Why a text cannot be read, said of the line where reading stopped or of the one above.
 *
 * @example brokenBody("甲 <b>乙", 1).found // "<b>"
 */
export const brokenBody = (body: string, line: number): Finding & { line: number } => {
  const lines = body.split("\n");
  for (const [pattern, expected, mend, example] of signs)
    for (const at of [line, line - 1, line + 1]) {
      // A component that is right is none of these.
      const text = (lines[at - 1] ?? "").replace(/<(?:Fact|To) [a-z]+="[^"<>]*" \/>/g, "");
      const found = pattern.exec(text)?.[0];
      if (found !== undefined)
        return {
          rule: "unsafe-markup",
          line: at,
          found: found.length < 3 ? text.trim() : found,
          expected,
          mend,
          ...(example === undefined ? {} : { example }),
        };
    }
  return {
    rule: "unsafe-markup",
    line,
    found: lines[line - 1]?.trim() ?? "",
    expected: say(
      `沒有 < { } 的文字；例外是 ${usageZh}`,
      `words without < { }, except in ${usage}`,
    ),
    mend: say(
      "「<」寫成「小於」；每個標記最後要有 />",
      "write out “less than” and the like; close every component with />",
    ),
  };
};
