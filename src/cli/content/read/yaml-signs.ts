import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";

/** What an editor is told about a line that cannot be read. */
export type Advice = Pick<Fault, "expected" | "mend" | "example">;

export type Look = {
  /** The line that is looked at, and those around it. */
  line: string;
  before: string;
  after: string;
};

/** A line that begins with the name of a field. */
export const key = /^\s*(?:- +)*[A-Za-z][\w.-]*/;
const keyOf = (line: string) => /([A-Za-z][\w.-]*)\s*[:：]/.exec(line)?.[1] ?? "title";
/** @example indentOf("  a: 1") // 2 */
export const indentOf = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;
/** What stands behind “key: ” or “- ”. */
const contentOf = (line: string) =>
  /^\s*(?:- +)*(?:[A-Za-z][\w.-]*: +)?(.*)$/.exec(line)?.[1] ?? "";
const indented = say("每一層用兩個半形空格往內縮", "two plain spaces for each level");

/** Signs that are wrong wherever they stand: the first that fits a line is what broke it. */
export const certain: readonly [fits: (look: Look) => boolean, advice: (look: Look) => Advice][] = [
  [
    ({ line }) => /^ *\t/.test(line),
    ({ line }) => ({
      expected: indented,
      mend: say(
        "開頭的 Tab 鍵要換成半形空格，和上下行對齊",
        "replace the tab at the beginning by spaces, in line with the neighbours",
      ),
      example: line.replaceAll("\t", "  "),
    }),
  ],
  [
    ({ line }) => /^ *[\u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/.test(line),
    ({ line }) => ({
      expected: indented,
      mend: say(
        `開頭的${line.trimStart() !== "" && /^ *\u3000/.test(line) ? "全形空白（U+3000）" : "特殊空白（不是一般空格）"}要換成半形空格`,
        "replace the wide or special blank at the beginning by plain spaces",
      ),
      example: `  ${line.trim()}`,
    }),
  ],
  [
    ({ line }) => new RegExp(`${key.source}：`).test(line),
    ({ line }) => ({
      expected: say(
        "欄位名稱後面接半形冒號和一個空格",
        "a plain colon and a space behind the name",
      ),
      mend: say(
        "全形冒號「：」改成半形「:」，後面空一格",
        "write a plain : and a space instead of the wide ：",
      ),
      example: line.replace(/：\s*/, ": ").trim(),
    }),
  ],
];

const quoted = (line: string): Advice => {
  const value = contentOf(line).replace(/^["']|["']$/g, "");
  return {
    expected: say(
      "文字裡有冒號、#、引號或括號時，整段用引號包起來",
      "text in quotes when it holds a colon, #, quote mark or bracket",
    ),
    mend: say(
      '這一行的文字前後加上 "…"；裡面要引號就用「…」',
      'put the text on this line in "…" (or 「…」 inside the quotes)',
    ),
    example: `${keyOf(line)}: "${value.replaceAll('"', "").slice(0, 40) || "文字"}"`,
  };
};

const openQuote = (line: string): boolean => {
  const value = contentOf(line);
  const mark = value[0];
  if (mark === '"') return !/^"(?:[^"\\]|\\.)*"\s*[,}\]]*\s*(?:#.*)?$/.test(value);
  if (mark === "'") return !/^'(?:[^']|'')*'\s*[,}\]]*\s*(?:#.*)?$/.test(value);
  return false;
};

/** Signs that break a file only where the parser stopped. */
export const likely: typeof certain = [
  [
    ({ line, after }) =>
      openQuote(line) && (after === "" || key.test(after) || /^\s*-/.test(after)),
    ({ line }) => ({
      expected: say("引號成對", "a matching pair of quotes"),
      mend: say(
        '這一行的引號沒有關：文字後面補上 "（文字裡的引號改用「」）',
        'close the " that was opened here (and write 「」 inside the text)',
      ),
      example: `${keyOf(line)}: "${contentOf(line).replace(/["']/g, "").slice(0, 40)}"`,
    }),
  ],
  [
    ({ line }) => /^\s*(?:- +)?[A-Za-z][\w.-]*:(?!\/\/)[^\s:]/.test(line),
    ({ line }) => ({
      expected: say("欄位名稱、冒號、空格，再寫內容", "the name, a colon, a space, then the value"),
      mend: say("冒號後面要空一格", "put a space behind the colon"),
      example: line.replace(/:\s*/, ": ").trim(),
    }),
  ],
  [
    ({ line }) => /^\s*-[^\s-]/.test(line),
    ({ line }) => ({
      expected: say("減號、空格，再寫內容", "a hyphen, a space, then the entry"),
      mend: say("減號「-」後面要空一格", "put a space behind the hyphen"),
      example: line.replace(/-/, "- ").trim(),
    }),
  ],
  [({ line }) => /^["'].+["']\s*[^\s,}\]#]/.test(contentOf(line)), ({ line }) => quoted(line)],
  [({ line }) => /^[^"'[{|>].*: /.test(contentOf(line)), ({ line }) => quoted(line)],
  [
    ({ line }) => /^[@`%&*!|>\]},[{]/.test(contentOf(line)) && !/^[[{]/.test(contentOf(line)),
    ({ line }) => quoted(line),
  ],
  // A sentence that begins with a name in braces, {{limits.review}}: to YAML it opens a map.
  [({ line }) => /^\{\{/.test(contentOf(line)), ({ line }) => quoted(line)],
  [({ line }) => /[“”＂]/.test(contentOf(line)[0] ?? ""), ({ line }) => quoted(line)],
];
