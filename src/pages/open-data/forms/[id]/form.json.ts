import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { allForms, guide } from "../../../../data.ts";
import { formData } from "../../../../print/form-data.ts";

export const getStaticPaths = (async () =>
  (await allForms()).map((entry) => ({
    params: { id: entry.id },
    props: { ...entry },
  }))) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One form with its example, both languages, for others to reuse. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(formData(props, (await guide()).site), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
