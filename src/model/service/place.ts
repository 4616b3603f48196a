import { isUnknown } from "../../schema/ground.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import type { Guide } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { url } from "../url.ts";
import { type Call, callOf, firstCall } from "./ways.ts";
import type { Speaker } from "./speaker.ts";

/** An office, as far as one can go or call there. */
export interface Place {
  id: string;
  name: string;
  href: string;
  address: string | undefined;
  call: Call | undefined;
  /** False: said in words, as it is no single office. */
  office: boolean;
}

/** @example placeOf(of, "parks").call?.number // "1999" */
export function placeOf(of: { guide: Guide; locale: Locale }, id: string): Place {
  const { name, address } = of.guide.offices.get(id);
  return {
    id,
    name: name[of.locale],
    href: url.office(of.locale, id),
    address: isUnknown(address) ? undefined : address.text[of.locale],
    call: firstCall(of, id),
    office: true,
  };
}

/** Where one goes: nothing is handed in for advice or information, and a report is made by phone. */
export const whereTo = ({ kind }: Pick<ServiceFacts, "kind">) =>
  kind === "report"
    ? "service.call"
    : kind === "information" || kind === "consultation"
      ? "service.turn"
      : "service.where";

/** The office that takes it in; its number is that of the desk for this service, where that has one of its own. */
export function receiver(of: Speaker): Place {
  const place = placeOf(of, of.facts.receivedAt);
  const desk = of.guide.lines.get(of.facts.answer.ask);
  const owner = desk.office === undefined ? undefined : of.guide.offices.get(desk.office);
  const { where } = of.words.answer;
  if (where)
    return {
      id: place.id,
      name: where,
      href: `${url.service(of.locale, of.service.id)}#hand-in`,
      address: undefined,
      call: callOf(desk),
      office: false,
    };
  return owner && [owner.id, owner.partOf].includes(place.id)
    ? { ...place, call: callOf(desk) }
    : place;
}
