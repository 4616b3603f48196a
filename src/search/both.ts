import { type Answer, unsure } from "./engine.ts";
import { romanised } from "./romanised.ts";
import type { Listed } from "./words.ts";
import { bilingual, type Locale, beside } from "../model/locale.ts";

/** The search of one language, as far as it is needed here. */
export interface Side {
  search: (text: string) => Promise<Answer & { partial: boolean }>;
  page: (path: string) => Listed | undefined;
}
/** Results of a search; of a query in the other language, also what that language's pages hold. */
export interface Both extends Answer {
  other: Listed[];
  partial: boolean;
  /** the first page may not be about the matter: say so */
  doubtful: boolean;
}
const latin = /[a-z]{3}/i;
const han = /\p{Script=Han}/u;
const hans = /\p{Script=Han}+/gu;
const mostOther = 3;

/**
 * Should the other language be asked too? Codes and abbreviations are of no language.
 * @example foreign("renovate", "zh") // true
 * @example foreign("lu deng", "en") // true: it may be Chinese
 */
export const foreign = (text: string, locale: Locale): boolean =>
  han.test(text)
    ? locale !== "zh"
    : locale === "zh"
      ? latin.test(text)
      : romanised(text) !== undefined;

/** Is the answer of the other language the better one? */
function otherIsBetter(own: Answer, there: Answer): boolean {
  if ((own.called ?? false) !== (there.called ?? false)) return there.called === true;
  if (own.romanised) return !there.strange;
  if (there.romanised) return own.strange === true;
  return there.sure > own.sure;
}

/**
 * Searches the pages of one language, and those of the other when the query is written in it. Both have the same pages
 * under the same addresses.
 *
 * @param there opens the search of a language
 * @example (await searchBoth("建照", "en", open)).pages[0]?.path // "services/building-permit/"
 */
export async function searchBoth(
  text: string,
  locale: Locale,
  open: (locale: Locale) => Promise<Side>,
): Promise<Both> {
  const here = await open(locale);
  const own = await here.search(text);
  const alone = { ...own, other: [], doubtful: own.sure < unsure };
  if (!bilingual) return alone;
  // “jian zhao apply”: the Chinese in it counts where it is a name
  const within = locale !== "zh" && own.romanised && !foreign(text, locale);
  if (!within && !foreign(text, locale)) return alone;
  const chinese = within ? (own.query.match(hans) ?? []).join(" ") : text;
  const there = await (await open(beside(locale))).search(chinese);
  // words that only might have been Chinese
  if (locale !== "zh" && !within && !han.test(text) && !there.romanised) return alone;
  const other = there.pages.slice(0, mostOther);
  if (within ? !there.called : !otherIsBetter(own, there)) return { ...alone, other };
  const twins = there.pages.flatMap(({ path }) => here.page(path) ?? []);
  return {
    ...there,
    marks: own.marks,
    pages: [...twins, ...own.pages.filter((page) => !twins.includes(page))],
    doubtful: there.sure < unsure,
    other,
  };
}
