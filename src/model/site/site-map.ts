import { filled, fields } from "../category.ts";
import type { Guide } from "../guide.ts";
import { useT } from "../i18n.ts";
import { type Link, linkTo, titled } from "../links.ts";
import type { Locale } from "../locale.ts";
import { type FixedPage, fixedPages } from "../pages.ts";
import { madeOf } from "./made.ts";
import { countable } from "../time/promised.ts";
import { groups, url } from "../url.ts";

/** A heading of the site map with its pages. */
export interface Branch {
  label: string;
  pages: Link[];
}

/** Every page of one language: the site map, and the source of sitemap.xml. */
export function siteMapOf(guide: Guide, locale: Locale): Branch[] {
  const t = useT(locale);
  const made = madeOf(guide);
  const page = (href: string, label: string): Link => ({ href, label });
  const heading = (id: FixedPage, name = titled): Link[] =>
    made.has(id) ? [name(locale, id)] : [];
  const all: Branch[] = [
    {
      label: t("siteMap.main"),
      pages: [
        page(url.home(locale), t("site.home")),
        ...[...made].filter((id) => !fixedPages[id].heads).map((id) => titled(locale, id)),
        ...guide.pages.all.map(({ id, title }) => page(url.page(locale, id), title[locale])),
      ],
    },
    {
      label: t("nav.services"),
      pages: guide.services.all.map((s) => page(url.service(locale, s.id), s.words[locale].title)),
    },
    {
      label: t("nav.forms"),
      pages: guide.forms.all.flatMap((f) => [
        page(url.form(locale, f.id), f.title[locale]),
        page(url.example(locale, f.id), t("forms.exampleOf", { form: f.title[locale] })),
        ...(f.official
          ? []
          : [page(url.fill(locale, f.id), t("fill.title", { title: f.title[locale] }))]),
      ]),
    },
    ...groups.map((group) => ({
      label: t(`nav.${group}`),
      pages: [
        ...heading(group, linkTo),
        ...filled(guide, group).map((c) => page(url.category(locale, group, c.id), c.name[locale])),
      ],
    })),
    {
      label: t("nav.faq"),
      pages: fields(guide).map(({ id, name }) =>
        page(url.faq(locale, id), t("faq.about", { topic: name[locale] })),
      ),
    },
    {
      label: t("flow.title"),
      pages: [
        ...heading("find"),
        ...guide.flows.all.map(({ id, title }) => page(url.flow(locale, id), title[locale])),
      ],
    },
    {
      label: t("deadline.title"),
      pages: [
        ...heading("deadline"),
        ...guide.services.all
          .filter(({ facts }) => countable(facts.limits).length > 0)
          .map(({ id, words }) =>
            page(url.deadline(locale, id), t("deadline.of", { service: words[locale].title })),
          ),
      ],
    },
    {
      label: t("nav.plan"),
      pages: [
        ...heading("plan"),
        ...(guide.plan?.parts ?? []).map(({ id, title }) =>
          page(url.plan(locale, id), title[locale]),
        ),
      ],
    },
    {
      label: t("nav.systems"),
      pages: guide.platforms.all.map((p) => page(url.system(locale, p.id), p.name[locale])),
    },
    {
      label: t("nav.offices"),
      pages: guide.offices.all.map((o) => page(url.office(locale, o.id), o.name[locale])),
    },
    {
      label: t("nav.laws"),
      pages: guide.laws.all.map((l) => page(url.law(locale, l.id), l.name[locale])),
    },
  ];
  return all.filter(({ pages }) => pages.length > 0);
}
