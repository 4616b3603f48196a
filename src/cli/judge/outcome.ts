import type { Facts } from "../../model/service/answers.ts";
import { aside } from "../../model/service/sections.ts";
import { step, view } from "../../scripts/search/state.ts";
import type { Results } from "../../search/worker.ts";
import type { Ask } from "../../search/words.ts";
import { fits, type Query } from "./queries.ts";

/** What the search made of a query. */
export interface Outcome {
  query: Query;
  /** place of the first right page, from 1; 0: not found */
  rank: number;
  count: number;
  first: string[];
  /** milliseconds until the results stand */
  took: number;
  /** how sure the search is of its first page; what a browser shows does not tell it */
  sure?: number;
  /** of the first page; undefined where it was not asked */
  passage?: Passage;
}
/** Where the first result leads on its page. */
export interface Passage {
  /** anchors that stand for what the answer box tells */
  box: string[];
  /** anchor of the link to the closest section; `top` without one */
  link: string;
  /** what of it is right: the first of box and link that is */
  right?: "box" | "link";
}

/** Where a fact stands on a page: the answer box that tells it is as good. */
const places: Partial<Record<Ask, readonly string[]>> = {
  duration: ["limits"],
  fee: ["fees"],
  phone: ["top", "contact", "phones"],
  where: ["top", "contact", "hand-in", "where"],
  papers: ["evidence"],
  form: ["forms"],
  law: ["law"],
  online: ["hand-in"],
  status: ["status"],
};
/** The page opens a question where its answer stands. */
const target = (id: string) => id.replace(/^(?:question|faq)-/, "answer-");

/** What the answer box tells, as anchors: the box that the page would show. @param known facts of the first page */
function box(results: Results, known: Facts): string[] {
  const subject = view(results, { kind: "", office: "" }, step).answer;
  if (!subject) return [];
  if (subject.article !== undefined) return [subject.part];
  const told = subject.asks.filter((ask) => known[ask]?.length).flatMap((ask) => places[ask] ?? []);
  // the number to dial stands on the first screen
  return subject.page.call ? [...told, "top"] : told;
}

/** Place of the first right page, from 1; 0: not among them. @example placeOf(query, ["services/use-permit/"]) // 1 */
export const placeOf = ({ best, ok }: Query, paths: readonly string[]): number =>
  paths.findIndex((path) => [best, ...ok].some((wanted) => fits(path, wanted))) + 1;

/**
 * Judges the passage of the first result. Without anchors of its own, or on another page that is right too, a query is
 * content with any section that answers.
 *
 * @param known facts of the first page
 * @param link anchor of the closest section, if one is linked to
 */
export function passage(
  query: Query,
  results: Results,
  known: Facts,
  link: string | undefined,
): Passage {
  const told = box(results, known);
  const to = link ?? "top";
  const onBest = fits(results.pages[0]?.path ?? "", query.best);
  const at = onBest ? query.at?.map(target) : undefined;
  const lawAsked = results.asks.includes("law");
  const answers = (id: string) =>
    at ? at.includes(target(id)) : !aside.has(id) || (id === "law" && lawAsked);
  const right = told.some(answers) ? "box" : answers(to) ? "link" : undefined;
  return { box: told, link: to, ...(right && { right }) };
}
