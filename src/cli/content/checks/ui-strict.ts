import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";

/** JSON is read strictly by the build: a comma too many stops everything. */
export const strict = remembered((source, text: string): Fault[] => {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const comma = /,(?=\s*[}\]])/.exec(text)?.index;
    const told = /position (\d+)/.exec((error as Error).message)?.[1];
    const before = text.slice(0, comma ?? Number(told ?? 0));
    const line = before.split("\n").length;
    return [
      {
        rule: "broken-file",
        file: source.file,
        line,
        field: "",
        found: (text.split("\n")[line - 1] ?? "").trim() || say("（空的）", "(empty)"),
        expected:
          comma === undefined
            ? say(
                '每行一個 "名稱": "文字"，行尾逗號',
                '"key": "text" on each line, with a comma between',
              )
            : say("最後一項後面沒有逗號", "no comma after the last entry"),
        mend:
          comma === undefined
            ? say(
                "檢查這一行和上一行的引號與逗號",
                "look at the quotes and commas of this line and the one above",
              )
            : say("刪掉這個逗號", "remove the comma"),
        example: '"search": "搜尋"',
      },
    ];
  }
});
