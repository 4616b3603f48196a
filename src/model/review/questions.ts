import type { Office } from "../../schema/office.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import type { Place } from "./facts.ts";
import { fingerprint } from "./fingerprint.ts";

/** Something that nobody has published: what an office can fill in. */
export interface Question {
  /** Its place in the file, with ids for positions. @example "fees.permit-fee" */
  id: string;
  path: Place;
  /** Fingerprint of the gap: another one once it is filled. */
  print: string;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** `{ unknown: … }`, `kind: unknown`, `need: unknown`, at any depth. */
function gapsIn(value: unknown, id: readonly string[], path: Place): Question[] {
  if (typeof value !== "object" || value === null) return [];
  const here = record(value);
  const gap = (more: string[]): Question => ({
    id: [...id, ...more].join("."),
    path: [...path, ...more],
    print: fingerprint(value),
  });
  if (!Array.isArray(value)) {
    if (typeof here["unknown"] === "string") return [gap([])];
    if (here["kind"] === "unknown" && id.length > 0) return [gap([])];
  }
  const needs = here["need"] === "unknown" ? [gap(["need"])] : [];
  return [
    ...needs,
    ...Object.entries(here).flatMap(([key, inner]) => {
      const entry = record(inner)["id"];
      const named = Array.isArray(value) && typeof entry === "string" ? entry : key;
      return gapsIn(inner, [...id, named], [...path, Array.isArray(value) ? Number(key) : key]);
    }),
  ];
}

/**
 * The open questions of a service: every value that says openly that it is unknown, and the gaps told in words.
 *
 * @example questionsOf(facts, words).map(({ id }) => id) // ["fees.permit-fee", "gaps.papers"]
 */
export const questionsOf = (
  facts: ServiceFacts,
  words: { gaps: Readonly<Record<string, string>> },
): Question[] => [
  ...gapsIn(facts, [], []),
  ...facts.gaps.map((gap, at) => ({
    id: `gaps.${gap}`,
    path: ["gaps", at],
    print: fingerprint([gap, words.gaps[gap]]),
  })),
];

/** The same of an office. @example officeQuestions(office).map(({ id }) => id) // ["hours", "access"] */
export const officeQuestions = (office: Office): Question[] => gapsIn(office, [], []);
