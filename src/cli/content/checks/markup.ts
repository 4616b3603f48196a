import type { Said } from "../report/said.ts";
/** What does not belong in a plain text, and what to write instead. */
const refused: readonly [
  rule: "unsafe-markup" | "unsafe-link",
  pattern: RegExp,
  expected: Said,
  mend: Said,
][] = [
  ["unsafe-markup", /<\/?[a-z!][^>]*>?/i, "plain words without HTML", "remove the tag"],
  [
    "unsafe-link",
    /\b(?:javascript|vbscript|data):\S*/i,
    "no scripts and no data: addresses",
    "remove it",
  ],
  [
    "unsafe-link",
    /\b(?:https?:\/\/|www\.)\S+/i,
    "no address in the words",
    "enter it in content/sources.yaml or content/platforms.yaml and name it by id",
  ],
  [
    "unsafe-markup",
    /\*\*|`|\]\(|^#+ /,
    "plain words; Markdown is only for the text below the front matter",
    "remove the marks",
  ],
];

/** Words that stand where an answer should be. */
const placeholder =
  /^(?:tbd|tba|todo|fixme|n\/?a|none|xxx+|lorem.*|[-–—?.…]+|無|待補|待確認|待定|同上)[。.]?$/i;

export type MarkupFault = {
  rule: "unsafe-markup" | "unsafe-link" | "missing-words";
  found: Said;
  expected: Said;
  mend: Said;
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
        expected: "an answer",
        mend: "answer it, or write unknown with its reason in the facts",
      },
    ];
  }
  return refused.flatMap(([rule, pattern, expected, mend]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ rule, found, expected, mend }];
  });
};
