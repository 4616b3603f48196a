import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { allForms, guide } from "../../../../data.ts";
import { locales } from "../../../../model/locale.ts";
import { formPdf } from "../../../../print/form-pdf.ts";

export const getStaticPaths = (async () => {
  const forms = await allForms();
  return locales.flatMap((locale) =>
    forms.flatMap(({ id, form, example }) => [
      { params: { locale, id, file: "blank" }, props: { id, form, locale } },
      { params: { locale, id, file: "example" }, props: { id, form, locale, example } },
    ]),
  );
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The blank form to fill in, and the filled example. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes } = await formPdf({ ...props, site: (await guide()).site });
  return new Response(bytes, { headers: { "Content-Type": "application/pdf" } });
};
