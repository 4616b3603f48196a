import { flowReport, pathsOf } from "../../../model/flow.ts";
import { flow as schema } from "../../../schema/flow.ts";
import { type Check, faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { some, suggest } from "../report/nearest.ts";
import { type Both, type Said, say } from "../report/said.ts";
import { parsedWith } from "../read/parsed-with.ts";
import { remembered } from "../read/remembered.ts";
import { idsOf, list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

/** Pages of one flow in one language: more are too many to read, whatever the cases. */
const mostPages = 400;

const correctId = say("更正代號", "correct the id");

/** A rule names questions and answers that the flow has. */
const strangeAnswers = (source: Source): Fault[] => {
  const data = record(source.data);
  const answers = new Map(
    list(data["questions"]).map((question) => [
      String(record(question)["id"]),
      new Set(idsOf(record(question)["answers"])),
    ]),
  );
  const strange = (path: Path, found: string, of: Said, known: Iterable<string>): Fault =>
    faultIn(source, "dangling-reference", path, {
      found,
      expected: of,
      mend: suggest(found, known, correctId),
      example: "when: { work: extend }",
    });
  const questions = some(answers.keys());
  return list(data["rules"]).flatMap((rule, i) =>
    Object.entries(record(record(rule)["when"])).flatMap(([question, wanted]) => {
      const known = answers.get(question);
      const path = ["rules", i, "when", question];
      if (!known) {
        const of = say(
          `這個流程的問題：${questions.zh}`,
          `a question of this flow: ${questions.en}`,
        );
        return [strange(path, question, of, answers.keys())];
      }
      const names = some(known);
      const of = say(`${question} 的答案：${names.zh}`, `an answer of ${question}: ${names.en}`);
      return [wanted]
        .flat()
        .filter((answer): answer is string => typeof answer === "string" && !known.has(answer))
        .map((answer) => strange(path, answer, of, known));
    }),
  );
};

/** Why no way through the flow can be drawn up: it leads back to a question, or to one that there is not. */
const endless = (source: Source, message: string): Fault => {
  const circle = /^question (.*) leads back to itself$/.exec(message)?.[1];
  return faultIn(source, "contradiction", ["questions"], {
    found: circle === undefined ? message : say(`問題 ${circle} 又繞回自己`, message),
    expected: say(
      "答案的 next 指到下一題，或 end",
      "answers that lead on to another question, or to end",
    ),
    mend: say("更正繞回去的那個答案的 next", "correct next of the answer that leads there"),
    example: "{ id: roof, label: { zh: 頂樓, en: The roof }, next: end }",
  });
};

const rule =
  "- { id: roof, when: { where: roof }, say: { zh: …, en: … }, services: [{ service: misc-permit }] }";

const oneFlow = remembered((source): Fault[] => {
  const strange = strangeAnswers(source);
  const { data: flow } = parsedWith(schema, source);
  if (!flow || strange.length > 0) return strange; // the schema's own faults are listed elsewhere
  try {
    pathsOf(flow);
  } catch (error) {
    return [endless(source, (error as Error).message)];
  }
  const report = flowReport(flow);
  const fault = (field: string, found: Said, expected: Said, mend: Both, example: string) =>
    faultIn(source, "contradiction", [field], { found, expected, mend, example });
  /** The same fault for every address would fill the screen. */
  const places = (addresses: readonly string[]) => (addresses.length > 0 ? [some(addresses)] : []);
  return [
    ...report.unreachableQuestions.map((id) =>
      fault(
        "questions",
        id,
        say("有答案帶到這一題", "a question that some answer leads to"),
        say("讓某個答案的 next 指到它，或刪掉這一題", "lead to it, or remove it"),
        `next: ${id}`,
      ),
    ),
    ...report.unreachableRules.map((id) =>
      fault(
        "rules",
        id,
        say("有答案符合這條規則", "a rule that some answers fit"),
        say("更正它的 when，或刪掉這條規則", "correct its when, or remove it"),
        rule,
      ),
    ),
    ...places(report.silent).map(({ zh, en }) =>
      fault(
        "rules",
        say(`走到 ${zh} 沒有規則`, `no rule for ${en}`),
        say("每一種結果都有規則", "a rule for every end"),
        say("加一條符合的規則", "add a rule that fits"),
        rule,
      ),
    ),
    ...places(report.contradictions).map((names) =>
      fault(
        "rules",
        names,
        say(
          "要嘛列出服務，要嘛說不必申請；同一項服務只列一次",
          "services, or none needed; and each service once",
        ),
        say("把其中一條規則的 when 縮小", "narrow the when of one of the rules"),
        rule,
      ),
    ),
    ...(report.pages > mostPages
      ? [
          fault(
            "questions",
            say(`${report.pages} 頁`, `${report.pages} pages`),
            say(`最多 ${mostPages} 頁`, `at most ${mostPages}`),
            say(
              "先問最能分出結果的，不影響的交給規則",
              "ask first what decides most, and leave what does not matter to the rules",
            ),
            "start: work",
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
