import { say } from "../report/said.ts";
import { type Advice, certain, indentOf, key, likely, type Look } from "./yaml-signs.ts";

/** Where the parser stopped, and what it said. */
export type Stop = { line: number; code: string };

const brackets: Advice = {
  expected: say(
    "括號成對、項目用半形逗號分開",
    "matching brackets, entries parted by plain commas",
  ),
  mend: say(
    "檢查這一行和上一行：[ ] 或 { } 有沒有少一邊，逗號是不是全形「，」",
    "look on this line and the one above for a [ ] or { } without its partner, or a wide comma",
  ),
  example: "aliases: [路燈不亮, 路燈壞了]",
};

const words: Partial<Record<string, Advice>> = {
  DUPLICATE_KEY: {
    expected: say("同一個欄位只寫一次", "each key once"),
    mend: say("兩個裡面刪掉一個，或合成一個", "remove one of the two, or merge them"),
  },
  MULTIPLE_DOCS: {
    expected: say("檔案中間沒有 --- 這一行", "no line --- inside the file"),
    mend: say("刪掉檔案中間的 ---", "remove the line --- inside the file"),
  },
};

const indentation = ({ line, before }: Look): Advice => ({
  expected: say(
    "同一層的行，前面的空格一樣多；每往內一層多兩格",
    "lines of one level begin at one place; two spaces for each level",
  ),
  mend: say(
    `這一行前面有 ${indentOf(line)} 格，上一行 ${indentOf(before)} 格：和同一層的上下行對齊`,
    `this line begins with ${indentOf(line)} spaces, the one above with ${indentOf(before)}: line it up with its neighbours`,
  ),
});

const general: Advice = {
  expected: say("每一行是「欄位: 內容」", "lines of “key: value”"),
  mend: say(
    "看看這一行或上一行是不是少了冒號、引號，或中途斷行",
    "look for a missing colon or quote, or a stray line break, here or on the line above",
  ),
};

/**
 * What broke a text, in the words of somebody who edits text: the first sign that explains it, near the line where the
 * parser stopped.
 *
 * @returns the line of that sign, which may stand above the line of the stop
 * @example diagnose("a: 1\n\tb: 2", { line: 2, code: "TAB_AS_INDENT" }).line // 2
 */
export const diagnose = (text: string, stop: Stop): Advice & { line: number } => {
  const lines = text.split("\n");
  const lookAt = (line: number): Look => ({
    line: lines[line - 1] ?? "",
    before: lines.slice(0, line - 1).findLast((one) => one.trim() !== "") ?? "",
    after: lines[line] ?? "",
  });
  const told = words[stop.code];
  if (told) return { ...told, line: stop.line };
  const near = [stop.line, stop.line - 1, stop.line + 1, stop.line - 2].filter(
    (line) => line >= 1 && line <= lines.length,
  );
  for (const [signs, places] of [
    [certain, near],
    [likely, near],
    [certain, lines.map((_, i) => i + 1)],
  ] as const)
    for (const line of places)
      for (const [fits, advice] of signs)
        if (fits(lookAt(line))) return { ...advice(lookAt(line)), line };
  // A quote that was opened far above swallows everything down to the end of the file.
  const far = lines.findLastIndex((_, i) => i + 1 < stop.line && likely[0]?.[0](lookAt(i + 1)));
  if (/MISSING_CHAR|quote/i.test(stop.code) && far >= 0 && likely[0])
    return { ...likely[0][1](lookAt(far + 1)), line: far + 1 };
  const here = lookAt(Math.min(stop.line, lines.length));
  if (/[[\]{}，]/.test(here.line) || /flow/i.test(stop.code))
    return { ...brackets, line: stop.line };
  if (/INDENT|IMPLICIT|UNEXPECTED|IMPOSSIBLE|indent/.test(stop.code) && key.test(here.line))
    return { ...indentation(here), line: stop.line };
  return { ...general, line: stop.line };
};
