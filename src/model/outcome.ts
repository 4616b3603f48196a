import type { FlowRule } from "../schema/flow.ts";
import type { Bilingual } from "../schema/text.ts";
import { ledger, type Reference } from "./citation.ts";
import type { Guide } from "./guide.ts";
import type { Locale } from "./locale.ts";
import { type PersonalList, personalList } from "./service/list.ts";
import { type Call, firstCall, hotlineOf } from "./service/ways.ts";
import { type Segment, segments } from "./tokens.ts";

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
  /** When a service is needed at all, by its id; without an entry, always. */
  only: ReadonlyMap<string, Bilingual>;
  /** Ids of the offices to turn to. */
  desks: string[];
  references: Reference[];
  /** The number that the answer names; else that of a service on the list or of a desk; else the hotline. */
  call: Call;
  /** The answer names no number: one is given after it. */
  silent: boolean;
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
  const needed = rules.flatMap((rule) => rule.services);
  const services = [...new Set(needed.map(({ service }) => service))].map((id) =>
    guide.services.get(id),
  );
  const only = new Map(
    needed.flatMap(({ service, only: when }) => (when ? [[service, when] as const] : [])),
  );
  // what is needed in some case only is named with its case; its papers stand on its own page
  const list = personalList(
    services,
    guide,
    locale,
    (id) => !only.has(id) || only.size === services.length,
  );
  const desks = [
    ...new Set([
      ...rules.flatMap((rule) => rule.ask ?? []),
      ...services.map(({ facts }) => facts.contact),
    ]),
  ];
  const named = said
    .flatMap(({ words }) => words)
    .find((part) => typeof part === "object" && "href" in part && part.href.startsWith("tel:"));
  const known = desks.map((id) => firstCall({ guide }, id)).find((call) => call !== undefined);
  return {
    rules: said,
    list,
    only,
    desks,
    references: cited(),
    call:
      named && typeof named === "object" && "label" in named
        ? { number: named.label, href: named.href }
        : (list.services[0]?.call ?? known ?? hotlineOf(guide.site)),
    silent: named === undefined,
  };
}
