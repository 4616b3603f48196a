import type { Fault } from "../report/fault.ts";
import { nearest } from "../report/nearest.ts";
import { say } from "../report/said.ts";
import { type NoFile, plainText } from "../read/read.ts";

const rules = new Set<string>(["broken-file", "conflict-mark", "empty-file", "encoding"]);

/** A fault that leaves nothing of its file to go by. */
export const stops = ({ rule, field }: Fault): boolean =>
  rules.has(rule) || (rule === "too-large" && field === "");

/** A file that must be there. @example missingTable("offices.yaml").rule // "missing-file" */
export const missingTable = (name: string): Fault => ({
  rule: "missing-file",
  file: `content/${name}`,
  field: "",
  found: say("（沒有這個檔案）", "(missing)"),
  expected: say("要有這個檔案，網站才做得出來", "this file: the site cannot be made without it"),
  mend: say(
    "看看是不是改了檔名或誤刪；從上一版複製回來",
    "look whether it was renamed or removed, and copy it from the last version",
  ),
  example: `content/${name}`,
});

/** A file that the site does not read. @param names those that it does */
export const unknownFile = (name: string, names: Iterable<string>): Fault => {
  const near = nearest(name, names);
  return {
    rule: "unknown-file",
    file: `content/${name}`,
    field: "",
    found: name.split("/").at(-1) ?? name,
    expected: say(
      "網站會讀的檔案；檔名只用小寫英文、數字和連字號",
      "a file that the site reads; names are lower-case words joined by hyphens",
    ),
    mend:
      near === undefined
        ? say("改成正確的檔名，或移出 content/", "rename it, or move it out of content/")
        : say(`是不是要叫 ${near}？改檔名`, `did you mean ${near}?`),
    ...(near === undefined ? {} : { example: `content/${near}` }),
  };
};

/** A folder or a link where a file should be: nothing below or behind it is read. */
export const notAFile = (name: string, what: NoFile): Fault => ({
  rule: "broken-file",
  file: `content/${name}`,
  field: "",
  found:
    what === "folder"
      ? say(`${name.split("/").at(-1)} 是資料夾`, `${name.split("/").at(-1)} is a folder`)
      : say(
          `${name.split("/").at(-1)} 是捷徑（symbolic link）`,
          `${name.split("/").at(-1)} is a symbolic link`,
        ),
  expected: say("一個檔案", "a file"),
  mend:
    what === "folder"
      ? say(
          "把裡面的檔案移出來，刪掉這個資料夾",
          "move the file out of the folder and remove the folder",
        )
      : say("刪掉捷徑，把檔案本身複製到這裡", "remove the link and copy the file itself here"),
  example: `content/${name}`,
});

/**
 * A file that ends in the middle of a line, where the last version went on: its end was lost on the way.
 *
 * @example cutOff("a.yaml", "a: 1\nb", "a: 1\nb: 2\nc: 3\n").length // 1
 */
export const cutOff = (name: string, text: string, before: string | undefined): Fault[] => {
  if (before === undefined || text === "") return [];
  const whole = plainText(before);
  if (!whole.startsWith(text) || whole.trimEnd() === text.trimEnd()) return [];
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  return [
    {
      rule: "broken-file",
      file: `content/${name}`,
      line: lines.length,
      field: "",
      found: last.length > 40 ? `…${last.slice(-39)}` : last,
      expected: say(
        `檔案到這裡就斷了；上一版還有 ${whole.split("\n").length - lines.length} 行`,
        `the file ends here; its last version goes on for ${whole.split("\n").length - lines.length} lines`,
      ),
      mend: say(
        "檔案被截斷：從上一版複製回來，再改要改的地方",
        "the file was cut off: copy it from the last version and change that",
      ),
      example: (whole.split("\n")[lines.length - 1] ?? "").trim(),
    },
  ];
};
