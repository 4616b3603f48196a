import type { FixedPage } from "../model/pages.ts";
import type { Ask } from "./words.ts";

interface General {
  path: `${FixedPage}/`;
  /** how much likelier it is when a matter is named too */
  prior: number;
}
/**
 * The page for a question that names no matter: it comes first. The most telling comes before others: “how long has my
 * case been with you” is about a case.
 */
const pages: readonly (readonly [Ask, General])[] = [
  ["status", { path: "case-status/", prior: 2.5 }],
  ["letter", { path: "letters/", prior: 1 }],
  ["online", { path: "online/", prior: 1 }],
  ["subsidy", { path: "subsidies/", prior: 1 }],
  ["form", { path: "forms/", prior: 1.2 }],
  ["urgent", { path: "contacts/", prior: 1 }],
  ["need", { path: "find/", prior: 1 }],
  ["offered", { path: "services/", prior: 1 }],
  ["phone", { path: "offices/", prior: 1.5 }],
  ["where", { path: "offices/", prior: 1 }],
  ["duration", { path: "deadline/", prior: 1 }],
  ["law", { path: "laws/", prior: 1 }],
  ["elsewhere", { path: "not-us/", prior: 1.5 }],
];

/** @example general(["duration", "status"]).map(({ path }) => path) // ["case-status/", "deadline/"] */
export const general = (asks: readonly Ask[]): General[] => {
  const found = pages.flatMap(([ask, page]) => (asks.includes(ask) ? [page] : []));
  return found.filter(({ path }, index) => found.findIndex((one) => one.path === path) === index);
};
