import { isUnknown } from "../../schema/ground.ts";
import type { Office } from "../../schema/office.ts";
import type { Guide } from "../guide.ts";
import { bilingual, langTag, type Locale, beside } from "../locale.ts";
import type { ServiceSheet } from "../service/sheet.ts";
import type { Way } from "../service/ways.ts";
import { plain } from "../tokens.ts";
import { known } from "../service/line.ts";
import { url } from "../url.ts";

const absolute = (path: string, site: URL | undefined): string =>
  new URL(path, site ?? "https://example.org").href;

/** schema.org GovernmentOrganization: only what is known. */
export function officeData(office: Office, guide: Guide, locale: Locale): object {
  return {
    "@type": "GovernmentOrganization",
    name: office.name[locale],
    alternateName: [...(bilingual ? [office.name[beside(locale)]] : []), ...office.aliases[locale]],
    description: office.duties[locale],
    url: absolute(url.office(locale, office.id), new URL(guide.site.url)),
    ...(isUnknown(office.phones) ? {} : { telephone: office.phones[0]?.number }),
    ...(isUnknown(office.address) ? {} : { address: office.address.text[locale] }),
    ...(isUnknown(office.website) ? {} : { sameAs: office.website.url }),
    ...(office.partOf
      ? {
          parentOrganization: {
            "@type": "GovernmentOrganization",
            name: guide.offices.get(office.partOf).name[locale],
          },
        }
      : {}),
  };
}

/** Aliases serve the site's own search; a few serve others. */
const mostNames = 1;

/** A way to hand in or to report. */
const channel = ({ label, place, call }: Way, how: string, locale: Locale, site: URL): object => ({
  "@type": "ServiceChannel",
  name: place ? `${label} · ${place.label}` : label,
  ...(place ? { serviceUrl: absolute(place.href, site) } : {}),
  ...(call ? { servicePhone: { "@type": "ContactPoint", telephone: call.number } } : {}),
  availableLanguage: langTag[locale],
  ...(how ? { description: how } : {}),
});

/** schema.org GovernmentService of one service page, in the words of its sheet. */
export function serviceData(sheet: ServiceSheet, guide: Guide): object {
  const { locale, fees, limits, place } = sheet;
  const site = new URL(guide.site.url);
  const { facts, words } = guide.services.get(sheet.id);
  const owner = guide.offices.get(facts.owner);
  const paid = known(fees.lines);
  const page = absolute(url.service(locale, sheet.id), site);
  const id = `${page}#service`;
  return {
    "@type": "GovernmentService",
    "@id": id,
    identifier: sheet.code,
    name: sheet.title,
    alternateName: [sheet.second, ...words[locale].aliases.slice(0, mostNames)],
    description: plain(sheet.answer.lead.words),
    url: page,
    serviceType: sheet.kind,
    areaServed: { "@type": "City", name: guide.site.city[locale] },
    serviceOperator: {
      "@type": "GovernmentOrganization",
      name: owner.name[locale],
      url: absolute(url.office(locale, owner.id), site),
    },
    ...(place.office
      ? {
          provider: {
            "@type": "GovernmentOrganization",
            name: place.name,
            ...(place.address ? { address: place.address } : {}),
            ...(place.call ? { telephone: place.call.number } : {}),
          },
        }
      : {}),
    ...(paid.length > 0
      ? {
          offers: paid.map(({ name, value }) => ({
            "@type": "Offer",
            ...(name ? { name } : {}),
            description: value,
          })),
        }
      : {}),
    availableChannel: sheet.handIn.list.map((way) => channel(way, limits.summary, locale, site)),
    // Language and day are the page's, not the service's.
    mainEntityOfPage: {
      "@type": "WebPage",
      url: page,
      inLanguage: langTag[locale],
      dateModified: facts.reviewed.date,
      mainEntity: { "@id": id },
    },
  };
}

/** schema.org BreadcrumbList. */
export function breadcrumbData(
  trail: { href: string; label: string }[],
  site: URL | undefined,
): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ href, label }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: absolute(href, site),
    })),
  };
}

/** schema.org FAQPage of one or more services. */
export function faqData(...sheets: Pick<ServiceSheet, "faqs">[]): object {
  return {
    "@type": "FAQPage",
    mainEntity: sheets.flatMap(({ faqs }) =>
      faqs.map(({ q, a }) => ({
        "@type": "Question",
        name: q,
        acceptedAnswer: { "@type": "Answer", text: plain(a) },
      })),
    ),
  };
}
