import type { Client } from "../../search/client.ts";
import type { Locale } from "../../model/locale.ts";
import { fill } from "../dom.ts";
import type { Sentence } from "./state.ts";

/** What every part of the search page needs of the page. */
export interface Page {
  /** address of the site, as in links */
  base: string;
  locale: Locale;
  say: Say;
  ask: Client["ask"];
  find: Find;
  all: (selector: string) => Iterable<HTMLElement>;
}
/** The words of a sentence. @example say("many", { n: 3 }) // "3 results" */
export type Say = (...sentence: Sentence) => string;
/** An element of the page. @throws when the page has none */
export type Find = <E extends HTMLElement = HTMLElement>(selector: string) => E;

/** @param sentences JSON, by key @example words('{"many":"{n} results"}')("many", { n: 3 }) // "3 results" */
export function words(sentences: string): Say {
  const all = JSON.parse(sentences) as Record<string, string>;
  return (key, values = {}) => fill(all[key] ?? "", values);
}

/** @example finder(document.body)("h1").textContent */
export const finder =
  (root: ParentNode): Find =>
  <E extends HTMLElement>(selector: string) => {
    const element = root.querySelector<E>(selector);
    if (!element) throw new Error(`search page without ${selector}`);
    return element;
  };

/** Where a page of the guide stands. @example pageAddress({ base: "/", locale: "zh" }, "forms/") // "/zh/forms/" */
export const pageAddress = ({ base, locale }: Pick<Page, "base" | "locale">, path: string) =>
  `${base}${locale}/${path}`;
