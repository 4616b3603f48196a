import type { Content, Words, Written } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";

/** What is wrong with one part of a text; the line is added where the part's place is known. */
export type Finding = Pick<Fault, "rule" | "found" | "expected" | "mend" | "example">;

/** Where a text stands. */
export type Place = {
  content: Content;
  kind: Written;
  id: string;
  language: Words["language"];
  /** Addresses outside the site that it may link to. */
  outside: ReadonlySet<string>;
  /** Numbers and mail addresses that stand in a table, as a link has them: `tel:1999`. */
  reached: ReadonlySet<string>;
  /** Parts of the same page, by their id in the address. */
  anchors: () => ReadonlySet<string>;
};

/** The components an author may use, each with its one attribute. */
export const components: Readonly<Record<string, string>> = { Fact: "of", To: "page" };
export const usage = '<Fact of="limits.review" /> and <To page="service.road-excavation" />';
/** The same, in the middle of a Chinese sentence. */
export const usageZh = usage.replace(" and ", " 和 ");
