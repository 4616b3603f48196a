import { type Check, faultIn, servicesOf } from "../read/content.ts";
import { suggest } from "../report/nearest.ts";
import { idsOf, list, record, select } from "../read/select.ts";

/**
 * “Do I need it?”: a case either takes its reason from a rule of a flow, which then must exist, or has words of its own
 * in both languages.
 */
export const needCases: Check = (content) =>
  servicesOf(content).flatMap(({ facts, words }) =>
    select(facts?.data, "answer.need.cases.*").flatMap(({ path, value }) => {
      const { id, rule } = record(value);
      if (!facts || typeof id !== "string") return [];
      if (typeof rule === "string") {
        const [flow = "", name = ""] = rule.split("/");
        const rules = idsOf(record(content.data(`flows/${flow}.yaml`))["rules"]);
        if (!rules.includes(name))
          return [
            faultIn(facts, "dangling-reference", [...path, "rule"], {
              found: rule,
              expected: rules.length
                ? `a rule of content/flows/${flow}.yaml: ${rules.slice(0, 30).join(", ")}`
                : "a flow of content/flows/ and one of its rules",
              mend: suggest(name, rules, "look the rule's id up in the flow"),
            }),
          ];
      }
      return words.flatMap(({ source }) => {
        const at = ["answer", "need", "cases", id, "text"];
        const text = select(source.data, at.join("."))[0]?.value;
        if (typeof rule === "string" && text !== undefined)
          return [
            faultIn(source, "contradiction", at, {
              found: String(text).slice(0, 60),
              expected: `no text, because service.yaml takes the reason from ${rule}`,
              mend: "remove text here, or rule in service.yaml",
            }),
          ];
        if (rule === undefined && text === undefined && list(record(value)["grounds"]).length > 0)
          return [
            faultIn(source, "missing-words", at, {
              found: "(missing)",
              expected: "the reason in one sentence",
              mend: "add text, or name a rule of a flow in service.yaml",
            }),
          ];
        return [];
      });
    }),
  );
