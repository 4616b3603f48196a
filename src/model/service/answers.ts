import type { Office } from "../../schema/office.ts";
import { type Ground, isUnknown } from "../../schema/ground.ts";
import type { Ask } from "../../search/words.ts";
import { briefing } from "./briefing.ts";
import { type Citation, citations } from "../citation.ts";
import type { Guide, Service } from "../guide.ts";
import { useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { formatFee } from "../quantity.ts";
import { boundedLimit, serviceView } from "./view.ts";
import { path, url } from "../url.ts";

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
  const cite = (grounds: readonly Ground[]) => citations(grounds, guide, locale).map(outside);
  const href = url.office(locale, office.id);
  // a source is listed at the foot of the office's own page
  const outside = (citation: Citation): Citation =>
    citation.href.startsWith("#") ? { ...citation, href: href + citation.href } : citation;
  const unknown = (of: string) => ({ text: t("unknown.short"), of, href });
  const named = (key: "address" | "hours") => {
    const of = t(`office.${key}`);
    const value = office[key];
    return isUnknown(value)
      ? unknown(of)
      : { text: value.text[locale], of, href, grounds: cite(value.grounds) };
  };
  return {
    phone: isUnknown(office.phones)
      ? [unknown(office.name[locale])]
      : office.phones.slice(0, most).map(({ number, tel, label, grounds }) => ({
          text: number,
          of: label[locale],
          href: `tel:${tel}`,
          grounds: cite(grounds),
        })),
    where: [named("address"), named("hours")],
  };
}

function ofService(guide: Guide, service: Service, locale: Locale): Facts {
  const view = serviceView(guide, service, locale);
  const { facts, words, t } = view;
  const page = url.service(locale, service.id);
  const cite = (grounds: readonly Ground[] | undefined) =>
    view
      .cite(grounds)
      .map((citation) =>
        citation.href.startsWith("#") ? { ...citation, href: page + citation.href } : citation,
      );
  const office = guide.offices.get(facts.receivedAt);
  const ask = (section: string): Fact => ({
    text: t("unknown.short"),
    of: office.name[locale],
    href: `${page}#${section}`,
  });
  const main = facts.limits.filter((limit) => limit.main);
  const limits = main.length > 0 ? main : facts.limits.slice(0, 1);
  const { bring, forms } = briefing(guide, service);
  const lines = (list: typeof bring.lines, section: string) =>
    list.slice(0, most).map(({ text }): Fact => ({
      text: text[locale],
      href: `${page}#${section}`,
    }));
  const channels = (list: typeof facts.channels, only?: "online") =>
    isUnknown(list)
      ? []
      : list
          .filter(({ type }) => !only || type === only)
          .slice(0, most)
          .map(({ type, office: at, platform, grounds }): Fact => ({
            text: platform
              ? guide.platforms.get(platform).name[locale]
              : at
                ? guide.offices.get(at).name[locale]
                : t(`channel.${type}`),
            of: t(`channel.${type}`),
            href: platform ? url.systems(locale, platform) : at ? url.office(locale, at) : page,
            grounds: cite(grounds),
          }));
  const online = channels(facts.channels, "online");
  const status = channels(facts.caseStatus);
  const { phone = [], where = [] } = ofOffice(guide, office, locale);
  return {
    duration: limits.map((limit) => ({
      text: boundedLimit(view, limit.id),
      of: words.limits[limit.id]?.name ?? "",
      href: `${page}#limits`,
      grounds: cite(limit.grounds),
    })),
    fee: isUnknown(facts.fees)
      ? [ask("fees")]
      : "free" in facts.fees
        ? [{ text: t("fee.free"), href: `${page}#fees`, grounds: cite(facts.fees.grounds) }]
        : together(
            facts.fees.map((fee) => ({
              text: formatFee(fee, locale),
              of: words.fees[fee.id]?.name ?? "",
              href: `${page}#fees`,
              grounds: "grounds" in fee ? cite(fee.grounds) : [],
            })),
            t("unknown.short"),
            locale,
          ),
    phone: phone.slice(0, 2).map((fact) => ({
      ...fact,
      of: fact.of === office.name[locale] ? fact.of : `${office.name[locale]} · ${fact.of}`,
    })),
    where: [
      { text: office.name[locale], of: t("service.receives"), href: url.office(locale, office.id) },
      ...where,
    ],
    papers: lines(bring.lines, "evidence"),
    form: lines(forms.lines, "forms"),
    law: facts.legalBasis.slice(0, most).flatMap(({ law, articles }) =>
      citations([{ law, articles }] as Ground[], guide, locale).map(({ label, href }) => ({
        text: label,
        href,
      })),
    ),
    online: online.length > 0 ? online : [ask("hand-in")],
    status: status.length > 0 ? status : [ask("status")],
  };
}

/** What is not known stands together in one line. */
function together(list: Fact[], unknown: string, locale: Locale): Fact[] {
  const known = list.filter(({ text }) => text !== unknown);
  const rest = list.filter(({ text }) => text === unknown);
  const [first] = rest;
  const names = rest.map(({ of = "" }) => of).join(locale === "zh" ? "、" : "; ");
  return [...known.slice(0, most), ...(first ? [{ ...first, of: names }] : [])];
}
