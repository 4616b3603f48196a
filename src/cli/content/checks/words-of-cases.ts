import { faultIn } from "../read/content.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import type { Fault, Path } from "../report/fault.ts";
import { say } from "../report/said.ts";

const nothing = say("（沒有寫）", "(missing)");

/** A paper that is needed only in some cases says in which; any other says no case. */
export const cases = (facts: Source, words: Source): Fault[] =>
  list(record(facts.data)["evidence"]).flatMap((entry) => {
    const { id, conditional } = record(entry);
    if (typeof id !== "string") return [];
    const path: Path = ["evidence", id, "when"];
    const { when } = record(record(record(words.data)["evidence"])[id]);
    if (conditional === true && when === undefined) {
      return [
        faultIn(words, "missing-words", path, {
          found: nothing,
          expected: say(
            "什麼情況才要這份文件（service.yaml 寫了 conditional: true）",
            "the case in which this paper is needed (service.yaml: conditional: true)",
          ),
          mend: say(
            "補上 when；每個人都要附的話，把 service.yaml 的 conditional 拿掉",
            "add when, or take conditional out of service.yaml if everybody needs it",
          ),
          example: "when: 請別人代辦時",
        }),
      ];
    }
    if (conditional !== true && when !== undefined) {
      return [
        faultIn(words, "contradiction", path, {
          found: String(when),
          expected: say(
            "不寫 when，因為 service.yaml 說每個人都要附",
            "no case, because the paper is always needed",
          ),
          mend: say(
            "在 service.yaml 加上 conditional: true，或把 when 改成 note",
            "write conditional: true in service.yaml, or make the case a note",
          ),
          example: "conditional: true",
        }),
      ];
    }
    return [];
  });

/** What not to do before a subsidy is granted: words where a fact says so, and only there. */
export const start = (facts: Source, words: Source): Fault[] => {
  const said = record(words.data)["start"] !== undefined;
  const known = record(record(facts.data)["start"])["grounds"] !== undefined;
  if (said === known) return [];
  return [
    faultIn(words, known ? "missing-words" : "stray-words", ["start"], {
      found: known ? nothing : String(record(words.data)["start"]),
      expected: known
        ? say(
            "核定之前不能做什麼，因為 service.yaml 的 start 有依據",
            "what not to do before the decision, because service.yaml has grounds for it",
          )
        : say(
            "不寫 start，因為 service.yaml 的 start 沒有依據",
            "no such words, because service.yaml has no grounds for them under start",
          ),
      mend: known
        ? say("補上 start", "add start")
        : say(
            "在 service.yaml 補上 start 和依據，或刪掉這段文字",
            "add start with grounds to service.yaml, or remove the words",
          ),
      example: "start: 收到核定函以前，先不要動工。",
    }),
  ];
};
