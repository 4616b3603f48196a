import type { APIRoute, InferGetStaticPropsType } from "astro";
import { guide } from "../../../data.ts";
import { useT } from "../../../model/i18n.ts";
import { langTag, localePaths } from "../../../model/locale.ts";
import { entriesOf, newestOf } from "../../../model/site/feed.ts";
import { url } from "../../../model/url.ts";

export const getStaticPaths = localePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const xml = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

/** What changed, as an Atom feed (RFC 4287); services that close soon or have closed come as entries of their own. */
export const GET: APIRoute<Props> = async ({ props: { locale }, site }) => {
  const all = await guide();
  const t = useT(locale);
  const absolute = (href: string) => new URL(href, site).href;
  const entries = entriesOf(all, locale);
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langTag[locale]}">
<id>${absolute(url.fixed(locale, "changes"))}</id>
<title>${xml(`${all.site.name[locale]} · ${t("changes.title")}`)}</title>
<updated>${newestOf(entries, all.site.published)}T00:00:00Z</updated>
<author><name>${xml(all.site.agency[locale])}</name></author>
<link href="${absolute(url.fixed(locale, "changes"))}"/>
<link rel="self" type="application/atom+xml" href="${absolute(url.feed(locale))}"/>
${entries
  .map(
    ({ id, title, updated, href, summary }) =>
      `<entry><id>${xml(id)}</id><title>${xml(title)}</title><updated>${updated}T00:00:00Z</updated><link href="${xml(href)}"/><summary>${xml(summary)}</summary></entry>`,
  )
  .join("\n")}
</feed>
`;
  return new Response(body, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
};
