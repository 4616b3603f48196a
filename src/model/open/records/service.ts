import type { Guide, Service } from "../../guide.ts";
import { perLocale } from "../../locale.ts";
import { reviewOf } from "../../review/review.ts";
import { sheetOf } from "../../service/sheet.ts";
import { url } from "../../url.ts";
import { absolute, addresses } from "../address.ts";
import { referencesOf } from "../ground.ts";
import { each, maybe, text } from "../two.ts";
import { sentenceOf } from "./lines.ts";
import { partsOf } from "./service-parts.ts";
import type { ServiceRecord } from "./service-schema.ts";

/** The last day on which a page changed. @example lastChange(service) // "2026-11-23" */
export const lastChange = ({ facts }: Service): string =>
  facts.changes
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? facts.reviewed.date;

/**
 * One service as data, in the words of its sheets.
 *
 * @example serviceRecordOf(guide, guide.services.get("park-venue")).fees[0].value.en
 */
export function serviceRecordOf(guide: Guide, service: Service): ServiceRecord {
  const sheets = perLocale((locale) => sheetOf(guide, service, locale));
  const { id, facts, words } = service;
  const { stage, all, checked } = reviewOf(guide.reviews, service);
  return {
    id,
    code: facts.code,
    kind: facts.kind,
    status: facts.status,
    title: text(sheets, ({ title }) => title),
    officialName: maybe(words, ({ officialName }) => officialName),
    summary: text(sheets, ({ answer }) => answer.lead.words),
    ...addresses(guide, (locale) => url.service(locale, id)),
    permalink: absolute(guide, url.code(facts.code)),
    reviewed: { state: stage, facts: all, checked, date: facts.reviewed.date },
    changed: lastChange(service),
    topics: facts.topics,
    events: facts.events,
    audiences: facts.audiences,
    owner: facts.owner,
    receivedAt: facts.receivedAt,
    contact: facts.contact,
    phone: sheets.zh.answer.ask.number,
    applicant: sentenceOf(perLocale((l) => sheets[l].applicant)),
    papersKnown: !sheets.zh.papers.unknown,
    ...partsOf(guide, service, sheets),
    laws: each(
      sheets,
      ({ laws }) => laws,
      (two) => text(two, ({ fixes }) => fixes),
    ).map((fixes, at) => ({ law: facts.legalBasis[at]?.law ?? "", fixes })),
    requires: facts.requires,
    related: facts.related,
    references: referencesOf(
      guide,
      sheets.zh.references.map(({ ground }) => ground),
    ),
  };
}
