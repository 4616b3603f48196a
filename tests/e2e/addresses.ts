import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { ServiceFacts } from "../../src/schema/service.ts";
import { atLeast } from "../own.ts";
import { base, type Page, pages } from "../dist/site.ts";

const longestOfEach = <P extends Page>(list: readonly P[], sort: (page: P) => string): P[] =>
  [...Map.groupBy(list, sort).values()].map((alike) =>
    alike.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)),
  );

/** One page of every kind in each language: the longest, which shows most. */
export const samples: readonly Page[] = longestOfEach(
  pages,
  ({ kind, language }) => `${kind} ${language}`,
);
if (samples.length < atLeast(30))
  throw new Error(`only ${samples.length} kinds of pages: is dist/ whole?`);

/** The pages of all services, with what kind of service each is: "report", "permit" … */
export const services = pages
  .filter(({ kind }) => kind === "services/[id]")
  .map((page) => {
    const id = page.path.split("/").at(-2) ?? "";
    const facts = parse(readFileSync(`content/services/${id}/service.yaml`, "utf8"));
    return { ...page, id, sort: (facts as Pick<ServiceFacts, "kind">).kind };
  });
if (services.length < atLeast(80))
  throw new Error(`only ${services.length} services: is dist/ whole?`);

/** The longest service of every kind in each language. */
export const serviceSamples = longestOfEach(
  services,
  ({ sort, language }) => `${sort} ${language}`,
);

/** @example at("zh/services/") // "/zh/services/" with the site's base before it */
export const at = (address: string): string => base + address;

/** The service the walks use: it has a form of its own. */
export const service = "state-compensation";
