import type { APIRoute } from "astro";
import { citedArticles, guide } from "../../data.ts";
import { searchEntries } from "../../model/site/search-entries.ts";

/** Read and taken away again by `src/build/search-index.ts`. */
export const GET: APIRoute = async () => {
  const all = await guide();
  return Response.json({
    entries: searchEntries(all, await citedArticles()),
    offices: Object.fromEntries(all.offices.all.map(({ id, name }) => [id, name])),
  });
};
