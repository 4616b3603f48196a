import type { Guide } from "../guide.ts";
import { useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { formatDate } from "../quantity.ts";
import { openDays } from "../service/open-days.ts";
import { statusOn } from "../service/status.ts";
import { url } from "../url.ts";
import { changesOf } from "./changes.ts";

/** One entry of the feed. */
export interface Entry {
  /** Permanent, and another one in each language: a reader with both feeds sees both. */
  id: string;
  title: string;
  /** The day on which it became so. */
  updated: string;
  href: string;
  summary: string;
}

/** Services that close soon or have closed, on the day of the edition. */
function ending(guide: Guide, locale: Locale) {
  const t = useT(locale);
  const day = guide.site.published;
  return guide.services.all.flatMap(({ id, facts, words }) => {
    const days = openDays(facts);
    const status = statusOn(facts.status, days, day);
    if (!days.closes || (status !== "ending" && status !== "closed")) return [];
    return {
      id: `${facts.code}/${status}`,
      href: url.service(locale, id),
      date: status === "closed" ? days.closes : day,
      title: words[locale].title,
      text: t(`status.${status}`, { date: formatDate(days.closes, locale) }),
    };
  });
}

/**
 * What the feed of a language says: services that close soon or have closed, then what changed.
 *
 * @example entriesOf(guide, "en")[0].id // "https://example.org/q/BM-001/#first-published-en"
 */
export const entriesOf = (guide: Guide, locale: Locale): Entry[] =>
  [...ending(guide, locale), ...changesOf(guide, locale)].map(({ id, href, date, title, text }) => {
    const [code = "", note] = id.split("/");
    return {
      id: `${new URL(url.code(code), guide.site.url).href}#${note}-${locale}`,
      title,
      updated: date,
      href: new URL(href, guide.site.url).href,
      summary: text,
    };
  });

/** A feed is as new as its newest entry. @example newestOf(entries, "2026-11-30") // "2026-12-01" */
export const newestOf = (entries: readonly Pick<Entry, "updated">[], otherwise: string): string =>
  entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1) ?? otherwise;
