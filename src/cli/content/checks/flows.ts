import type { Said } from "../report/said.ts";
import { flowReport, pathsOf } from "../../../model/flow.ts";
import { flow as schema } from "../../../schema/flow.ts";
import { type Check, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { remembered } from "../read/remembered.ts";
import { idsOf, list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

/** Pages of one flow in one language: more are too many to read, whatever the cases. */
const mostPages = 400;

/** A rule names questions and answers that the flow has. */
const strangeAnswers = (source: Source): Fault[] => {
  const data = record(source.data);
  const answers = new Map(
    list(data["questions"]).map((question) => [
      String(record(question)["id"]),
      new Set(idsOf(record(question)["answers"])),
    ]),
  );
  return list(data["rules"]).flatMap((rule, i) =>
    Object.entries(record(record(rule)["when"])).flatMap(([question, wanted]) => {
      const known = answers.get(question);
      const path = ["rules", i, "when", question];
      if (!known)
        return [
          faultIn(source, "dangling-reference", path, {
            found: question,
            expected: `a question of this flow: ${[...answers.keys()].join(", ")}`,
            mend: suggest(question, answers.keys(), "correct the id"),
          }),
        ];
      return [wanted]
        .flat()
        .filter((answer): answer is string => typeof answer === "string" && !known.has(answer))
        .map((answer) =>
          faultIn(source, "dangling-reference", path, {
            found: answer,
            expected: `an answer of ${question}: ${[...known].join(", ")}`,
            mend: suggest(answer, known, "correct the id"),
          }),
        );
    }),
  );
};

const oneFlow = remembered((source): Fault[] => {
  const strange = strangeAnswers(source);
  const { data: flow } = schema.safeParse(source.data);
  if (!flow || strange.length > 0) return strange; // the schema's own faults are listed elsewhere
  try {
    pathsOf(flow);
  } catch (error) {
    const found = (error as Error).message;
    const expected = "answers that lead on to another question, or to end";
    return [
      faultIn(source, "contradiction", ["questions"], {
        found,
        expected,
        mend: "correct next of the answer that leads there",
      }),
    ];
  }
  const report = flowReport(flow);
  const fault = (field: string, found: Said, expected: Said, mend: Said) =>
    faultIn(source, "contradiction", [field], { found, expected, mend });
  return [
    ...report.unreachableQuestions.map((id) =>
      fault("questions", id, "a question that some answer leads to", "lead to it, or remove it"),
    ),
    ...report.unreachableRules.map((id) =>
      fault("rules", id, "a rule that some answers fit", "correct its when, or remove it"),
    ),
    ...report.silent.map((address) =>
      fault("rules", `no rule for ${address}`, "a rule for every end", "add a rule that fits"),
    ),
    ...report.contradictions.map((address) =>
      fault(
        "rules",
        address,
        "services, or none needed; and each service once",
        "narrow the when of one of the rules",
      ),
    ),
    ...(report.pages > mostPages
      ? [
          fault(
            "questions",
            `${report.pages} pages`,
            `at most ${mostPages}`,
            "ask first what decides most, and leave what does not matter to the rules",
          ),
        ]
      : []),
  ];
});

/** Every path of a flow ends, says something, and does not contradict itself; every question and rule is reached. */
export const flows: Check = (content) =>
  [...content.files].flatMap(([name, source]) =>
    name.startsWith("flows/") && source.data ? oneFlow(source) : [],
  );
