import type { Guide } from "../../guide.ts";
import { ofKind, useT } from "../../i18n.ts";
import type { SectionId } from "../../service/sections.ts";
import type { ServiceSheet } from "../../service/sheet.ts";
import { bullets, link, numbered, said, section } from "./markdown.ts";
import { speech } from "./speech.ts";

/** Steps, each with who acts and how long. */
function stepsOf(sheet: ServiceSheet, guide: Guide): string {
  const { told, links } = speech(guide, sheet);
  return numbered(
    sheet.steps.map(({ title, actor, limit, marks: also, text, forms, grounds }) =>
      [
        `**${said(guide, title)}** (${[actor, ...(limit ? [limit] : []), ...also].join(" · ")})`,
        told(text, grounds),
        links(forms),
      ]
        .filter(Boolean)
        .join(" "),
    ),
  );
}

/**
 * What stands in one section of a service's page, as Markdown.
 *
 * @example partOf("fees", sheet, guide)
 */
export function partOf(id: SectionId, sheet: ServiceSheet, guide: Guide): string[] {
  const t = useT(sheet.locale);
  const { told, links, lines, titled, ways, papers } = speech(guide, sheet);
  const below = (title: string, text: string) => section(title, [text], 3);
  switch (id) {
    case "evidence":
      return [
        ...sheet.papers.groups.map(({ name, papers: list }) =>
          name ? below(name, papers(list)) : papers(list),
        ),
        below(
          t("papers.leaveTitle"),
          [
            bullets(sheet.papers.spared.map(({ words, grounds }) => told(words, grounds))),
            papers(sheet.papers.leave),
          ]
            .filter(Boolean)
            .join("\n"),
        ),
      ];
    case "hand-in":
      return [ways(sheet.handIn.list)];
    case "status":
      return [ways(sheet.status.list)];
    case "steps":
      return [stepsOf(sheet, guide)];
    case "limits":
      return [
        lines(sheet.limits.lines.filter(({ unknown, notes }) => !unknown || notes.length > 1)),
      ];
    case "fees":
      return [lines(sheet.fees.lines)];
    case "outputs":
      return [lines(sheet.outputs.lines)];
    case "forms":
      return [
        bullets(
          sheet.forms.map(
            ({ title, href, code, note, grounds }) =>
              `${href ? link(guide, href, title) : said(guide, title)} ${code ?? ""} ${told(note, grounds)}`,
          ),
        ),
      ];
    case "afterwards":
      return [
        titled(sheet.afterwards),
        below(
          ofKind(sheet.locale, "service.faults", sheet.kind),
          bullets(
            sheet.faults.map(
              ({ wrong, right, grounds }) =>
                `${t("service.wrong")}${said(guide, wrong)} ${t("service.instead")}${told(right, grounds)}`,
            ),
          ),
        ),
      ];
    case "before":
      return [
        below(
          ofKind(sheet.locale, "service.who", sheet.kind),
          told(sheet.applicant.words, sheet.applicant.grounds),
        ),
        lines(sheet.ofKind),
        below(t("service.special"), titled(sheet.special)),
      ];
    case "not-this":
      return [
        bullets(
          sheet.notThis.map(
            ({ words, grounds, link: to }) =>
              `${told(words, grounds)} ${to ? link(guide, to.href, to.label) : ""}`,
          ),
        ),
      ];
    case "faq":
      return sheet.faqs.map(({ q, a, grounds }) => section(q, [told(a, grounds)], 3));
    case "law":
      return [
        bullets(
          sheet.laws.map(
            ({ link: law, fixes }) => `${link(guide, law.href, law.label)} ${said(guide, fixes)}`,
          ),
        ),
      ];
    case "contact":
      return [
        bullets(
          sheet.offices.map(({ id: office, roles }) => {
            const { name } = guide.offices.get(office);
            return `${roles.join(" · ")}: ${name[sheet.locale]}`;
          }),
        ),
      ];
    case "related":
      return [links(sheet.related)];
    case "about":
      return [below(t("service.gaps"), bullets(sheet.gaps.map((gap) => said(guide, gap))))];
  }
}
