import type { Reference } from "../../citation.ts";
import type { Guide } from "../../guide.ts";
import { useT } from "../../i18n.ts";
import { type Locale, others } from "../../locale.ts";
import { formatAsOf, formatDate } from "../../quantity.ts";
import { url } from "../../url.ts";
import { absolute, twinOf } from "../address.ts";
import { bullets, heading, link, page } from "./markdown.ts";

/** What every twin says first. */
export interface Frame {
  guide: Guide;
  locale: Locale;
  title: string;
  /** Address of the page in each language. */
  href: (locale: Locale) => string;
  code?: string;
  /** How far it is checked; left out: not at all. */
  state?: string | undefined;
}

const label = (locale: Locale, name: string): string => useT(locale)("site.label", { label: name });

/**
 * A twin: title, where the page stands and of which day it is, what it says, and what that rests on.
 *
 * @example framed({ guide, locale: "en", title: "Laws", href }, ["…"], references)
 */
export function framed(
  { guide, locale, title, href, code, state }: Frame,
  blocks: readonly string[],
  references: readonly Reference[],
): string {
  const t = useT(locale);
  const line = (name: string, value: string) => label(locale, name) + value;
  return page([
    heading(1, title),
    bullets([
      line(t("openData.twin.page"), absolute(guide, href(locale))),
      ...others(locale).map((other) =>
        line(t("openData.twin.other"), absolute(guide, twinOf(href(other)))),
      ),
      code === undefined ? "" : line(t("openData.twin.code"), code),
      line(t("openData.twin.edition"), formatDate(guide.site.published, locale)),
      state ?? t("openData.twin.draft"),
      `${guide.site.agency[locale]} · ${t("site.call", { number: guide.site.hotline.number })}`,
    ]),
    ...blocks,
    references.map((one) => footnote(guide, locale, one)).join("\n"),
  ]);
}

/** Where a ground stands: the article on the law's page, or the page or paper that was read. */
function footnote(
  guide: Guide,
  locale: Locale,
  { no, label: name, href, source }: Reference,
): string {
  if (source === undefined) return `[^${no}]: ${link(guide, href, name)}`;
  const { url: address, asOf } = guide.sources.get(source);
  const day = formatAsOf(asOf, locale);
  return `[^${no}]: ${link(guide, address ?? url.sources(locale, source), name)} (${day})`;
}
