import type { Bilingual } from "../../schema/text.ts";
import type { Guide } from "../guide.ts";
import { type Locale, perLocale } from "../locale.ts";

/** @example absolute(guide, "/zh/laws/") // "https://example.org/zh/laws/" */
export const absolute = ({ site }: Pick<Guide, "site">, href: string): string =>
  new URL(href, site.url).href;

/** The plain twin of a page. @example twinOf("/zh/laws/building-act/") // "/zh/laws/building-act/index.md" */
export const twinOf = (href: string): string => `${href}index.md`;

/** Where a page and its plain twin stand, in each language. */
export interface Addresses {
  url: Bilingual;
  markdown: Bilingual;
}

/** @example addresses(guide, (l) => url.law(l, "building-act")).url.en // "https://example.org/en/laws/building-act/" */
export const addresses = (guide: Guide, page: (locale: Locale) => string): Addresses => ({
  url: perLocale((locale) => absolute(guide, page(locale))),
  markdown: perLocale((locale) => absolute(guide, twinOf(page(locale)))),
});
