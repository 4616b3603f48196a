import { lineOf } from "../../../model/review/laws-lock.ts";
import type { Check } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { say } from "../report/said.ts";

/** Every line of content/laws.lock is one that the law watch wrote. */
export const lawsLock: Check = (content) => {
  const text = content.tree.get("laws.lock");
  if (text === undefined) return [];
  const laws = content.ids("laws");
  const seen = new Set<string>();
  return text.split("\n").flatMap((row, at): Fault[] => {
    if (row === "" || row.startsWith("#")) return [];
    const fault = (found: string, rest: Pick<Fault, "expected" | "mend">): Fault[] => [
      { rule: "review", file: "content/laws.lock", line: at + 1, field: "", found, ...rest },
    ];
    const [, law = "", article = ""] = lineOf.exec(row) ?? [];
    if (!law)
      return fault(row.slice(0, 80), {
        expected: say("法規代號、條號、八碼指紋", "a law, an article, eight hex digits"),
        mend: say(
          "這個檔案由 npm run lawwatch 寫，還原它，不要手改",
          "npm run lawwatch writes this file: restore it",
        ),
      });
    if (!laws.has(law))
      return fault(law, {
        expected: say("laws.yaml 裡的法規代號", "a law of laws.yaml"),
        mend: suggest(
          law,
          laws,
          say(
            "再跑一次 npm run lawwatch -- <檔案> --keep",
            "run npm run lawwatch -- <file> --keep again",
          ),
        ),
      });
    const key = `${law} ${article}`;
    if (seen.has(key))
      return fault(key, {
        expected: say("每一條只有一行", "one line an article"),
        mend: say("刪掉其中一行", "remove one of the two lines"),
      });
    seen.add(key);
    return [];
  });
};
