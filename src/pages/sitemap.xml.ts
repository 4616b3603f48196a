import type { APIRoute } from "astro";
import { siteMap } from "../data.ts";
import { bilingual, defaultLocale, type Locale, langTag, locales } from "../model/locale.ts";

/** Every page with its twins in the other languages. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (href: string) => new URL(href, site).href;
  const twin = (href: string, from: Locale, to: Locale) => href.replace(`/${from}/`, `/${to}/`);
  const entries = await Promise.all(
    locales.map(async (locale) =>
      [
        ...new Set((await siteMap(locale)).flatMap(({ pages }) => pages.map(({ href }) => href))),
      ].map((href) => {
        if (!bilingual) return `<url><loc>${absolute(href)}</loc></url>`;
        const links = [
          ...locales.map((other): [string, Locale] => [langTag[other], other]),
          ["x-default", defaultLocale] as const,
        ].map(
          ([tag, to]) =>
            `<xhtml:link rel="alternate" hreflang="${tag}" href="${absolute(twin(href, locale, to))}"/>`,
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
