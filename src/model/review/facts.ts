import { type Ground, isUnknown } from "../../schema/ground.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import type { ServiceWords } from "../../schema/service-words.ts";
import type { SectionId } from "../service/sections.ts";
import { groundsIn } from "../citation.ts";
import { fingerprint } from "./fingerprint.ts";

/** A place in a file of facts: keys and positions in lists. */
export type Place = readonly (string | number)[];

/** Words that facts are told in. Chinese is the source: it is what the Bureau reads. */
export type FactWords = Pick<
  ServiceWords,
  | "summary"
  | "answer"
  | "applicant"
  | "evidence"
  | "noNeedToBring"
  | "start"
  | "forms"
  | "channels"
  | "steps"
  | "limits"
  | "fees"
  | "outputs"
  | "responsibility"
  | "afterwards"
  | "caseStatus"
  | "legalBasis"
  | "faqs"
  | "specialCases"
  | "commonFaults"
>;

/** One thing that a service publishes and an office can say “right” or “wrong” to. */
export interface Fact {
  /** Its place in service.yaml, with ids for positions. @example "limits.review" */
  id: string;
  /** Where in the file it stands. */
  path: Place;
  /** The section of the page that shows it; left out: the first screen, or numbers inside texts. */
  section?: SectionId;
  /** Every ground in it, those of an extension too. */
  grounds: readonly Ground[];
  /** What its fingerprint is taken of. */
  value: unknown;
}

/** @example fingerprintOf(fact) // "3fa9c01b" */
export const fingerprintOf = (fact: Pick<Fact, "value">): string => fingerprint(fact.value);

type Entry = { id: string; grounds?: readonly Ground[] | undefined };

/** Of a list, one fact for each entry that has a ground. */
const each = (
  key: string,
  section: SectionId | undefined,
  entries: readonly Entry[],
  words: Readonly<Record<string, unknown>> | undefined,
  path: Place = key.split("."),
): Fact[] =>
  entries.flatMap((entry, at): Fact[] =>
    entry.grounds?.length
      ? [
          {
            id: `${key}.${entry.id}`,
            path: [...path, at],
            ...(section && { section }),
            grounds: groundsIn(entry),
            value: [entry, words?.[entry.id]],
          },
        ]
      : [],
  );

/** A fact that stands by itself; none while it is openly unknown. */
const one = (
  id: string,
  section: SectionId | undefined,
  entry: unknown,
  words?: unknown,
  path: Place = id.split("."),
): Fact[] => {
  const grounds = (entry as { grounds?: readonly Ground[] } | undefined)?.grounds;
  return grounds?.length
    ? [{ id, path, ...(section && { section }), grounds: groundsIn(entry), value: [entry, words] }]
    : [];
};

const known = <T>(value: readonly T[] | { unknown: unknown } | undefined): readonly T[] =>
  value === undefined || isUnknown(value) ? [] : (value as readonly T[]);

/** The first screen. A reason that a flow gives belongs to the flow. */
function answerFacts({ answer }: ServiceFacts, words: FactWords): Fact[] {
  const said = words.answer;
  const lists = (["say", "today", "next"] as const).flatMap((key) =>
    each(
      `answer.${key}`,
      undefined,
      (answer as Partial<Record<typeof key, Entry[]>>)[key] ?? [],
      said[key],
    ),
  );
  const cases = "need" in answer ? answer.need.cases : [];
  return [
    ...one("answer.lead", undefined, { grounds: answer.grounds }, words.summary, [
      "answer",
      "grounds",
    ]),
    ...one("answer.danger", undefined, answer.danger, said.danger),
    ...lists,
    ...each("answer.need", undefined, cases, said.need?.cases, ["answer", "need", "cases"]),
  ];
}

/** What only this kind of service has. */
const kindFacts = (facts: ServiceFacts, words: FactWords): Fact[] => [
  ...("budget" in facts
    ? [
        ...one("budget.year", "before", facts.budget.year),
        ...one("budget.closes", "before", facts.budget.closes),
      ]
    : []),
  ...("start" in facts ? one("start", "before", facts.start, words.start) : []),
  ...("informant" in facts ? one("informant", "before", facts.informant) : []),
  // a forum that is no office of ours is told in the words of the procedure
  ...("forum" in facts && "office" in facts.forum ? one("forum", "before", facts.forum) : []),
  ...one("validity", "before", facts.validity),
];

/**
 * Every published fact of a service that rests on a ground, in the order in which an office goes through it: the answer,
 * who and where, papers, fees, periods, procedure, questions, laws. The one list that records, pages and packs go by.
 *
 * @example factsOf(facts, words).map(({ id }) => id) // ["answer.lead", "applicant", "limits.review", …]
 */
export function factsOf(facts: ServiceFacts, words: FactWords): Fact[] {
  const { owner, receivedAt, contact } = facts;
  const forms = known(facts.forms).map((form) => ({
    ...form,
    id: form.form ?? form.official ?? "",
  }));
  const fees = Array.isArray(facts.fees)
    ? each("fees", "fees", facts.fees, words.fees)
    : one("fees", "fees", facts.fees);
  const laws = facts.legalBasis.map(({ law, articles }) => ({
    id: law,
    grounds: [{ law, ...(articles && { articles }) }],
  }));
  return [
    ...answerFacts(facts, words),
    {
      id: "office",
      path: ["owner"],
      section: "contact",
      grounds: [],
      value: [{ owner, receivedAt, contact }],
    },
    ...one("applicant", "before", facts.applicant, words.applicant),
    ...kindFacts(facts, words),
    ...each("responsibility", "not-this", facts.responsibility, words.responsibility),
    ...each("evidence", "evidence", known(facts.evidence), words.evidence),
    ...each("noNeedToBring", "evidence", known(facts.noNeedToBring), words.noNeedToBring),
    ...each("forms", "forms", forms, words.forms),
    ...fees,
    ...each("limits", "limits", facts.limits, words.limits),
    ...one("counting", "limits", facts.counting),
    ...each("figures", undefined, facts.figures, undefined),
    ...each("channels", "hand-in", known(facts.channels), words.channels),
    ...each("steps", "steps", facts.steps, words.steps),
    ...each("outputs", "outputs", known(facts.outputs), words.outputs),
    ...(["next", "correction", "late", "appeal"] as const).flatMap((key) =>
      one(`afterwards.${key}`, "afterwards", facts.afterwards[key], words.afterwards[key]),
    ),
    ...each("caseStatus", "status", known(facts.caseStatus), words.caseStatus),
    ...each("faqs", "faq", facts.faqs, words.faqs),
    ...each("specialCases", "before", facts.specialCases, words.specialCases),
    ...each("commonFaults", "afterwards", facts.commonFaults, words.commonFaults),
    ...each("legalBasis", "law", laws, words.legalBasis),
  ];
}
