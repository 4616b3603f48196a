import { type Check, faultIn, servicesOf, type Words } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { some, suggest } from "../report/nearest.ts";
import { say } from "../report/said.ts";
import { idsOf, list, record, select } from "../read/select.ts";

/** The words of one case: none where a rule gives the reason, else a sentence. */
const wordsOfCase = ({ source }: Words, id: string, rule: unknown, grounded: boolean): Fault[] => {
  const at = ["answer", "need", "cases", id, "text"];
  const text = select(source.data, at.join("."))[0]?.value;
  if (typeof rule === "string" && text !== undefined)
    return [
      faultIn(source, "contradiction", at, {
        found: String(text).slice(0, 60),
        expected: say(
          `這裡不寫 text，因為 service.yaml 已經用 ${rule} 的理由`,
          `no text, because service.yaml takes the reason from ${rule}`,
        ),
        mend: say(
          "刪掉這裡的 text，或刪掉 service.yaml 的 rule",
          "remove text here, or rule in service.yaml",
        ),
        example: "cases: { roof: { name: 頂樓 } }",
      }),
    ];
  if (rule === undefined && text === undefined && grounded)
    return [
      faultIn(source, "missing-words", at, {
        found: say("（沒有寫）", "(missing)"),
        expected: say("一句話的理由", "the reason in one sentence"),
        mend: say(
          "補上 text，或在 service.yaml 指定流程的一條規則",
          "add text, or name a rule of a flow in service.yaml",
        ),
        example: "text: 只換燈管，不必申請。",
      }),
    ];
  return [];
};

/**
 * “Do I need it?”: a case either takes its reason from a rule of a flow, which then must exist, or has words of its own
 * in both languages.
 */
export const needCases: Check = (content) =>
  servicesOf(content).flatMap(({ facts, words }) =>
    select(facts?.data, "answer.need.cases.*").flatMap(({ path, value }) => {
      const { id, rule, grounds } = record(value);
      if (!facts || typeof id !== "string") return [];
      if (typeof rule === "string") {
        const [flow = "", name = ""] = rule.split("/");
        const rules = idsOf(record(content.data(`flows/${flow}.yaml`))["rules"]);
        if (!rules.includes(name)) {
          const names = some(rules);
          return [
            faultIn(facts, "dangling-reference", [...path, "rule"], {
              found: rule,
              expected: rules.length
                ? say(
                    `content/flows/${flow}.yaml 的規則：${names.zh}`,
                    `a rule of content/flows/${flow}.yaml: ${names.en}`,
                  )
                : say(
                    "content/flows/ 的流程代號/規則代號",
                    "a flow of content/flows/ and one of its rules",
                  ),
              mend: suggest(
                name,
                rules,
                say("到流程檔查規則的代號", "look the rule's id up in the flow"),
              ),
              example: "rule: change-building/interior",
            }),
          ];
        }
      }
      return words.flatMap((one) => wordsOfCase(one, id, rule, list(grounds).length > 0));
    }),
  );
