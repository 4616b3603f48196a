import type { Flow, FlowRule, Question } from "../schema/flow.ts";

/** A question and the answer that was given. */
export interface Answered {
  question: Question;
  answer: Question["answers"][number];
}

/** A place in a flow: the answers so far, and the next question; none at the end. */
export interface Path {
  answers: readonly Answered[];
  /** Answer ids as they stand in the address. @example "extend/roof" */
  address: string;
  next?: Question;
}

const fits = (rule: FlowRule, given: ReadonlyMap<string, string>): boolean =>
  Object.entries(rule.when).every(([question, wanted]) => {
    const answer = given.get(question);
    return answer !== undefined && [wanted].flat().includes(answer);
  });

/** The rules that fit the answers of a path, in the order of the file. */
export const rulesFor = (flow: Flow, { answers }: Path): FlowRule[] => {
  const given = new Map(answers.map(({ question, answer }) => [question.id, answer.id]));
  return flow.rules.filter((rule) => fits(rule, given));
};

/**
 * Every place of a flow, each once: the first question, every question further on, every outcome.
 *
 * @throws when an answer leads to a question that does not exist, or back to one that was asked before
 * @example pathsOf(flow).filter(({ next }) => !next).length // how many outcomes there are
 */
export function pathsOf(flow: Flow): Path[] {
  const byId = new Map(flow.questions.map((question) => [question.id, question]));
  const need = (id: string, asked: readonly Answered[]): Question => {
    const question = byId.get(id);
    if (!question) throw new Error(`there is no question ${id}`);
    if (asked.some((entry) => entry.question.id === id))
      throw new Error(`question ${id} leads back to itself`);
    return question;
  };
  const from = (answers: readonly Answered[], next: string): Path[] => {
    const address = answers.map(({ answer }) => answer.id).join("/");
    if (next === "end") return [{ answers, address }];
    const question = need(next, answers);
    return [
      { answers, address, next: question },
      ...question.answers.flatMap((answer) =>
        from([...answers, { question, answer }], answer.next),
      ),
    ];
  };
  return from([], flow.start);
}

/** What a checker finds in a flow. */
export interface FlowReport {
  pages: number;
  outcomes: number;
  longest: number;
  unreachableQuestions: string[];
  unreachableRules: string[];
  /** Outcomes that no rule speaks of. */
  silent: string[];
  /** Outcomes where a rule says “none needed” beside one that names a service for the same answers, or a service twice. */
  contradictions: string[];
}

/** @example flowReport(flow).silent // [] */
export function flowReport(flow: Flow): FlowReport {
  const paths = pathsOf(flow);
  const ends = paths.filter(({ next }) => next === undefined);
  const asked = new Set(paths.flatMap(({ next }) => next?.id ?? []));
  const used = new Set(ends.flatMap((end) => rulesFor(flow, end).map(({ id }) => id)));
  const contradictory = (end: Path): boolean => {
    const rules = rulesFor(flow, end);
    const services = rules.flatMap((rule) => rule.services.filter(({ only }) => !only));
    const none = rules.some((rule) => rule.none);
    return (
      (none && services.length > 0) ||
      new Set(services.map(({ service }) => service)).size < services.length
    );
  };
  return {
    pages: paths.length,
    outcomes: ends.length,
    longest: Math.max(...ends.map(({ answers }) => answers.length)),
    unreachableQuestions: flow.questions.map(({ id }) => id).filter((id) => !asked.has(id)),
    unreachableRules: flow.rules.map(({ id }) => id).filter((id) => !used.has(id)),
    silent: ends.filter((end) => rulesFor(flow, end).length === 0).map(({ address }) => address),
    contradictions: ends.filter(contradictory).map(({ address }) => address),
  };
}
