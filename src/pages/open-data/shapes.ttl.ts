import type { APIRoute } from "astro";
import { everyLocale, locales } from "../../model/locale.ts";
import shapes from "../../model/open/graph/shapes.ttl?raw";

/** What the graphs promise: a title and a description in every language of the site, and the rest. */
export const GET: APIRoute = () =>
  new Response(
    shapes
      .replaceAll(/(?<=dct:(?:title|description) ; sh:minCount )2/g, String(locales.length))
      .replaceAll('( "zh" "en" )', `( ${everyLocale.map((locale) => `"${locale}"`).join(" ")} )`),
    { headers: { "Content-Type": "text/turtle; charset=utf-8" } },
  );
