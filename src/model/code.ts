import type { Bilingual } from "../schema/text.ts";
import type { FormSummary, Guide } from "./guide.ts";
import { type Locale, perLocale } from "./locale.ts";
import { url } from "./url.ts";

/** What a permanent code leads to today. */
export interface CodeTarget {
  title: Bilingual;
  href: Record<Locale, string>;
  /** Forms: the current edition and those before it, to compare with the paper in hand. */
  edition?: Pick<FormSummary, "version" | "earlier">;
}

/** Follows redirects to the service, form or office behind a code. @example behindCode(guide, "BM-013").title.en */
export function behindCode(guide: Guide, code: string): CodeTarget {
  const entry = guide.codes.find((line) => line.code === code);
  if (!entry) throw new Error(`content/codes.yaml: there is no code ${code}`);
  if (entry.redirect) return behindCode(guide, entry.redirect);
  if (entry.service) {
    const { id, words } = guide.services.get(entry.service);
    return { title: perLocale((l) => words[l].title), href: perLocale((l) => url.service(l, id)) };
  }
  if (entry.form) {
    const { id, title, version, earlier } = guide.forms.get(entry.form);
    return { title, edition: { version, earlier }, href: perLocale((l) => url.form(l, id)) };
  }
  const { id, name } = guide.offices.get(entry.office ?? "");
  return { title: name, href: perLocale((l) => url.office(l, id)) };
}
