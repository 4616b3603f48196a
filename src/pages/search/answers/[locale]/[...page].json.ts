import type { APIRoute } from "astro";
import { guide } from "../../../../data.ts";
import { locales } from "../../../../model/locale.ts";
import { answers, type Facts } from "../../../../model/service/answers.ts";

/** One small file a page: a query asks for the facts of one. */
export const getStaticPaths = async () => {
  const all = await guide();
  return locales.flatMap((locale) =>
    Object.entries(answers(all, locale)).map(([path, facts]) => ({
      params: { locale, page: path.replace(/\/$/, "") },
      props: { facts },
    })),
  );
};

/** Facts for the search, fetched when a query asks for one. */
export const GET: APIRoute<{ facts: Facts }> = ({ props }) => Response.json(props.facts);
