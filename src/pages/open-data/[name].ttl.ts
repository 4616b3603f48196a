import type { APIRoute, InferGetStaticPropsType } from "astro";
import { guide } from "../../data.ts";
import { graphs } from "../../model/open/graph/graphs.ts";
import { turtle } from "../../model/open/graph/turtle.ts";

export const getStaticPaths = () =>
  Object.entries(graphs).map(([name, graph]) => ({ params: { name }, props: { graph } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A graph as linked data. */
export const GET: APIRoute<Props> = async ({ props: { graph } }) =>
  new Response(turtle(graph(await guide())), {
    headers: { "Content-Type": "text/turtle; charset=utf-8" },
  });
