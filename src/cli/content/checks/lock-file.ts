import type { Content } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { unsealed } from "../read/lock.ts";

/** Lines shown one by one; of more, the first ones are enough. */
const most = 8;

const again = say(
  "把檔案還原成上一次存檔的樣子：git checkout HEAD -- content/",
  "bring the file back as it was: git checkout HEAD -- content/",
);

/** A lock that is not there, or that somebody has edited: lines are only ever added, by `npm run release`. */
export const lockFaults = (content: Content, name: string): Fault[] => {
  const text = content.tree.get(name);
  const file = `content/${name}`;
  const before = content.before(name)?.body;
  if (text === undefined)
    return [
      {
        rule: "missing-file",
        file,
        field: "",
        found: say("（沒有這個檔案）", "(missing)"),
        expected: say("公布過的代碼和網址的紀錄", "the record of what was published"),
        mend: say(
          "執行 npm run release -- --locks，會照上一次存檔做回來",
          "run npm run release -- --locks, which makes it again from the last commit",
        ),
        example: "npm run release -- --locks",
      },
    ];
  const { lines, sound } = unsealed(text);
  const old = before === undefined ? [] : unsealed(before).lines;
  const now = new Set(lines);
  const lost = old.filter((line) => !now.has(line));
  const fault = (found: string, line: number | undefined, example: string): Fault => ({
    rule: name.startsWith("codes") ? "code-ledger" : "moved",
    file,
    ...(line !== undefined && { line }),
    field: "",
    found: found === "" ? say("內容和核對碼不合", "the sum does not fit the lines") : found,
    expected: say(
      "這個檔案只由 npm run release 增加，不手改、不刪",
      "lines that only npm run release adds; none is edited or removed by hand",
    ),
    mend: say(`${again.zh}${name}`, `${again.en}${name}`),
    example,
  });
  if (lost.length > 0)
    return lost.slice(0, most).map((line) => {
      const [key = ""] = line.split(" ");
      const at = text.split("\n").findIndex((other) => other.startsWith(`${key} `));
      const found = text.split("\n")[at] ?? "";
      return {
        ...fault(found, at < 0 ? undefined : at + 1, line),
        ...(found === "" && { found: say(`少了「${line}」`, `“${line}” is gone`) }),
        field: key,
      };
    });
  return sound ? [] : [fault("", 2, `git checkout HEAD -- content/${name}`)];
};
