import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { allForms, guide } from "../../../../data.ts";
import { locales } from "../../../../model/locale.ts";
import { formSchema } from "../../../../print/form-data.ts";

export const getStaticPaths = (async () => {
  const forms = await allForms();
  return locales.flatMap((locale) =>
    forms.map((entry) => ({ params: { id: entry.id, locale }, props: { ...entry, locale } })),
  );
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What an answered form looks like as data. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(formSchema(props, props.locale, (await guide()).site), {
    headers: { "Content-Type": "application/schema+json; charset=utf-8" },
  });
