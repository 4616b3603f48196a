import type { APIRoute } from "astro";
import { guide } from "../../data.ts";
import { searchEntries } from "../../model/search-entries.ts";

/** Read and taken away again by `src/build/search-index.ts`. */
export const GET: APIRoute = async () => Response.json(searchEntries(await guide()));
