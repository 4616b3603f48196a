import { isUnknown } from "../../schema/ground.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import type { ServiceWords } from "../../schema/service-words.ts";
import { groundsIn } from "../citation.ts";
import { type Locale, perLocale } from "../locale.ts";
import type { Review } from "../review/review.ts";

/** The twelve questions a reader has to have answered at once (一次完整告知), in the order of the page. */
export const questions = [
  "who",
  "office",
  "where",
  "bring",
  "notBring",
  "form",
  "fee",
  "howLong",
  "next",
  "late",
  "appeal",
  "law",
] as const;
export type Question = (typeof questions)[number];

/** Answered, or openly unknown: then the page sends the reader to the office. */
export type Answer = "answered" | "unknown";

export interface Coverage {
  answers: Record<Question, Answer>;
  /** Every value that says `unknown`, wherever it stands. */
  unknowns: number;
  gaps: number;
  steps: number;
  faqs: number;
  aliases: Record<Locale, number>;
  /** Forms of this site, each with a filled-in example; official forms that are only named. */
  forms: number;
  officialForms: number;
  /** Grounds by status: articles that were read, pages and papers that were read. */
  statute: number;
  sourced: number;
  /** How far offices have checked it. */
  review: Pick<Review, "stage" | "all" | "checked" | "due">;
}

/**
 * Honest gaps in a piece of facts: `{ unknown: reason }`, `need: unknown` and `kind: unknown`.
 * @example countUnknowns({ evidence: { unknown: "not-found" }, fees: [{ kind: "unknown" }] }) // 2
 */
export function countUnknowns(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const here =
    !Array.isArray(value) && (isUnknown(value) || Object.values(value).includes("unknown")) ? 1 : 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + countUnknowns(inner), here);
}

/** Known when at least one entry is; a list of nothing but unknowns answers nothing. */
const answer = (
  value: unknown,
  known: (entry: unknown) => boolean = (entry) => countUnknowns(entry) === 0,
): Answer => {
  if (isUnknown(value)) return "unknown";
  return Array.isArray(value) && !value.some(known) ? "unknown" : "answered";
};

/**
 * Which of the twelve questions a service answers, and how much it says.
 *
 * @example coverage(facts, { zh, en }, review).answers.fee // "unknown"
 */
export function coverage(
  facts: ServiceFacts,
  words: Record<Locale, Pick<ServiceWords, "aliases">>,
  review: Coverage["review"],
): Coverage {
  const forms = isUnknown(facts.forms) ? [] : facts.forms;
  const grounds = groundsIn(facts);
  const looksUp = (entry: unknown) => (entry as { need?: string }).need === "agencyLooksUp";
  return {
    answers: {
      who: answer(facts.applicant),
      office: "answered", // the schema asks for owner, receivedAt and contact
      where: answer(facts.channels),
      bring: answer(facts.evidence, (entry) => !looksUp(entry)),
      notBring: isUnknown(facts.noNeedToBring) ? "unknown" : "answered",
      form: answer(facts.forms),
      fee: answer(facts.fees),
      howLong: answer(facts.limits),
      next: answer(facts.afterwards.next),
      late: answer(facts.afterwards.late),
      appeal: answer(facts.afterwards.appeal),
      law: "answered", // at least one, by schema
    },
    unknowns: countUnknowns(facts),
    gaps: facts.gaps.length,
    steps: facts.steps.length,
    faqs: facts.faqs.length,
    aliases: perLocale((l) => words[l].aliases.length),
    forms: forms.filter(({ form }) => form).length,
    officialForms: forms.filter(({ official }) => official).length,
    statute: grounds.filter(({ law, articles }) => law && articles?.length).length,
    sourced: grounds.filter(({ law, articles }) => !(law && articles?.length)).length,
    review,
  };
}
