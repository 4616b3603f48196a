import type { APIRoute, InferGetStaticPropsType } from "astro";
import { guide } from "../../data.ts";
import { graphs } from "../../model/open/graph/graphs.ts";
import { jsonLd } from "../../model/open/graph/json-ld.ts";

export const getStaticPaths = () =>
  Object.entries(graphs).map(([name, graph]) => ({ params: { name }, props: { graph } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A graph as linked data. */
export const GET: APIRoute<Props> = async ({ props: { graph } }) =>
  new Response(jsonLd(graph(await guide())), {
    headers: { "Content-Type": "application/ld+json; charset=utf-8" },
  });
