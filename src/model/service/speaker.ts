import type { ServiceFacts } from "../../schema/service.ts";
import type { ServiceWords } from "../../schema/service-words.ts";
import type { Ground } from "../../schema/ground.ts";
import { ledger, type Reference } from "../citation.ts";
import { firstUses, markOnce, namesIn, termFinder } from "../glossary.ts";
import type { Guide, Service } from "../guide.ts";
import { useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { holderOf, type Say, segments } from "../tokens.ts";
import { paragraphsOf, plainBody } from "./terms.ts";

/** One service in one language, with what the parts of its sheet need to speak and to cite. */
export interface Speaker {
  service: Service;
  guide: Guide;
  locale: Locale;
  facts: ServiceFacts;
  words: ServiceWords;
  /** Words with their facts in place. */
  say: Say;
  /** Grounds, numbered in the order in which they are cited. */
  cite: (grounds: readonly Ground[] | undefined) => Reference[];
  /** All that were cited so far. */
  references: () => Reference[];
  /** Ids of the legal terms that first stand in the MDX; those elsewhere are marked by `say`. */
  termsInBody: ReadonlySet<string>;
  t: ReturnType<typeof useT>;
}

/** The same for every service of a language, and dear to make. */
const finders = new WeakMap<Guide, Partial<Record<Locale, ReturnType<typeof termFinder>>>>();
const finderOf = (guide: Guide, locale: Locale) => {
  const made = finders.get(guide) ?? {};
  finders.set(guide, made);
  made[locale] ??= termFinder(
    guide.glossary.all,
    locale,
    namesIn(guide.laws.all, guide.offices.all, locale),
  );
  return made[locale];
};

/**
 * @param body the MDX below the front matter; left out, legal terms are not explained
 * @param book where grounds are numbered, when several services share a page
 * @example speaker(guide, guide.services.get("road-excavation"), "en", entry.body)
 */
export function speaker(
  guide: Guide,
  service: Service,
  locale: Locale,
  body?: string,
  book = ledger(guide, locale),
): Speaker {
  const words = service.words[locale];
  const first =
    body === undefined
      ? new Map<string, string[]>()
      : firstUses(finderOf(guide, locale), paragraphsOf(service.facts, words, body));
  return {
    service,
    guide,
    locale,
    facts: service.facts,
    words,
    say: (text) => {
      const fresh = first.get(text) ?? [];
      first.delete(text); // the same words may stand twice; their terms are marked the first time
      return segments(
        text,
        guide,
        locale,
        holderOf(service),
        body === undefined ? undefined : markOnce(finderOf(guide, locale), fresh),
      );
    },
    cite: book.cite,
    references: book.list,
    termsInBody: new Set(first.get(plainBody(body ?? ""))),
    t: useT(locale),
  };
}
