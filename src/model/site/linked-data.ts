import { isUnknown } from "../../schema/ground.ts";
import type { Office } from "../../schema/office.ts";
import type { Guide } from "../guide.ts";
import { langTag, type Locale, otherLocale } from "../locale.ts";
import type { ServiceView } from "../service/view.ts";
import { plain } from "../tokens.ts";
import { url } from "../url.ts";

const absolute = (path: string, site: URL | undefined): string =>
  new URL(path, site ?? "https://example.org").href;

/** schema.org GovernmentOrganization: only what is known. */
export function officeData(office: Office, guide: Guide, locale: Locale): object {
  return {
    "@type": "GovernmentOrganization",
    name: office.name[locale],
    alternateName: [office.name[otherLocale(locale)], ...office.aliases[locale]],
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

/** Aliases serve the site's own search; a dozen serve others. */
const mostNames = 12;

/**
 * schema.org GovernmentService of one service page. Language and day are the page's, not the service's: they stand on
 * the WebPage, and the page is a channel of the service in its language.
 */
export function serviceData({ service, facts, words, guide, locale, say }: ServiceView): object {
  const site = new URL(guide.site.url);
  const owner = guide.offices.get(facts.owner);
  const page = absolute(url.service(locale, service.id), site);
  const id = `${page}#service`;
  return {
    "@type": "GovernmentService",
    "@id": id,
    identifier: facts.code,
    name: words.title,
    alternateName: [service.words[otherLocale(locale)].title, ...words.aliases.slice(0, mostNames)],
    description: plain(say(words.summary)),
    url: page,
    serviceType: facts.kind,
    areaServed: { "@type": "City", name: guide.site.city[locale] },
    audience: facts.audiences.map((id) => ({
      "@type": "Audience",
      audienceType: guide.categories.audiences.get(id).name[locale],
    })),
    serviceOperator: {
      "@type": "GovernmentOrganization",
      name: owner.name[locale],
      url: absolute(url.office(locale, owner.id), site),
    },
    availableChannel: {
      "@type": "ServiceChannel",
      serviceUrl: page,
      availableLanguage: langTag[locale],
    },
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
export function faqData(...views: ServiceView[]): object {
  return {
    "@type": "FAQPage",
    mainEntity: views.flatMap(({ facts, words, say }) =>
      facts.faqs.map(({ id }) => ({
        "@type": "Question",
        name: words.faqs[id]?.q,
        acceptedAnswer: { "@type": "Answer", text: plain(say(words.faqs[id]?.a ?? "")) },
      })),
    ),
  };
}
