import type { APIRoute, InferGetStaticPropsType } from "astro";
import { openSources } from "../../data.ts";
import { datasets } from "../../model/open/datasets.ts";

export const getStaticPaths = () =>
  datasets.map((set) => ({ params: { id: set.id }, props: { set } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One set as a table. */
export const GET: APIRoute<Props> = async ({ props: { set } }) =>
  new Response(set.csv(await openSources()), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
