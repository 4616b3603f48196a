import type { APIRoute } from "astro";
import { guide } from "../../data.ts";
import { answers } from "../../model/service/answers.ts";
import { type Locale, localePaths } from "../../model/locale.ts";

export const getStaticPaths = localePaths;

/** Facts for the search, fetched when a query asks for one. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(answers(await guide(), props.locale));
