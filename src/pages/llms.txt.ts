import type { APIRoute } from "astro";
import { guide } from "../data.ts";
import { llmsText } from "../model/open/llms.ts";

/** For assistants: what this site is, how to quote it, where everything stands. */
export const GET: APIRoute = async () =>
  new Response(llmsText(await guide()), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
