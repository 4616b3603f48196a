import type { Term } from "./reading.ts";
import { normalise, whole, without } from "./text.ts";
import type { Listed, Words } from "./words.ts";
import type { Locale } from "../model/locale.ts";

/** Kinds of pages that gather others: their other names are questions that a page of its own may answer better. */
const gathering: readonly string[] = ["find", "topic", "category", "referral", "system", "page"];

/**
 * Pages whose name the query is: they win, services before others. A page that gathers others wins by its title alone.
 *
 * @param called pages whose names hold the whole query
 * @param terms what was asked
 * @example outright([page], [{ texts: [whole(["建照"])], weight: 1, from: "name" }], words, "zh")
 */
export function outright(
  called: readonly Listed[],
  terms: readonly Term[],
  { stop }: Words,
  locale: Locale,
): Listed[] {
  const names = new Set(terms.flatMap(({ from, texts }) => (from === "name" ? texts : [])));
  const titled = ({ title }: Listed) => names.has(whole(without(normalise(title), stop, locale)));
  const won = called.filter((page) => !gathering.includes(page.kind) || titled(page));
  return [
    ...won.filter(({ kind }) => kind === "service"),
    ...won.filter(({ kind }) => kind !== "service"),
  ];
}
