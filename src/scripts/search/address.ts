import type { Filters } from "./state.ts";

/** A search, as its address holds it. */
export interface Asked extends Filters {
  query: string;
}

/** @example asked("?q=lamp&kind=form") // { query: "lamp", kind: "form", office: "" } */
export function asked(search: string): Asked {
  const all = new URLSearchParams(search);
  const named = (name: string) => all.get(name) ?? "";
  return { query: named("q"), kind: named("kind"), office: named("office") };
}

/** @example written({ query: "lamp", kind: "", office: "" }) // "?q=lamp" */
export function written({ query, ...filters }: Asked): string {
  if (!query) return "";
  const all = new URLSearchParams({ q: query });
  for (const [name, value] of Object.entries(filters)) if (value) all.set(name, value);
  return `?${all}`;
}

/** Typing replaces the address, Enter adds one: the back button then leads to the last search. */
export function remember(search: Asked, how: "add" | "replace"): void {
  const text = written(search);
  const address = text || location.pathname;
  if (how === "add" && text !== location.search) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
