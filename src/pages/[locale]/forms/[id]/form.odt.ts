import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { allForms, guide } from "../../../../data.ts";
import { locales } from "../../../../model/locale.ts";
import { formOdt } from "../../../../print/form-odt.ts";

export const getStaticPaths = (async () => {
  const forms = await allForms();
  return locales.flatMap((locale) =>
    forms.map(({ id, form }) => ({ params: { locale, id }, props: { form } })),
  );
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The blank form for changing on a computer. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes } = formOdt(props.form, (await guide()).site);
  return new Response(bytes, {
    headers: { "Content-Type": "application/vnd.oasis.opendocument.text" },
  });
};
