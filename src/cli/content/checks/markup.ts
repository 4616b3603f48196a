import { type Both, type Said, say } from "../report/said.ts";

/** What does not belong in a plain text, and what to write instead. */
const refused: readonly [
  rule: "unsafe-markup" | "unsafe-link",
  pattern: RegExp,
  expected: Both,
  mend: Both,
][] = [
  [
    "unsafe-markup",
    /<\/?[a-z!][^>]*>?/i,
    say("純文字，不用 HTML", "plain words without HTML"),
    say("刪掉標籤", "remove the tag"),
  ],
  [
    "unsafe-link",
    /\b(?:javascript|vbscript|data):\S*/i,
    say("不放程式，也不放 data: 網址", "no scripts and no data: addresses"),
    say("刪掉", "remove it"),
  ],
  [
    "unsafe-link",
    /\b(?:https?:\/\/|www\.)\S+/i,
    say("文字裡不直接寫網址", "no address in the words"),
    say(
      "把網址寫進 content/sources.yaml 或 content/platforms.yaml，這裡寫 {{platform.代號}}",
      "enter it in content/sources.yaml or content/platforms.yaml and name it as {{platform.<id>}}",
    ),
  ],
  [
    "unsafe-markup",
    /\*\*|`|\]\(|^#+ /,
    say(
      "純文字；粗體、標題和連結只能用在 --- 下面的內文",
      "plain words; Markdown is only for the text below the front matter",
    ),
    say("刪掉這些符號", "remove the marks"),
  ],
];

/** Words that stand where an answer should be. */
const placeholder =
  /^[（(【[<]?\s*(?:tbd|tba|todo|fixme|n\/?a|none|xxx+|lorem.*|[-–—?.…]+|無|待補充?|待確認|待查證?|待定|未定|同上|to be (?:added|confirmed|decided))\s*[）)】\]>]?[。.]?$/i;

export type MarkupFault = {
  rule: "unsafe-markup" | "unsafe-link" | "missing-words";
  found: Said;
  expected: Said;
  mend: Both;
};

/**
 * Faults in one plain text of the front matter or of a shared file.
 *
 * @example markupIn("see <b>here</b>")[0]?.rule // "unsafe-markup"
 */
export const markupIn = (text: string): MarkupFault[] => {
  if (placeholder.test(text.trim())) {
    return [
      {
        rule: "missing-words",
        found: text,
        expected: say("真正的內容", "an answer"),
        mend: say(
          "寫出內容；不知道的，在資料檔寫 unknown 和原因",
          "answer it, or write unknown with its reason in the facts",
        ),
      },
    ];
  }
  return refused.flatMap(([rule, pattern, expected, mend]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ rule, found, expected, mend }];
  });
};
