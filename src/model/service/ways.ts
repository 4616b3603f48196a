import { isUnknown } from "../../schema/ground.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import type { Site } from "../../schema/site.ts";
import type { Reference } from "../citation.ts";
import type { Segment } from "../tokens.ts";
import { url } from "../url.ts";
import type { Speaker } from "./speaker.ts";

/** A number that a phone dials. */
export interface Call {
  number: string;
  /** `tel:` address. */
  href: string;
}

/** A way to hand in, to report or to ask. */
export interface Way {
  id: string;
  type: string;
  /** “Online”, “By phone”. */
  label: string;
  /** The office or system behind it, and its page. */
  place: { label: string; href: string } | undefined;
  call: Call | undefined;
  note: Segment[];
  grounds: Reference[];
}

export interface Ways {
  /** First two ways by name. Empty when none is known. */
  summary: string;
  list: Way[];
}

export const callOf = ({ number, tel }: { number: string; tel: string }): Call => ({
  number,
  href: `tel:${tel}`,
});

/** The line for everything else. @example hotlineOf(guide.site) // { number: "1999", href: "tel:1999" } */
export const hotlineOf = ({ hotline: { number } }: Pick<Site, "hotline">): Call =>
  callOf({ number, tel: number.replace(/[^0-9+]/g, "") });

/** The first number of an office, where one is known. @example firstCall(guide, "parks")?.number // "1999" */
export function firstCall({ guide }: Pick<Speaker, "guide">, office: string): Call | undefined {
  const { phones } = guide.offices.get(office);
  const [first] = isUnknown(phones) ? [] : phones;
  return first && callOf(first);
}

function waysOf(
  channels: ServiceFacts["channels"],
  notes: Record<string, string>,
  of: Speaker,
): Ways {
  const { guide, locale, say, cite, t } = of;
  const list = isUnknown(channels) ? [] : channels;
  const ways = list.map(({ id, type, office, platform, call, grounds }): Way => {
    const system = platform ? guide.platforms.get(platform) : undefined;
    const line =
      system && !isUnknown(system.address) && system.address.phone
        ? { number: system.address.phone, tel: system.address.phone }
        : undefined;
    const place = system
      ? {
          // the number stands beside it already
          label: line ? system.name[locale].replace(line.number, "").trim() : system.name[locale],
          href: url.system(locale, system.id),
        }
      : office
        ? { label: guide.offices.get(office).name[locale], href: url.office(locale, office) }
        : undefined;
    const phone = call
      ? callOf(guide.lines.get(call))
      : type === "phone" && office
        ? firstCall(of, office)
        : undefined;
    return {
      id,
      type,
      label: t(`channel.${type}`),
      place,
      call: call || !line ? phone : callOf(line),
      note: notes[id] ? say(notes[id] ?? "") : [],
      grounds: cite(grounds),
    };
  });
  const names = [...new Set(ways.map(({ label }) => label))];
  return { list: ways, summary: names.slice(0, 3).join(" · ") };
}

/** How to hand it in, or report it. */
export const handIn = (of: Speaker): Ways => waysOf(of.facts.channels, of.words.channels, of);

/** How to learn where a case stands. */
export const caseStatus = (of: Speaker): Ways =>
  waysOf(of.facts.caseStatus, of.words.caseStatus, of);
