import type { APIRoute, InferGetStaticPropsType } from "astro";
import { openSources } from "../../data.ts";
import { linesOf } from "../../model/open/dataset.ts";
import { datasets } from "../../model/open/datasets.ts";

export const getStaticPaths = () =>
  datasets.map((set) => ({ params: { id: set.id }, props: { set } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All records of one set, each checked against the schema that is published beside it. */
export const GET: APIRoute<Props> = async ({ props: { set } }) =>
  new Response(linesOf(set.data(await openSources())), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
