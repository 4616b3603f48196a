import { CORE_SCHEMA, load } from "js-yaml";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { type Positions, positionsOf } from "./positions.ts";
import { type Source, unread } from "./source.ts";

/** The first sign that a parser would stop at, and what to do about it. */
const signs: readonly [RegExp, ReturnType<typeof say>][] = [
  [/,\s*[}\]]/, say("最後一項後面的逗號拿掉", "remove the comma behind the last entry")],
  [/[“”＂]/, say('彎引號改成半形直引號 "', 'write plain quotes "')],
  [
    /"\s*：|^\s*"[^"]*"\s*[^:\s,}\]"]/m,
    say("名稱後面用半形冒號 :", "put a plain : behind the name"),
  ],
  [/"\s*，/, say("全形逗號「，」改成半形「,」", "write a plain , between the entries")],
  [/\/\/|\/\*|^\s*#/m, say("JSON 不能寫註解，刪掉", "remove the comment: JSON has none")],
  [/'/, say('單引號改成雙引號 "', 'write double quotes "')],
  [/"\s*\n\s*"/, say("上一行的結尾補上逗號", "put a comma at the end of the line above")],
];

const fault = (file: string, text: string, position: number): Fault => {
  const line = text.slice(0, position).split("\n").length;
  const lines = text.split("\n");
  const around = lines.slice(Math.max(0, line - 2), line + 1).join("\n");
  const mend =
    text.trim() === ""
      ? say(
          "多半是存檔失敗：從上一版重新複製",
          "mostly a failed save: copy the file from its last version",
        )
      : position >= text.trimEnd().length
        ? say(
            "檔案被截斷，或結尾少了 }：從上一版複製",
            "the file was cut off, or lacks its last }: copy it from its last version",
          )
        : (signs.find(([sign]) => sign.test(around))?.[1] ??
          say(
            "看看這一行和上一行：雙引號、冒號、逗號有沒有少",
            "look for a missing quote, colon or comma on this line and the one above",
          ));
  return {
    rule: "broken-file",
    file,
    line,
    field: "",
    found: (lines[line - 1] ?? "").trim() || say("（檔案到這裡就沒了）", "(end of the file)"),
    expected: say(
      '每一行是 "名稱": "文字",（最後一行沒有逗號）',
      'lines of "name": "text", – the last one without a comma',
    ),
    mend,
    example: '"search": "搜尋",',
  };
};

/** Where the parser stopped: it says so, or shows what stands there, after ten characters that stand before. */
const positionIn = (message: string, text: string): number => {
  const told = /position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  const [, dots = "", shown] =
    /, (\.{3})?"([\s\S]*?)"(?:\.{3})? is not valid JSON$/.exec(message) ?? [];
  const at = shown === undefined ? -1 : text.indexOf(shown);
  return at === -1 ? text.length : at + (dots === "" ? 0 : 10);
};

/** The line on which a key stands for the second time: JSON itself lets the last one win, in silence. */
const doubled = (text: string): number | undefined => {
  try {
    load(text.replaceAll("\t", "  "), { schema: CORE_SCHEMA });
    return undefined;
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } };
    return reason?.includes("duplicated mapping key") ? (mark?.line ?? 0) + 1 : undefined;
  }
};

/**
 * Parse one JSON text as strictly as the build does: what is wrong, it says with its line.
 *
 * @example parseJson("content/ui/zh.json", '{ "a": 1, }').faults[0]?.rule // "broken-file"
 */
export const parseJson = (file: string, text: string): Source => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return unread(file, [fault(file, text, positionIn(message, text))]);
  }
  const line = doubled(text);
  if (line !== undefined) {
    const found = (text.split("\n")[line - 1] ?? "").trim();
    const expected = say("同一個名稱只寫一次", "each key once");
    const mend = say("兩個裡面刪掉一個", "remove one of the two");
    const field = /^"([^"]+)"/.exec(found)?.[1] ?? "";
    return unread(file, [{ rule: "broken-file", file, line, field, found, expected, mend }]);
  }
  let known: Positions | undefined;
  // JSON is a part of YAML: where something stands, the same tree tells.
  const positions = () => {
    known ??= positionsOf(text);
    return known;
  };
  return {
    ...unread(file, []),
    data,
    line: (path) => positions().line(path),
    raw: (path) => positions().raw(path),
    name: (path) => path.join("."),
  };
};
