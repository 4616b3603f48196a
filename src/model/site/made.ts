import { fields, filled } from "../category.ts";
import type { Guide } from "../guide.ts";
import { type FixedPage, fixedIds, fixedPages, type PartOfContent } from "../pages.ts";
import { countable } from "../time/promised.ts";

/** Does the content hold anything of this part? Pages of a part that is empty would be empty shells. */
const holds: Readonly<Record<PartOfContent, (guide: Guide) => boolean>> = {
  forms: ({ forms }) => forms.all.length > 0,
  platforms: ({ platforms }) => platforms.all.length > 0,
  sources: ({ sources }) => sources.all.length > 0,
  referrals: ({ referrals }) => referrals.all.length > 0,
  glossary: ({ glossary }) => glossary.all.length > 0,
  contacts: ({ contacts }) => contacts.all.length > 0,
  flows: ({ flows }) => flows.all.length > 0,
  "case-status": ({ caseStatus }) => caseStatus !== undefined,
  letters: ({ letters }) => letters !== undefined,
  plan: ({ plan }) => plan !== undefined,
  topics: (guide) => filled(guide, "topics").length > 0,
  events: (guide) => filled(guide, "events").length > 0,
  audiences: (guide) => filled(guide, "audiences").length > 0,
};

/** What else a page is made of, besides a part of the content. */
const more: Partial<Record<FixedPage, (guide: Guide) => boolean>> = {
  faq: (guide) => fields(guide).length > 0,
  subsidies: ({ services }) => services.all.some(({ facts }) => facts.kind === "subsidy"),
  deadline: ({ services }) => services.all.some(({ facts }) => countable(facts.limits).length > 0),
};

const known = new WeakMap<Guide, ReadonlySet<FixedPage>>();

/**
 * The fixed pages that are made, in the order of the register: those that the content has something for. Every page asks,
 * for its menu: it is looked up once.
 *
 * @example madeOf(guide).has("plan") // false where there is no content/plan.yaml
 */
export function madeOf(guide: Guide): ReadonlySet<FixedPage> {
  const before = known.get(guide);
  if (before) return before;
  const made = new Set(
    fixedIds.filter((id) => {
      const { of } = fixedPages[id];
      return (of === undefined || holds[of](guide)) && (more[id]?.(guide) ?? true);
    }),
  );
  known.set(guide, made);
  return made;
}
