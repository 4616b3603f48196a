import type { APIRoute, InferGetStaticPropsType } from "astro";
import { guide } from "../../data.ts";
import { inSiteLanguages } from "../../model/spoken.ts";
import { datasets } from "../../model/open/datasets.ts";

export const getStaticPaths = () =>
  datasets.map((set) => ({ params: { id: set.id }, props: { set } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What one set looks like, for programs. */
export const GET: APIRoute<Props> = async ({ props: { set } }) =>
  new Response(`${JSON.stringify(set.schema(await guide()), inSiteLanguages, 1)}\n`, {
    headers: { "Content-Type": "application/schema+json; charset=utf-8" },
  });
