import type { Guide, Service } from "../../guide.ts";
import { useT } from "../../i18n.ts";
import type { Locale } from "../../locale.ts";
import { formatDate } from "../../quantity.ts";
import { reviewOf, stateLine } from "../../review/review.ts";
import type { Sentence } from "../../service/answer.ts";
import { sheetOf, type ServiceSheet } from "../../service/sheet.ts";
import { holderOf } from "../../tokens.ts";
import { url } from "../../url.ts";
import { plainText } from "./body.ts";
import { framed } from "./frame.ts";
import { bullets, marks, numbered, said, section } from "./markdown.ts";
import { partOf } from "./service-parts.ts";

/** The first screen: danger, the answer, what is known at a glance, and what to do. */
function firstOf({ answer, locale }: ServiceSheet, guide: Guide): string[] {
  const t = useT(locale);
  const sentence = ({ words, grounds }: Sentence) => said(guide, words) + marks(grounds);
  const list = (title: string, lines: readonly Sentence[]) =>
    section(title, [numbered(lines.map(sentence))]);
  const verdicts = { yes: t("answer.yes"), no: t("answer.no"), ask: t("answer.ask") };
  return [
    answer.danger ? `> **${t("answer.danger")}** ${sentence(answer.danger)}` : "",
    sentence(answer.lead),
    bullets(
      answer.rows.map(({ term, values, grounds }) => {
        const value = values.map((one) => one.value + (one.note ? ` (${one.note})` : ""));
        return `**${term}** ${said(guide, value.join("; "))}${marks(grounds)}`;
      }),
    ),
    [
      answer.unknown ? t("answer.unknown", { what: answer.unknown }) : t("answer.askAny"),
      answer.ask.number,
      t(answer.unknown ? "answer.unknownEnd" : "answer.askAnyEnd"),
    ].join(" "),
    answer.need
      ? section(answer.need.ask, [
          bullets(
            answer.need.cases.map(
              ({ verdict, label, why }) =>
                `**${verdicts[verdict]}** ${said(guide, label)}: ${sentence(why)}`,
            ),
          ),
        ])
      : "",
    list(t("answer.say"), answer.say),
    list(t("answer.today"), answer.today),
    list(t("answer.next"), answer.next),
  ];
}

/**
 * The plain twin of a service page, from the same sheet.
 *
 * @param body the text below the front matter
 * @example serviceTwin(guide, guide.services.get("park-venue"), "en", entry.body ?? "")
 */
export function serviceTwin(guide: Guide, service: Service, locale: Locale, body: string): string {
  const t = useT(locale);
  const sheet = sheetOf(guide, service, locale);
  const { facts } = service;
  const checked = stateLine(reviewOf(guide.reviews, service), guide, locale);
  const sections = sheet.sections.map(({ id, title }) =>
    section(title, [
      id === "before" ? plainText(body, guide, locale, holderOf(service)) : "",
      ...partOf(id, sheet, guide),
    ]),
  );
  return framed(
    {
      guide,
      locale,
      title: sheet.title,
      href: (l) => url.service(l, service.id),
      code: `${facts.code} · ${t(`kind.${facts.kind}`)}`,
      state:
        checked ?? t("service.reviewedDraft", { date: formatDate(facts.reviewed.date, locale) }),
    },
    [...firstOf(sheet, guide), ...sections],
    sheet.references,
  );
}
