import type { Listed } from "./words.ts";

/** The pages of a language, one list for each fact: packed, it is a twentieth smaller. A page without the fact has null. */
export type Columns = { readonly [fact: string]: readonly unknown[] };

/** @example columns([{ id: "1", path: "laws/x/", title: "X", kind: "law" }]).path // ["laws/x/"] */
export function columns(pages: readonly Listed[]): Columns {
  const facts = new Set(pages.flatMap((page) => Object.keys(page) as (keyof Listed)[]));
  return Object.fromEntries(
    [...facts].map((fact) => [fact, pages.map((page) => page[fact] ?? null)]),
  );
}

/** The pages again. @example rows({ id: ["1"], path: ["laws/x/"], code: [null] }) // [{ id: "1", path: "laws/x/" }] */
export function rows(facts: Columns): Listed[] {
  return (facts.id ?? []).map((_, index) => {
    const held = Object.entries(facts).filter(([, list]) => list[index] !== null);
    return Object.fromEntries(held.map(([fact, list]) => [fact, list[index]])) as unknown as Listed;
  });
}
