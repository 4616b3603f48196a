import type { ErrorCode, YAMLError } from "yaml";
import type { Fault } from "../report/fault.ts";

type Advice = readonly [expected: string, mend: string];

const quotes: Advice = [
  "text in quotes when it holds a colon, #, quote mark or bracket",
  'put the text on this line in "…" (or 「…」 inside the quotes)',
];
const indent: Advice = [
  "two spaces for each level, and no tabs",
  "line this entry up with its neighbours, using spaces",
];

/** What the parser's codes mean for someone who edits text. Codes that are not listed get a general hint. */
const advice: Partial<Record<ErrorCode, Advice>> = {
  DUPLICATE_KEY: ["each key once", "remove one of the two, or merge them"],
  BAD_INDENT: indent,
  TAB_AS_INDENT: indent,
  MULTILINE_IMPLICIT_KEY: [
    '"key: value" on one line',
    "look for a missing colon, a stray line break or an unclosed quote here or on the line above",
  ],
  IMPOSSIBLE: quotes,
  UNEXPECTED_TOKEN: quotes,
  BLOCK_AS_IMPLICIT_KEY: quotes,
  BAD_SCALAR_START: quotes,
  MISSING_CHAR: [
    "a matching pair of quotes or brackets",
    'close the " or ] or } that was opened here or above',
  ],
  MULTIPLE_DOCS: ["one list or one set of keys", "remove the line --- inside the file"],
};

/** A parser error in plain words, with the line itself. */
export const plainWords = (file: string, line: number, text: string, error: YAMLError): Fault => {
  const before = text.slice(0, error.pos[0]);
  const row = before.split("\n").length - 1;
  const found = (text.split("\n")[row] ?? "").trim() || "(end of the file)";
  const [expected, mend] = advice[error.code] ?? [
    '"key: value" lines',
    "look for a missing quote, colon or space on this line or the one above",
  ];
  const key = error.code === "DUPLICATE_KEY" ? /^(?:- )?([^:\s]+):/.exec(found)?.[1] : undefined;
  return { rule: "broken-file", file, line, field: key ?? "", found, expected, mend };
};
