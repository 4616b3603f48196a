import type { Measure, Plan } from "../../schema/plan.ts";
import type { Guide } from "../guide.ts";
import { useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { resolve } from "../tokens.ts";
import { url } from "../url.ts";

/** @example measuresOf(plan.parts[0]).length // 20 */
export const measuresOf = (part: Plan["parts"][number]): Measure[] =>
  part.groups.flatMap(({ measures }) => measures);

interface Link {
  label: string;
  href?: string;
}

/** Units that carry a measure out, as links; subordinate offices are many and have no page together. */
export const unitsOf = (measure: Measure, guide: Guide, locale: Locale): Link[] =>
  measure.units.map((unit) =>
    unit === "subordinate"
      ? { label: useT(locale)("plan.subordinate") }
      : { label: guide.offices.get(unit).name[locale], href: url.office(locale, unit) },
  );

/** What this site has for a measure, as links. */
export const offersOf = (measure: Measure, guide: Guide, locale: Locale): Link[] =>
  measure.offers.map((place) => {
    const [kind = "", id = ""] = place.split(".");
    const link = resolve(kind, id, guide, locale);
    if (typeof link === "string" || !("label" in link))
      throw new Error(`content/plan.yaml: ${place} is not a page`);
    return { label: link.label, href: link.href };
  });
