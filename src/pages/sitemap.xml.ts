import type { APIRoute } from "astro";
import { siteMap } from "../data.ts";
import { bilingual, type Locale, langTag, locales, otherLocale } from "../model/locale.ts";

/** Every page with its twin in the other language. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (href: string) => new URL(href, site).href;
  const twin = (href: string, from: Locale) => href.replace(`/${from}/`, `/${otherLocale(from)}/`);
  const entries = await Promise.all(
    locales.map(async (locale) =>
      [
        ...new Set((await siteMap(locale)).flatMap(({ pages }) => pages.map(({ href }) => href))),
      ].map((href) => {
        if (!bilingual) return `<url><loc>${absolute(href)}</loc></url>`;
        const zh = locale === "zh" ? href : twin(href, "en");
        const links = [
          [langTag.zh, zh],
          [langTag.en, locale === "en" ? href : twin(href, "zh")],
          ["x-default", zh],
        ].map(
          ([tag, to]) =>
            `<xhtml:link rel="alternate" hreflang="${tag}" href="${absolute(to as string)}"/>`,
        );
        return `<url><loc>${absolute(href)}</loc>${links.join("")}</url>`;
      }),
    ),
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.flat().join("\n")}
</urlset>
`;
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
};
