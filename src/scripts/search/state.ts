import type { Results } from "../../search/worker.ts";
import type { Ask, Listed } from "../../search/words.ts";

/** What the search page shows, from what was found and what the reader chose. No element is touched here. */

/** So many results at first, and so many more each time. */
export const step = 10;
const twins = 3;

/** What the two lists say; "" for all. */
export interface Filters {
  kind: string;
  office: string;
}
export interface Choice {
  value: string;
  count: number;
}
/** A sentence by its key among the page's words, with what stands in it. */
export type Sentence = [key: string, values?: Record<string, string | number>];
/** What the answer box is about: a page and what was asked of it, or a place on it that was named. */
export type Subject =
  | { page: Listed; asks: readonly Ask[]; article?: undefined }
  | { page: Listed; article: string; part: string };

export type Asked = Pick<Results, "query" | "asks" | "marks">;

export interface View {
  /** the results to show; the first is the one whose passage comes by itself */
  items: Listed[];
  /** how many the next step would add */
  more: number;
  choices: { [name in keyof Filters]: Choice[] };
  /** the filters that hold: a choice that the results do not have is let go */
  filters: Filters;
  /** how many there are, how many the filters leave, and whether only titles were searched */
  message: { found: Sentence; left?: Sentence; partial?: Sentence };
  answer: Subject | undefined;
  /** what was asked, for marks in the results and for the choice of their passages */
  asked: Asked;
  /** have the pages a text to take a passage from? Not when only titles were searched */
  passages: boolean;
  notes: {
    /** what was read instead of what was typed */
    meant: string;
    doubtful: boolean;
    /** pages of the other language that were found there, or else those that have the same pages there */
    other: { found: boolean; pages: Listed[] };
  };
}

/**
 * @param wanted what the reader chose in the lists
 * @param shown how many results the reader has asked for
 * @example view(results, { kind: "form", office: "" }, 10).items.every(({ kind }) => kind === "form") // true
 */
export function view(results: Results, wanted: Filters, shown: number): View {
  const { query, asks, pages, marks, corrected, doubtful, other, partial } = results;
  const choices = {
    kind: count(pages.map(({ kind }) => kind)),
    office: count(pages.flatMap(({ offices }) => offices ?? [])),
  };
  const held = (name: keyof Filters) =>
    choices[name].some(({ value }) => value === wanted[name]) ? wanted[name] : "";
  const filters = { kind: held("kind"), office: held("office") };
  const left = pages.filter(
    ({ kind, offices }) =>
      (!filters.kind || kind === filters.kind) &&
      (!filters.office || offices?.includes(filters.office)),
  );
  return {
    items: left.slice(0, shown),
    more: Math.max(0, Math.min(step, left.length - shown)),
    choices,
    filters,
    message: {
      found: [amount(pages.length), { n: pages.length }],
      ...(left.length < pages.length && { left: ["shown", { n: left.length }] }),
      ...(partial && { partial: ["partial"] }),
    },
    answer: subject(results, left),
    asked: { query, asks, marks },
    passages: !partial,
    notes: {
      meant: corrected.map(([, word]) => word).join(" "),
      doubtful,
      other: { found: other.length > 0, pages: other.length > 0 ? other : pages.slice(0, twins) },
    },
  };
}

const amount = (pages: number): string => (pages === 0 ? "none" : pages === 1 ? "one" : "many");

/** How often each value occurs, in the order of the results. @example count(["a", "b", "a"])[0] // { value: "a", count: 2 } */
function count(values: readonly string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** Only the first of all is sure: a page that a filter brought to the top is not what the query was about. */
function subject({ named, pages, asks, doubtful }: Results, left: Listed[]): Subject | undefined {
  if (named?.article && named.part)
    return left.some(({ path }) => path === named.page.path)
      ? { page: named.page, article: named.article, part: named.part }
      : undefined;
  const [first] = left;
  return first && first === pages[0] && !doubtful ? { page: first, asks } : undefined;
}
