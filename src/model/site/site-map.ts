import { filled, fields } from "../category.ts";
import type { Guide } from "../guide.ts";
import { useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { countable } from "../time/promised.ts";
import { groups, url } from "../url.ts";

/** A heading of the site map with its pages. */
export interface Branch {
  label: string;
  pages: { href: string; label: string }[];
}

/** Every page of one language: the site map, and the source of sitemap.xml. */
export function siteMapOf(guide: Guide, locale: Locale): Branch[] {
  const t = useT(locale);
  const page = (href: string, label: string) => ({ href, label });
  return [
    {
      label: t("siteMap.main"),
      pages: [
        page(url.home(locale), t("site.home")),
        page(url.services(locale), t("services.title")),
        page(url.forms(locale), t("forms.title")),
        page(url.faq(locale), t("faq.title")),
        page(url.offices(locale), t("office.title")),
        page(url.laws(locale), t("law.title")),
        page(url.systems(locale), t("system.title")),
        page(url.notUs(locale), t("notUs.title")),
        page(url.search(locale), t("find.heading")),
        page(url.siteMap(locale), t("siteMap.title")),
        page(url.glossary(locale), t("glossary.title")),
        page(url.coverage(locale), t("coverage.title")),
        page(url.caseStatus(locale), t("caseStatus.title")),
        page(url.myList(locale), t("myList.title")),
        page(url.printRoom(locale), t("room.title")),
        page(url.changes(locale), t("changes.title")),
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
        page(url.group(locale, group), t(`nav.${group}`)),
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
        page(url.find(locale), t("flow.title")),
        ...guide.flows.all.map(({ id, title }) => page(url.flow(locale, id), title[locale])),
      ],
    },
    {
      label: t("deadline.title"),
      pages: [
        page(url.deadline(locale), t("deadline.title")),
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
        page(url.plan(locale), t("plan.title")),
        ...guide.plan.parts.map(({ id, title }) => page(url.plan(locale, id), title[locale])),
      ],
    },
    {
      label: t("nav.systems"),
      pages: guide.platforms.all.map((p) => page(url.systems(locale, p.id), p.name[locale])),
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
}
