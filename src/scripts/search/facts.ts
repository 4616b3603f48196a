import type { Facts } from "../../model/service/answers.ts";
import type { Locale } from "../../model/locale.ts";
import { files } from "../../search/words.ts";

/** What a page can answer; undefined when it does not arrive, or has nothing of the kind. */
export type FactsOf = (path: string) => Promise<Facts | undefined>;

/**
 * The facts of single pages, each fetched once.
 *
 * @example await factsFrom("/", "zh")("services/use-permit/")
 */
export function factsFrom(base: string, locale: Locale): FactsOf {
  const kept = new Map<string, Promise<Facts | undefined>>();
  const load = async (path: string) => {
    const response = await fetch(`${base}${files.answers(locale)}${path.replace(/\/$/, "")}.json`);
    return response.ok ? ((await response.json()) as Facts) : undefined;
  };
  return async (path) => {
    const found = kept.get(path) ?? load(path);
    kept.set(path, found);
    try {
      return await found;
    } catch {
      kept.delete(path); // the next time it may arrive
      return undefined;
    }
  };
}
