import { byArticle, type Use } from "../../citation.ts";
import type { Guide } from "../../guide.ts";
import { useT } from "../../i18n.ts";
import { bilingual, type Locale } from "../../locale.ts";
import { formatDate } from "../../quantity.ts";
import { writtenPage } from "../../site/written.ts";
import { url } from "../../url.ts";
import { framed } from "./frame.ts";
import { bullets, link, section } from "./markdown.ts";

/**
 * The plain twin of a law's page: its version, the official text, and who cites which article.
 *
 * @example lawTwin(guide, "building-act", "en", cited.get("building-act") ?? new Map())
 */
export function lawTwin(
  guide: Guide,
  id: string,
  locale: Locale,
  cited: ReadonlyMap<string, Use>,
): string {
  const t = useT(locale);
  const law = guide.laws.get(id);
  const uses = [...cited]
    .sort(([a], [b]) => byArticle(a, b))
    .map(([article, { services, forms, written }]) => {
      const pages = [
        ...[...services].map((one) => ({
          href: url.service(locale, one),
          label: guide.services.get(one).words[locale].title,
        })),
        ...[...written].map((folder) => writtenPage(guide, folder, locale)),
        ...[...forms].map((one) => ({
          href: url.form(locale, one),
          label: guide.forms.get(one).title[locale],
        })),
      ];
      const name = article ? t("law.article", { no: article }) : t("law.whole");
      return `**${name}** ${pages.map(({ href, label }) => link(guide, href, label)).join(" · ")}`;
    });
  return framed(
    { guide, locale, title: law.name[locale], href: (l) => url.law(l, id) },
    [
      bullets([
        t(`law.levels.${law.level}`),
        law.superseded ? t("law.superseded") : "",
        law.amended ? t("law.amended", { date: formatDate(law.amended, locale) }) : "",
        law.articles ? "" : t("law.noText"),
        bilingual && !law.englishIsOfficial ? t("law.noEnglish") : "",
        link(guide, law.url.zh, t("law.official")),
        bilingual && law.url.en ? link(guide, law.url.en, t("law.officialEnglish")) : "",
      ]),
      section(t("law.usedBy"), [bullets(uses)]),
    ],
    [],
  );
}
