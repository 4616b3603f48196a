import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { allForms, bodyOf, citedArticles, guide } from "../../../../data.ts";
import { fields } from "../../../../model/category.ts";
import { type Locale, locales } from "../../../../model/locale.ts";
import { faqTwin } from "../../../../model/open/twin/faq.ts";
import { formTwin } from "../../../../model/open/twin/form.ts";
import { lawTwin } from "../../../../model/open/twin/law.ts";
import { officeTwin } from "../../../../model/open/twin/office.ts";
import { serviceTwin } from "../../../../model/open/twin/service.ts";

/** How the twin of each kind of page is made, by the folder of its pages. */
const twins: Record<string, (id: string, locale: Locale) => Promise<string>> = {
  services: async (id, locale) => {
    const all = await guide();
    const { body } = await bodyOf("serviceWords", id, locale);
    return serviceTwin(all, all.services.get(id), locale, body ?? "");
  },
  offices: async (id, locale) => officeTwin(await guide(), id, locale),
  laws: async (id, locale) =>
    lawTwin(await guide(), id, locale, (await citedArticles()).get(id) ?? new Map()),
  faq: async (id, locale) => faqTwin(await guide(), id, locale),
  forms: async (id, locale) => {
    const entry = (await allForms()).find((form) => form.id === id);
    return entry ? formTwin(await guide(), entry, locale) : "";
  },
};

export const getStaticPaths = (async () => {
  const all = await guide();
  const ids: Record<string, readonly string[]> = {
    services: all.services.all.map(({ id }) => id),
    offices: all.offices.all.map(({ id }) => id),
    laws: all.laws.all.map(({ id }) => id),
    faq: fields(all).map(({ id }) => id),
    forms: all.forms.all.map(({ id }) => id),
  };
  return locales.flatMap((locale) =>
    Object.entries(ids).flatMap(([section, list]) =>
      list.map((id) => ({ params: { locale, section, id }, props: { locale, section, id } })),
    ),
  );
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A page as plain Markdown, beside it. */
export const GET: APIRoute<Props> = async ({ props: { locale, section, id } }) =>
  new Response(await twins[section]?.(id, locale), {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
