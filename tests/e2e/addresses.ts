import { base, type Page, pages } from "../dist/site.ts";

/** One page of every kind in each language: the longest, which shows most. */
export const samples: readonly Page[] = [
  ...Map.groupBy(pages, ({ kind, language }) => `${kind} ${language}`).values(),
].map((alike) =>
  alike.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)),
);
if (samples.length < 30) throw new Error(`only ${samples.length} kinds of pages: is dist/ whole?`);

/** @example at("zh/services/") // "/zh/services/" with the site's base before it */
export const at = (address: string): string => base + address;

/** The service the walks use: it has a form of its own. */
export const service = "state-compensation";
