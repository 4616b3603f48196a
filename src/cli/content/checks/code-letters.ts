import { type Check, faultIn } from "../read/content.ts";
import { say } from "../report/said.ts";
import { record } from "../read/select.ts";
import { owners } from "./code-owners.ts";

/** Codes of services begin with letters that the agency has chosen: `codes` in site.yaml says what each stand for. */
export const codeLetters: Check = (content) => {
  const letters = Object.keys(record(record(content.data("site.yaml"))["codes"]));
  if (letters.length === 0) return [];
  const [first = ""] = letters;
  return owners(content).flatMap(({ kind, code, source, path }) => {
    const [own = ""] = String(code).split("-");
    if (kind !== "service" || letters.includes(own)) return [];
    return [
      faultIn(source, "code-ledger", path, {
        found: String(code),
        expected: say(
          `開頭是 site.yaml 的 codes 裡的字母：${letters.join("、")}`,
          `letters of codes in site.yaml: ${letters.join(", ")}`,
        ),
        mend: say(
          `換成裡面的一組，或在 site.yaml 的 codes 加上 ${own}`,
          `take one of them, or enter ${own} under codes in site.yaml`,
        ),
        example: `code: ${first}-001`,
      }),
    ];
  });
};
