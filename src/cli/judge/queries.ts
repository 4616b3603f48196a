import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type FixedPage, isFixed } from "../../model/pages.ts";
import type { Locale } from "../../model/locale.ts";

/**
 * Where queries come from, a file each in `tests/search/`: a stranger's, our own, the questions that the city has
 * published with its answers, and those of readers who had not seen the words of the guide.
 */
export const sets = ["shared", "own", "official", "readers"] as const;
const files: Record<(typeof sets)[number], string> = {
  shared: "queries.json",
  own: "queries.yaml",
  official: "official.yaml",
  readers: "readers.yaml",
};
const folder = "tests/search/";

/** A query of a person, and the pages that answer it: the best, and others that are right too. */
export interface Query {
  set: (typeof sets)[number];
  lang: Locale;
  kind: string;
  query: string;
  /** id of a service, "@" and that of a fixed page, or "/" and an address */
  best: string;
  ok: string[];
  /** anchors of the best page under which the answer stands; `top`: its first screen */
  at?: string[];
}

/** Fixed pages whose pages below answer as well as they do. */
const withBelow: readonly FixedPage[] = ["offices", "deadline"];

/**
 * Is a page the one that a query wants?
 * @example fits("offices/parks/", "@offices") // true
 * @throws when a query names a fixed page that there is not
 */
export function fits(address: string, wanted: string): boolean {
  if (wanted.startsWith("/")) return address === wanted.slice(1);
  if (!wanted.startsWith("@")) return address === `services/${wanted}/`;
  const id = wanted === "@referral" ? "not-us" : wanted.slice(1);
  if (!isFixed(id)) throw new Error(`${folder}: there is no page ${wanted}`);
  return withBelow.includes(id) ? address.startsWith(`${id}/`) : address === `${id}/`;
}

const read = (name: string): unknown => {
  const text = existsSync(folder + name) ? readFileSync(folder + name, "utf8") : "[]";
  return name.endsWith(".json") ? JSON.parse(text) : parse(text);
};

/** All queries, with their sets. A set that is not there yet is empty. @example queries().length // 1214 */
export function queries(): Query[] {
  return sets.flatMap((set) => {
    const held = read(files[set]) as Partial<Query>[] | { queries: Partial<Query>[] };
    const list = Array.isArray(held) ? held : held.queries;
    return list.map((query) => ({ kind: set, ok: [], ...query, set }) as Query);
  });
}

/** A query that no page of the guide is about. `tune`: the words of doubt may be tuned on it. */
export interface Foreign {
  lang: Locale;
  query: string;
  tune?: boolean;
}
/** @example foreign()[0]?.query // "護照換發" */
export const foreign = (): Foreign[] => read("foreign.yaml") as Foreign[];
