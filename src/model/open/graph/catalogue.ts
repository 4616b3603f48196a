import type { Guide } from "../../guide.ts";
import { both } from "../../i18n.ts";
import { perLocale } from "../../locale.ts";
import { url } from "../../url.ts";
import { absolute } from "../address.ts";
import type { Dataset } from "../dataset.ts";
import { filesOf, schemaFile } from "../files.ts";
import { licenceAddress, licenceOf } from "../licence.ts";
import { lastChange } from "../records/service.ts";
import { namesOf, spokenHere } from "./names.ts";
import { languagesOf, pages } from "./shared.ts";
import { plainly, type Thing, thing, to, words } from "./thing.ts";

const day = (iso: string) => plainly(iso, "xsd:date");
const mediaTypeOf = (type: string) => `https://www.iana.org/assignments/media-types/${type}`;

/** What an address is of, for readers that ask for the class of everything. */
const classed = (iris: readonly string[], type: string): Thing[] =>
  [...new Set(iris)].map((iri) => thing(iri, [type], {}));

/** The first day on which a service was published. */
const firstDay = ({ services, site }: Guide): string =>
  services.all
    .flatMap(({ facts }) => facts.changes.map(({ date }) => date))
    .sort()
    .at(0) ?? site.published;

/**
 * What open data there is, in the terms of DCAT-AP 3.
 *
 * @example turtle(catalogueGraph(guide, datasets))
 */
export function catalogueGraph(guide: Guide, datasets: readonly Dataset[]): Thing[] {
  const { site } = guide;
  const file = (name: string) => absolute(guide, url.openData(name));
  const here = (id: string) => `${file("catalogue.ttl")}#${id}`;
  const licence = licenceOf(guide);
  const city = namesOf(guide).city;
  const home = absolute(guide, url.home("zh"));
  const page = pages(guide, (locale) => url.fixed(locale, "open-data"));
  const common = {
    "dct:language": to(...spokenHere()),
    "dct:license": to(licenceAddress),
    "dct:rights": to(here("rights")),
    "dct:modified": day(site.published),
  };
  const newest = guide.services.all.map(lastChange).sort().at(-1) ?? site.published;
  const dataset = ({ id, title, description }: Dataset): Thing[] => [
    thing(here(id), ["dcat:Dataset"], {
      "dct:identifier": plainly(id),
      "dct:title": words(title),
      "dct:description": words(description),
      "dct:publisher": to(here("publisher")),
      "dcat:contactPoint": to(here("contact")),
      "dcat:keyword": words(both("openData.keyword")),
      "dct:spatial": to(city),
      "dct:issued": day(firstDay(guide)),
      ...common,
      "dct:modified": day(id === "changes" ? newest : site.published),
      "dcat:landingPage": to(...page),
      "dcat:distribution": to(...filesOf(id).map((one) => here(one.file))),
    }),
    ...filesOf(id).map((one) =>
      thing(here(one.file), ["dcat:Distribution"], {
        "dct:title": words(perLocale((locale) => `${title[locale]} (${one.format})`)),
        "dcat:accessURL": to(...page),
        "dcat:downloadURL": to(file(one.file)),
        "dcat:mediaType": to(mediaTypeOf(one.type)),
        "dct:conformsTo": one.format === "JSON" ? to(file(schemaFile(id))) : undefined,
        "dct:issued": day(site.published),
        ...common,
      }),
    ),
  ];
  return [
    thing(here("catalogue"), ["dcat:Catalog"], {
      "dct:title": words(perLocale((l) => `${site.name[l]} · ${both("openData.title")[l]}`)),
      "dct:description": words(both("openData.description")),
      "dct:publisher": to(here("publisher")),
      "dct:spatial": to(city),
      "foaf:homepage": to(home),
      "dct:issued": day(firstDay(guide)),
      ...common,
      "dcat:dataset": to(...datasets.map(({ id }) => here(id))),
    }),
    thing(here("publisher"), ["foaf:Agent"], { "foaf:name": words(site.agency) }),
    thing(here("contact"), ["vcard:Kind", "vcard:Organization"], {
      "vcard:fn": words(site.hotline.name),
      "vcard:hasTelephone": to(`tel:${site.hotline.number}`),
    }),
    thing(licenceAddress, ["dct:LicenseDocument"], {
      "dct:title": words(licence.name),
      "dct:description": words(licence.note),
    }),
    thing(here("rights"), ["dct:RightsStatement"], { "dct:description": words(licence.note) }),
    thing(city, ["dct:Location"], { "skos:prefLabel": words(site.city) }),
    ...languagesOf(),
    ...classed([home, ...page], "foaf:Document"),
    ...classed(
      datasets.flatMap(({ id }) => filesOf(id).map(({ type }) => mediaTypeOf(type))),
      "dct:MediaType",
    ),
    ...classed(
      datasets.map(({ id }) => file(schemaFile(id))),
      "dct:Standard",
    ),
    ...datasets.flatMap(dataset),
  ];
}
