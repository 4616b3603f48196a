import type { APIRoute, GetStaticPaths } from "astro";
import { guide } from "../../data.ts";
import { type Locale, locales } from "../../model/locale.ts";
import { pictureFile } from "../../model/service/pictures.ts";

export const getStaticPaths = (async () => {
  const { pictures } = await guide();
  return locales.flatMap((locale) => pictures.all.map(({ id }) => ({ params: { id, locale } })));
}) satisfies GetStaticPaths;

/** A drawing in one language. */
export const GET: APIRoute = async ({ params }) =>
  new Response(pictureFile(await guide(), params["id"] as string, params["locale"] as Locale), {
    headers: { "Content-Type": "image/svg+xml" },
  });
