import type { Guide } from "../../guide.ts";
import { both } from "../../i18n.ts";
import { perLocale } from "../../locale.ts";
import { groups, url } from "../../url.ts";
import { serviceRecordOf } from "../records/service.ts";
import type { ServiceRecord } from "../records/service-schema.ts";
import { processingTime } from "./duration.ts";
import { languages, type Names, namesOf } from "./names.ts";
import { channelsOf, contactOf, costsOf, type Of, outputsOf, papersOf } from "./parts.ts";
import {
  concept,
  eventsOf,
  evidenceTypesOf,
  lawsOf,
  officesOf,
  pages,
  placesOf,
} from "./shared.ts";
import { plainly, type Term, type Thing, thing, to, words } from "./thing.ts";

/** People type more names than serve a catalogue. */
const mostNames = 6;

const keywords = (guide: Guide, id: string): Term[] => {
  const names = perLocale((l) => guide.services.get(id).words[l].aliases.slice(0, mostNames));
  return names.zh.flatMap((_, at) => words(perLocale((l) => names[l][at] ?? "")));
};

/** What a record cites: the law, or each of its articles. */
const legalOf = ({ references }: ServiceRecord, names: Names): string[] =>
  references.flatMap((one) =>
    "law" in one
      ? [names.law(one.law), ...(one.articles ?? []).map((article) => names.law(one.law, article))]
      : [],
  );

const iris = (things: readonly Thing[]): Term[] => to(...things.map(({ iri }) => iri));

/** One service with its own parts. */
function serviceOf(of: Of): Thing[] {
  const { guide, names, record } = of;
  const [channels, costs, papers, outputs] = [
    channelsOf(of),
    costsOf(of),
    papersOf(of),
    outputsOf(of),
  ];
  const contact = contactOf(of);
  const time = processingTime(record);
  const service = (id: string) => names.service(guide.services.get(id).facts.code);
  const types = record.papers.filter(({ need }) => need !== "agencyLooksUp");
  return [
    thing(names.service(record.code), ["cpsv:PublicService"], {
      "dct:identifier": plainly(record.code),
      "dct:title": words(record.title),
      "dct:description": words(record.summary),
      "cv:hasCompetentAuthority": to(names.office(guide.offices.get(record.owner).code)),
      "adms:status": to(names.concept("status", record.status)),
      "cv:isClassifiedBy": to(names.concept("kind", record.kind)),
      "cv:thematicArea": to(...record.topics.map((id) => names.concept("topics", id))),
      "dct:audience": to(...record.audiences.map((id) => names.concept("audiences", id))),
      "cv:isGroupedBy": to(...record.events.map(names.event)),
      "cv:hasChannel": iris(channels),
      "cv:hasCost": iris(costs),
      "cv:hasInputType": to(...types.map(({ type }) => names.evidence(type))),
      "cpsv:hasInput": iris(papers),
      "cpsv:produces": iris(outputs),
      "cv:contactPoint": iris([contact]),
      "cv:hasLegalResource": to(...legalOf(record, names)),
      "cv:processingTime": time ? plainly(time, "xsd:duration") : undefined,
      "dct:requires": to(...record.requires.map(service)),
      "cv:relatedService": to(...record.related.map(service)),
      "dct:spatial": to(names.city),
      // the office works in Chinese; that the guide speaks English too does not change that
      "dct:language": to(languages.zh),
      "dcat:keyword": keywords(guide, record.id),
      "dct:modified": plainly(record.changed, "xsd:date"),
      "foaf:page": to(...pages(guide, (locale) => url.service(locale, record.id))),
    }),
    ...channels,
    ...costs,
    ...papers,
    ...outputs,
    contact,
  ];
}

/** Lists that services are sorted by. */
function conceptsOf(guide: Guide, names: Names): Thing[] {
  const { all } = guide.services;
  const once = <T extends string>(list: readonly T[]) => [...new Set(list)];
  const channels = all.flatMap(({ facts }) =>
    "unknown" in facts.channels ? [] : facts.channels.map(({ type }) => type),
  );
  return [
    ...once(all.map(({ facts }) => facts.kind)).map((id) =>
      concept(names.concept("kind", id), id, both(`kind.${id}`)),
    ),
    ...once(all.map(({ facts }) => facts.status)).map((id) =>
      concept(names.concept("status", id), id, both(`openData.status.${id}`)),
    ),
    ...once(channels).map((id) => concept(names.concept("channel", id), id, both(`channel.${id}`))),
    ...groups
      .filter((group) => group !== "events")
      .flatMap((group) =>
        guide.categories[group].all.map(({ id, name }) =>
          concept(names.concept(group, id), id, name),
        ),
      ),
  ];
}

/**
 * All services in the terms of CPSV-AP 3.2, with the offices, events, papers and laws that they name.
 *
 * @example turtle(servicesGraph(guide))
 */
export function servicesGraph(guide: Guide): Thing[] {
  const names = namesOf(guide);
  const records = guide.services.all.map((service) => serviceRecordOf(guide, service));
  const articles = new Map<string, Set<string>>();
  for (const { references } of records)
    for (const one of references)
      if ("law" in one) {
        const list = articles.get(one.law) ?? new Set<string>();
        articles.set(one.law, list);
        for (const article of one.articles ?? [""]) list.add(article);
      }
  return [
    ...placesOf(guide, names),
    ...conceptsOf(guide, names),
    ...officesOf(guide, names),
    ...eventsOf(guide, names),
    ...evidenceTypesOf(guide, names),
    ...lawsOf(guide, names, articles),
    ...records.flatMap((record) => serviceOf({ guide, names, record })),
  ];
}
