import { normalise } from "./text.ts";
import type { Listed } from "./words.ts";

/** A page that the query names outright, and the place on it. */
export interface Named {
  page: Listed;
  /** id of the part that is meant, if one is */
  part?: string;
  /** article of a law */
  article?: string;
}
const bare = (text: string) =>
  normalise(text).replaceAll(/[\s第條号號條,，.]|articles?|art\b|section|the /g, "");
const number = /(\d+)(?:\s*(?:[-–]|條之|之)\s*(\d+))?\s*條?(?:\s*之\s*(\d+))?/;

/**
 * Pages by what is printed on paper: a code, or an article of a law.
 *
 * @example named("RD-002", pages)?.page.path // "services/street-light-report/"
 * @example named("建築法第 77 條之 2", pages)?.part // "a77-2"
 */
export function named(query: string, pages: readonly Listed[]): Named | undefined {
  const text = normalise(query).trim();
  const [, letters, digits] = /^([a-z]{1,3})[-\s]?(\d{3})$/.exec(text) ?? [];
  if (letters) {
    const page = pages.find(({ code }) => code?.toLowerCase() === `${letters}-${digits}`);
    return page && { page };
  }
  const [, main, after, behind] = number.exec(text) ?? [];
  if (!main) return undefined;
  const name = bare(text.replace(number, " "));
  const law = pages.find(
    ({ kind, title, names = [] }) =>
      kind === "law" && name !== "" && [title, ...names].some((other) => bare(other) === name),
  );
  if (!law) return undefined;
  const article = [main, after ?? behind].filter(Boolean).join("-");
  return law.articles?.split(" ").includes(article)
    ? { page: law, part: `a${article}`, article }
    : { page: law };
}
