import type { APIRoute, InferGetStaticPropsType } from "astro";
import { guide } from "../../data.ts";
import { absolute } from "../../model/open/address.ts";
import { graphs } from "../../model/open/graph/graphs.ts";
import { jsonLd } from "../../model/open/graph/json-ld.ts";
import { url } from "../../model/url.ts";

export const getStaticPaths = () =>
  Object.entries(graphs).map(([name, graph]) => ({ params: { name }, props: { graph } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A graph as linked data. */
export const GET: APIRoute<Props> = async ({ params: { name }, props: { graph } }) => {
  const site = await guide();
  const base = absolute(site, url.openData(`${name}.ttl`));
  return new Response(jsonLd(graph(site), base), {
    headers: { "Content-Type": "application/ld+json; charset=utf-8" },
  });
};
