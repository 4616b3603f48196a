import type { Fact, Facts } from "../../model/service/answers.ts";
import { aside } from "../../model/service/sections.ts";
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
const places: Record<Ask, readonly string[]> = {
  duration: ["limits"],
  fee: ["fees"],
  phone: ["top", "contact", "phones"],
  where: ["top", "contact", "hand-in", "where"],
  papers: ["evidence"],
  form: ["forms"],
  law: ["law"],
  online: ["hand-in"],
  status: ["status"],
  elsewhere: [],
};
/** The page opens a question where its answer stands. */
const target = (id: string) => id.replace(/^(?:question|faq)-/, "answer-");

/**
 * What the answer box tells, as anchors. It shows facts of the first page, when the search is sure of it.
 * @param facts of all pages
 */
function box({ asks, named, pages, sure }: Results, facts: Record<string, Facts>): string[] {
  if (named?.article) return named.part ? [named.part] : [];
  const [first] = pages;
  const known = first && facts[first.path];
  if (!known || sure < sureEnough) return [];
  const told = (ask: Ask): Fact[] => known[ask] ?? [];
  return asks.filter((ask) => told(ask).length > 0).flatMap((ask) => places[ask]);
}
/** As src/scripts/search-answer.ts. */
const sureEnough = 0.5;

/** Place of the first right page, from 1; 0: not among them. @example placeOf(query, ["services/use-permit/"]) // 1 */
export const placeOf = ({ best, ok }: Query, paths: readonly string[]): number =>
  paths.findIndex((path) => [best, ...ok].some((wanted) => fits(path, wanted))) + 1;

/**
 * Judges the passage of the first result. Without anchors of its own, or on another page that is right too, a query is
 * content with any section that answers.
 *
 * @param link anchor of the closest section, if one is linked to
 */
export function passage(
  query: Query,
  results: Results,
  facts: Record<string, Facts>,
  link: string | undefined,
): Passage {
  const told = box(results, facts);
  const to = link ?? "top";
  const onBest = fits(results.pages[0]?.path ?? "", query.best);
  const at = onBest ? query.at?.map(target) : undefined;
  const lawAsked = results.asks.includes("law");
  const answers = (id: string) =>
    at ? at.includes(target(id)) : !aside.has(id) || (id === "law" && lawAsked);
  const right = told.some(answers) ? "box" : answers(to) ? "link" : undefined;
  return { box: told, link: to, ...(right && { right }) };
}
