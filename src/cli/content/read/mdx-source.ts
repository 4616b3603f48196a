import type { Fault } from "../report/fault.ts";
import { type Both, say } from "../report/said.ts";
import { parseYaml, type Source, unread } from "./source.ts";

const between = say(
  "第一行是 ---，下面寫欄位，再一行 ---，然後才是內文",
  "a first line --- , the fields, a line --- below them, then the text",
);

/** Why a file has no front matter: nothing in it, no first line, another dash, or no second line. */
const why = (text: string): [found: string | Both, mend: Both] => {
  const first = text.split("\n", 1)[0] ?? "";
  if (text.trim() === "")
    return [
      say("（整個檔案是空的）", "(nothing: the file is empty)"),
      say(
        "多半是存檔失敗：從上一版重新複製",
        "mostly a failed save: copy the file from its last version",
      ),
    ];
  if (/^---[ \t]*$/.test(first))
    return [
      say("--- 只有第一行有，下面沒有第二個", "only the first ---, no second one below"),
      say(
        "欄位寫完的地方補一行 ---；如果後面的內容不見了，是檔案被截斷，從上一版複製",
        "put a line --- where the fields end; when the rest is gone, the file was cut off: copy it from its last version",
      ),
    ];
  if (/^\s*[-–—―－─]{1,6}\s*$/.test(first))
    return [
      first,
      say("第一行改成三個半形減號 ---", "write three plain hyphens --- on the first line"),
    ];
  return [
    first.length > 60
      ? `${first.slice(0, 59)}…`
      : first || say("（第一行是空的）", "(an empty first line)"),
    say(
      "檔頭不見了：第一行補上 ---，欄位寫完再一行 ---",
      "the front matter is gone: put the fields between two lines of three hyphens",
    ),
  ];
};

/** A broken front matter that runs on into the text: its second line --- is missing. */
const runsOn = (front: string, fault: Fault): boolean =>
  /\n\n(?:#{1,6} |[^\s:#-][^:\n]*。)/.test(front.split("\n").slice(0, fault.line).join("\n"));

/** Split an .mdx file into front matter and body; both keep their line numbers. */
export const parseMdx = (file: string, text: string): Source => {
  const parts = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!parts) {
    const [found, mend] = why(text);
    return unread(file, [
      {
        rule: "broken-file",
        file,
        line: 1,
        field: "",
        found,
        expected: between,
        mend,
        example: "---",
      },
    ]);
  }
  const front = parts[1] ?? "";
  const source = parseYaml(file, front, 1);
  const [fault] = source.faults;
  if (fault?.rule === "broken-file" && runsOn(front, fault))
    return unread(file, [
      {
        ...fault,
        expected: between,
        mend: say("欄位寫完的地方補一行 ---", "put a line --- where the fields end"),
        example: "---",
      },
    ]);
  return { ...source, body: text.slice(parts[0].length), bodyLine: parts[0].split("\n").length };
};
