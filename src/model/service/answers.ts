import type { Office } from "../../schema/office.ts";
import { type Ground, isUnknown } from "../../schema/ground.ts";
import type { Ask } from "../../search/words.ts";
import { type Citation, citations, type Reference } from "../citation.ts";
import type { Guide, Service } from "../guide.ts";
import { joined, useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { path, url } from "../url.ts";
import { known, type Line } from "./line.ts";
import { type ServiceSheet, sheetOf } from "./sheet.ts";
import type { Ways } from "./ways.ts";

/** One fact that answers a question, where it stands and what it rests on. */
export interface Fact {
  text: string;
  /** what it is the value of: “Reply to the applicant” */
  of?: string;
  href?: string;
  grounds?: Citation[];
}
/** What a page can answer, by question. What is not known is answered with “ask the office”. */
export type Facts = Partial<Record<Ask, Fact[]>>;
const most = 6;

/**
 * Answers to the questions that a query may ask, for every service and office, by address below the language's folder.
 * The search shows them above the results.
 *
 * @example answers(guide, "en")["services/use-permit/"]?.duration?.[0]?.text // "within 10 days"
 */
export function answers(guide: Guide, locale: Locale): Record<string, Facts> {
  const below = (address: string) => address.slice(path(`${locale}/`).length);
  return Object.fromEntries([
    ...guide.services.all.map((service) => [
      below(url.service(locale, service.id)),
      ofService(guide, service, locale),
    ]),
    ...guide.offices.all.map((office) => [
      below(url.office(locale, office.id)),
      ofOffice(guide, office, locale),
    ]),
  ]);
}

function ofOffice(guide: Guide, office: Office, locale: Locale): Facts {
  const t = useT(locale);
  const href = url.office(locale, office.id);
  // a source is listed at the foot of the office's own page
  const cite = (grounds: readonly Ground[]) =>
    citations(grounds, guide, locale).map((citation) =>
      citation.href.startsWith("#") ? { ...citation, href: href + citation.href } : citation,
    );
  const named = (key: "address" | "hours"): Fact[] => {
    const value = office[key];
    return isUnknown(value)
      ? []
      : [
          {
            text: value.text[locale],
            of: t(`office.${key}`),
            href,
            grounds: cite(value.grounds),
          },
        ];
  };
  return {
    phone: isUnknown(office.phones)
      ? []
      : office.phones.slice(0, most).map(({ number, tel, label, grounds }) => ({
          text: number,
          of: label[locale],
          href: `tel:${tel}`,
          grounds: cite(grounds),
        })),
    where: [...named("address"), ...named("hours")],
  };
}

function ofService(guide: Guide, service: Service, locale: Locale): Facts {
  const sheet = sheetOf(guide, service, locale);
  const t = useT(locale);
  const page = url.service(locale, service.id);
  /** On the page itself a source stands in the list at its foot. */
  const outside = (references: readonly Reference[]): Citation[] =>
    references.map(({ label, href, at, source }) => ({
      label,
      href: source ? `${page}#${at}` : href,
    }));
  const ask: Fact = {
    text: sheet.answer.ask.number,
    of: t("answer.askAt"),
    href: sheet.answer.ask.href,
  };
  const fact =
    (section: string) =>
    (line: Line): Fact => ({
      text: line.value,
      of: line.name,
      href: `${page}#${section}`,
      grounds: outside(line.grounds),
    });
  const ways = ({ list }: Ways, only?: "online"): Fact[] =>
    list
      .filter(({ type }) => !only || type === only)
      .slice(0, most)
      .map(({ label, place, call, grounds }) => ({
        text: call ? `${place?.label ?? ""} ${call.number}`.trim() : (place?.label ?? label),
        of: label,
        href: call?.href ?? place?.href ?? page,
        grounds: outside(grounds),
      }));
  const orAsk = (list: Fact[]) => (list.length > 0 ? list : [ask]);
  const { phone = [], where = [] } = ofOffice(guide, guide.offices.get(sheet.place.id), locale);
  const { place } = sheet;
  return {
    duration: orAsk(known(sheet.limits.main).map(fact("limits"))),
    fee: feesOf(sheet, fact("fees"), ask, locale),
    phone: [
      { text: sheet.answer.ask.number, of: t("answer.askAt"), href: sheet.answer.ask.href },
      ...phone
        .filter(({ text }) => text !== sheet.answer.ask.number)
        .slice(0, 1)
        .map((one) => ({ ...one, of: `${place.name} · ${one.of}` })),
    ],
    where: [{ text: place.name, of: t("service.receives"), href: place.href }, ...where],
    papers: orAsk(
      sheet.papers.groups
        .flatMap(({ papers }) => papers)
        .slice(0, most)
        .map(({ name }) => ({ text: name, href: `${page}#evidence` })),
    ),
    form: orAsk(
      sheet.forms.slice(0, most).map(({ code, title }) => ({
        text: [code, title].filter(Boolean).join(" "),
        href: `${page}#forms`,
      })),
    ),
    law: service.facts.legalBasis.slice(0, most).flatMap(({ law, articles }) =>
      citations([{ law, articles }] as Ground[], guide, locale).map(({ label, href }) => ({
        text: label,
        href,
      })),
    ),
    online: orAsk(ways(sheet.handIn, "online")),
    status: orAsk(ways(sheet.status)),
  };
}

/** What is known, then in one line what is not, with the number to ask. */
function feesOf(
  { fees }: ServiceSheet,
  fact: (line: Line) => Fact,
  ask: Fact,
  locale: Locale,
): Fact[] {
  const rest = fees.lines.filter(({ unknown }) => unknown);
  const names = joined(
    rest.flatMap(({ name }) => (name ? [name] : [])),
    locale,
  );
  return [
    ...known(fees.lines).slice(0, most).map(fact),
    ...(rest.length > 0 ? [{ ...ask, of: names || (ask.of ?? "") }] : []),
  ];
}
