import type { APIRoute } from "astro";
import { guide } from "../../data.ts";
import { coverageCsv, coverageRows } from "../../model/site/coverage-table.ts";

/** The public table of coverage for reuse: 40 services × the twelve questions. */
export const GET: APIRoute = async () =>
  new Response(coverageCsv(coverageRows(await guide())), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
