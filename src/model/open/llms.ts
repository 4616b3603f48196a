import type { Guide } from "../guide.ts";
import { useT } from "../i18n.ts";
import { linkTo } from "../links.ts";
import { bilingual, type Locale, locales, spoken } from "../locale.ts";
import { fields } from "../category.ts";
import { formatDate } from "../quantity.ts";
import { madeOf } from "../site/made.ts";
import { url } from "../url.ts";
import { absolute, twinOf } from "./address.ts";
import { datasets } from "./datasets.ts";
import { licenceOf } from "./licence.ts";
import { bullets, heading, link, page, section } from "./twin/markdown.ts";

/** What to know before quoting, in one language. */
function rules({ guide, locale }: { guide: Guide; locale: Locale }): string {
  const t = useT(locale);
  const { site } = guide;
  return bullets([
    t("openData.llms.twin"),
    t("openData.llms.cite"),
    t("openData.llms.unknown"),
    t("openData.llms.draft", { number: site.hotline.number }),
    t("site.edition", { date: formatDate(site.published, locale) }),
    licenceOf(guide).note[locale],
  ]);
}

/** Pages of one language, by kind; services with what they are about. */
function linksOf(guide: Guide, locale: Locale): string[] {
  const t = useT(locale);
  const twin = (href: string, label: string) => link(guide, twinOf(href), label);
  const topics = fields(guide);
  const servicesOf = (topic: string | undefined) =>
    guide.services.all
      .filter(({ facts }) => facts.topics[0] === topic)
      .map(
        (one) => `${twin(url.service(locale, one.id), one.words[locale].title)}: ${one.facts.code}`,
      );
  const others = servicesOf(undefined);
  return [
    ...topics.map(({ id, name }) => section(name[locale], [bullets(servicesOf(id))])),
    ...(others.length > 0 ? [section(t("services.title"), [bullets(others)])] : []),
    section(t("nav.faq"), [
      bullets(
        topics.map(({ id, name }) =>
          twin(url.faq(locale, id), t("faq.about", { topic: name[locale] })),
        ),
      ),
    ]),
    section(t("nav.offices"), [
      bullets(guide.offices.all.map(({ id, name }) => twin(url.office(locale, id), name[locale]))),
    ]),
    section(t("nav.forms"), [
      bullets(guide.forms.all.map(({ id, title }) => twin(url.form(locale, id), title[locale]))),
    ]),
  ];
}

/** Files that hold everything. */
const dataOf = (guide: Guide, locale: Locale): string =>
  bullets([
    ...datasets.map(
      ({ id, title, description }) =>
        `${link(guide, url.openData(`${id}.json`), title[locale])}: ${description[locale]}`,
    ),
    link(guide, url.openData("services.ttl"), "CPSV-AP (Turtle)"),
    link(guide, url.openData("catalogue.ttl"), "DCAT-AP (Turtle)"),
    link(guide, url.fixed(locale, "open-data"), useT(locale)("openData.title")),
  ]);

/**
 * `llms.txt` (llmstxt.org): what the site is and how to quote it, then where everything stands.
 *
 * @example llmsText(guide).startsWith("# ") // true
 */
export function llmsText(guide: Guide): string {
  const { site } = guide;
  const summary = (locale: Locale) =>
    [
      useT(locale)("openData.llms.summary", { agency: site.agency[locale] }),
      ...(bilingual ? [useT(locale)("openData.llms.languages")] : []),
    ].join(locale === "zh" ? "" : " ");
  const made = madeOf(guide);
  const optional = locales.flatMap((locale) =>
    (["laws", "glossary", "changes", "coverage"] as const)
      .filter((id) => made.has(id))
      .map((id) => {
        const { href, label } = linkTo(locale, id);
        return link(guide, href, label);
      }),
  );
  return page([
    heading(1, locales.map((locale) => site.name[locale]).join(" · ")),
    locales.map((locale) => `> ${summary(locale)}`).join("\n>\n"),
    ...locales.map((locale) => rules({ guide, locale })),
    ...locales.flatMap((locale) => linksOf(guide, locale)),
    section("Data", [dataOf(guide, spoken("en"))]),
    section("Optional", [
      bullets([...optional, link(guide, absolute(guide, url.feed(spoken("en"))), "Atom")]),
    ]),
  ]);
}
