import { isUnknown } from "../../../schema/ground.ts";
import type { Bilingual } from "../../../schema/text.ts";
import { citationOf } from "../../citation.ts";
import type { Guide } from "../../guide.ts";
import { bilingual, type Locale, locales, perLocale } from "../../locale.ts";
import { url } from "../../url.ts";
import { absolute } from "../address.ts";
import { languages, type Names, ntd } from "./names.ts";
import { plainly, type Thing, thing, to, words } from "./thing.ts";

/** A value of a list, as topics and kinds are. @example concept("…#topic-building", "building", { zh: "建築", en: "Building" }) */
export const concept = (iri: string, notation: string, label: Bilingual): Thing =>
  thing(iri, ["skos:Concept"], {
    "skos:notation": plainly(notation),
    "skos:prefLabel": words(label),
  });

/** The languages of the site. @example languagesOf()[0].types // ["dct:LinguisticSystem"] */
export const languagesOf = (): Thing[] =>
  locales.map((locale) =>
    thing(languages[locale], ["dct:LinguisticSystem"], { "skos:notation": plainly(locale) }),
  );

/** City, languages and money. @example placesOf(guide, names).length // 4 */
export const placesOf = ({ site }: Guide, names: Names): Thing[] => [
  thing(names.city, ["dct:Location"], { "skos:prefLabel": words(site.city) }),
  ...languagesOf(),
  concept(
    ntd,
    "TWD",
    perLocale((l) => (l === "zh" ? "新臺幣" : "New Taiwan dollar")),
  ),
];

/** Every office. @example officesOf(guide, names)[0].types */
export const officesOf = (guide: Guide, names: Names): Thing[] =>
  guide.offices.all.map((office) =>
    thing(names.office(office.code), ["cv:PublicOrganisation", "org:Organization"], {
      "dct:identifier": plainly(office.code),
      "skos:prefLabel": words(office.name),
      "dct:description": words(office.duties),
      "dct:spatial": to(names.city),
      "foaf:homepage": isUnknown(office.website) ? undefined : to(office.website.url),
      "foaf:page": to(...pages(guide, (locale) => url.office(locale, office.id))),
      "org:subOrganizationOf": office.partOf
        ? to(names.office(guide.offices.get(office.partOf).code))
        : undefined,
    }),
  );

/** Both pages of something. @example pages(guide, (l) => url.law(l, "building-act")) */
export const pages = (guide: Guide, page: (locale: Locale) => string): string[] =>
  locales.map((locale) => absolute(guide, page(locale)));

/** Life events, each with the services that it groups. @example eventsOf(guide, names)[0].says["dct:title"] */
export const eventsOf = (guide: Guide, names: Names): Thing[] =>
  guide.categories.events.all.map(({ id, name, summary }) =>
    thing(names.event(id), ["cv:LifeEvent", "cv:Event"], {
      "dct:identifier": plainly(id),
      "dct:title": words(name),
      "dct:description": words(summary),
    }),
  );

/** Kinds of papers that services ask for. @example evidenceTypesOf(guide, names)[0].types // ["cv:EvidenceType"] */
export const evidenceTypesOf = (guide: Guide, names: Names): Thing[] =>
  guide.evidence.all.map(({ id, name, howToGet }) =>
    thing(names.evidence(id), ["cv:EvidenceType"], {
      "dct:identifier": plainly(id),
      "dct:title": words(name),
      "dct:description": words(howToGet),
    }),
  );

/**
 * Laws, and the articles of each that services cite.
 *
 * @param articles what is cited: ids of laws with a number, or "" for the whole
 * @example lawsOf(guide, names, new Map([["building-act", new Set(["30"])]]))
 */
export const lawsOf = (
  guide: Guide,
  names: Names,
  articles: ReadonlyMap<string, ReadonlySet<string>>,
): Thing[] =>
  guide.laws.all
    .filter(({ id }) => articles.has(id))
    .flatMap((law) => [
      thing(names.law(law.id), ["eli:LegalResource"], {
        "dct:identifier": plainly(law.pcode ?? law.id),
        "dct:title": words(law.name),
        "foaf:page": to(law.url.zh, ...(bilingual && law.url.en ? [law.url.en] : [])),
        "dct:modified": law.amended ? plainly(law.amended, "xsd:date") : undefined,
      }),
      ...[...(articles.get(law.id) ?? [])].filter(Boolean).map((article) =>
        thing(names.law(law.id, article), ["eli:LegalResource"], {
          "dct:title": words(
            perLocale(
              (locale) => citationOf({ law: law.id, articles: [article] }, guide, locale).label,
            ),
          ),
          "dct:relation": to(names.law(law.id)),
          "eli:is_part_of": to(names.law(law.id)),
          "foaf:page": to(...pages(guide, (locale) => url.law(locale, law.id, article))),
        }),
      ),
    ]);
