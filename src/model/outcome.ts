import type { FlowRule } from "../schema/flow.ts";
import type { Bilingual } from "../schema/text.ts";
import { ledger, type Reference } from "./citation.ts";
import type { Guide, Service } from "./guide.ts";
import type { Locale } from "./locale.ts";
import { brought, papersOf } from "./service/brought.ts";
import { type PersonalList, personalList } from "./service/list.ts";
import { type Call, firstCall, hotlineOf } from "./service/ways.ts";
import { type Segment, segments } from "./tokens.ts";
import { url } from "./url.ts";

/** What follows from the answers of a flow, ready to be drawn: the answer, the list, the desks. */
export interface Outcome {
  rules: {
    id: string;
    none: boolean;
    ask: boolean;
    words: Segment[];
    grounds: Reference[];
    /** Id of who else deals with it. */
    referral: string | undefined;
  }[];
  list: PersonalList;
  /** Services whose papers have a page of their own; left out: they stand here. */
  apart: string[] | undefined;
  /** When a service is needed at all, by its id; without an entry, always. */
  only: ReadonlyMap<string, Bilingual>;
  /** Services that say their time, fee and desk, and whose papers and forms are listed. */
  told: ReadonlySet<string>;
  /** Ids of the offices to turn to, besides those of the list. */
  desks: string[];
  references: Reference[];
  /** The number that the answer names; else that of a service on the list or of a desk; else the hotline. */
  call: Call;
  /** The answer names no number: one is given after it. */
  silent: boolean;
}

/** The services that rules name, in their order, and when each is needed; without an entry, always. */
export interface Needed {
  services: Service[];
  only: ReadonlyMap<string, Bilingual>;
}

/** @example neededBy(rulesFor(flow, path), guide).services[0].id // "sign-permit" */
export function neededBy(rules: readonly FlowRule[], guide: Guide): Needed {
  const named = rules.flatMap((rule) => rule.services);
  return {
    services: [...new Set(named.map(({ service }) => service))].map((id) => guide.services.get(id)),
    only: new Map(named.flatMap(({ service, only }) => (only ? [[service, only] as const] : []))),
  };
}

/** What is needed in some case only is named with its case; its papers stand on its own page. */
const asking = ({ services, only }: Needed): Service[] =>
  only.size === services.length ? services : services.filter(({ id }) => !only.has(id));

/** So many papers stand in an outcome; more have a page of their own, which outcomes share. */
const few = 6;

/** Ids of the services whose papers have a page of their own. @example papersApart(needed) // undefined: they are few */
export function papersApart(needed: Needed): string[] | undefined {
  const services = asking(needed).filter(({ facts }) => papersOf(facts).length > 0);
  const papers = services.flatMap(({ facts }) => papersOf(facts)).filter(brought);
  return papers.length > few ? services.map(({ id }) => id) : undefined;
}

/** @example outcomeOf(rulesFor(flow, path), guide, "en").call.number // "1999" */
export function outcomeOf(rules: readonly FlowRule[], guide: Guide, locale: Locale): Outcome {
  const { cite, list: cited } = ledger(guide, locale);
  const said = rules.map((rule) => ({
    id: rule.id,
    none: rule.none,
    ask: rule.ask !== undefined,
    words: segments(rule.say[locale], guide, locale),
    grounds: cite(rule.grounds),
    referral: rule.referral,
  }));
  const needed = neededBy(rules, guide);
  const { services, only } = needed;
  const wanted = new Set(asking(needed).map(({ id }) => id));
  const has = ({ id }: { id: string }) => wanted.has(id);
  const list = personalList(services, guide, locale, (id) => wanted.has(id));
  const apart = papersApart(needed);
  const asked = rules.flatMap((rule) => rule.ask ?? []);
  const desks = [...new Set([...asked, ...services.filter(has).map(({ facts }) => facts.contact)])];
  const named = said
    .flatMap(({ words }) => words)
    .find((part) => typeof part === "object" && "href" in part && part.href.startsWith("tel:"));
  // the list names its desks, and gives their numbers
  const told = list.services.filter(has).flatMap(({ desk, call }) => [desk.href, call.href]);
  const shown = new Set(
    desks.filter(
      (id) =>
        told.includes(url.office(locale, id)) ||
        (!asked.includes(id) && told.includes(firstCall({ guide }, id)?.href ?? "")),
    ),
  );
  const known = desks.map((id) => firstCall({ guide }, id)).find((call) => call !== undefined);
  return {
    rules: said,
    list,
    apart,
    only,
    told: wanted,
    desks: desks.filter((id) => !shown.has(id)),
    references: cited(),
    call:
      named && typeof named === "object" && "label" in named
        ? { number: named.label, href: named.href }
        : (list.services[0]?.call ?? known ?? hotlineOf(guide.site)),
    silent: named === undefined,
  };
}
