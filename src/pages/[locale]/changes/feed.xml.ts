import type { APIRoute, InferGetStaticPropsType } from "astro";
import { guide } from "../../../data.ts";
import { changesOf } from "../../../model/site/changes.ts";
import { useT } from "../../../model/i18n.ts";
import { langTag, localePaths } from "../../../model/locale.ts";
import { formatDate } from "../../../model/quantity.ts";
import { openDays } from "../../../model/service/open-days.ts";
import { statusOn } from "../../../model/service/status.ts";
import { url } from "../../../model/url.ts";

export const getStaticPaths = localePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const xml = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

/** What changed, as an Atom feed (RFC 4287); services that close soon or have closed come as entries of their own. */
export const GET: APIRoute<Props> = async ({ props: { locale }, site }) => {
  const all = await guide();
  const t = useT(locale);
  const day = all.site.published;
  const absolute = (href: string) => new URL(href, site).href;
  const entry = (id: string, href: string, date: string, title: string, text: string) =>
    `<entry><id>${absolute(url.code(id.split("/")[0] ?? ""))}#${id.split("/")[1]}</id><title>${xml(title)}</title><updated>${date}T00:00:00Z</updated><link href="${absolute(href)}"/><summary>${xml(text)}</summary></entry>`;
  const dated = all.services.all.flatMap((service) => {
    const { closes } = openDays(service.facts);
    const status = statusOn(service.facts.status, openDays(service.facts), day);
    if (!closes || (status !== "ending" && status !== "closed")) return [];
    const title = service.words[locale].title;
    return [
      entry(
        `${service.facts.code}/${status}`,
        url.service(locale, service.id),
        status === "closed" ? closes : day,
        title,
        t(`status.${status}`, { date: formatDate(closes, locale) }),
      ),
    ];
  });
  const changes = changesOf(all, locale).map(({ id, href, date, title, text }) =>
    entry(id, href, date, title, text),
  );
  const newest = changesOf(all, locale)[0]?.date ?? day;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langTag[locale]}">
<id>${absolute(url.fixed(locale, "changes"))}</id>
<title>${xml(`${all.site.name[locale]} · ${t("changes.title")}`)}</title>
<updated>${newest}T00:00:00Z</updated>
<author><name>${xml(all.site.agency[locale])}</name></author>
<link href="${absolute(url.fixed(locale, "changes"))}"/>
<link rel="self" type="application/atom+xml" href="${absolute(url.feed(locale))}"/>
${[...dated, ...changes].join("\n")}
</feed>
`;
  return new Response(body, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
};
