import type { Guide } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { url } from "../url.ts";

/** A dated note of what changed on a page. */
export interface Change {
  date: string;
  title: string;
  text: string;
  href: string;
  /** Permanent: the code of the service and the id of the note. @example "BM-001/first-published" */
  id: string;
}

/** What changed, newest first; on one day in the order of the codes. */
export const changesOf = (guide: Guide, locale: Locale): Change[] =>
  guide.services.all
    .flatMap(({ id, facts, words }) =>
      facts.changes.map((change) => ({
        date: change.date,
        title: words[locale].title,
        text: words[locale].changes[change.id] ?? "",
        href: `${url.service(locale, id)}#changes`,
        id: `${facts.code}/${change.id}`,
      })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
