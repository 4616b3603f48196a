import type { Citation } from "../citation.ts";
import { citations } from "../citation.ts";
import type { Guide, Service } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { feeInOneLine, whereTo } from "./view.ts";
import { formatLimit } from "../quantity.ts";
import { url } from "../url.ts";
import { isUnknown } from "../../schema/ground.ts";

interface Link {
  href: string;
  label: string;
}

/** A paper that one or more services ask for. */
export interface ListedPaper {
  /** What the browser keeps: one id for each service that asks for it. @example ["sign-permit.design"] */
  ids: string[];
  name: string;
  need: string;
  conditional: boolean;
  services: string[];
  grounds: Citation[];
}

export interface ListedService extends Link {
  id: string;
  howLong: string;
  fee: string;
  desk: Link;
  where: ReturnType<typeof whereTo>;
}

/** What somebody needs for several services at once: each paper, form and desk a single time. */
export interface PersonalList {
  services: ListedService[];
  bring: ListedPaper[];
  /** Papers that the office looks up by itself. */
  leave: ListedPaper[];
  forms: Link[];
  desks: Link[];
}

const unique = <T>(entries: readonly T[], key: (entry: T) => string): T[] => [
  ...new Map(entries.map((entry) => [key(entry), entry] as const)).values(),
];

function papersOf(services: readonly Service[], guide: Guide, locale: Locale): ListedPaper[] {
  const papers = new Map<string, ListedPaper>();
  for (const { id: service, facts, words } of services) {
    if (isUnknown(facts.evidence)) continue;
    for (const paper of facts.evidence) {
      const name =
        words[locale].evidence[paper.id]?.name ?? guide.evidence.get(paper.type).name[locale];
      const key = `${paper.type} ${name} ${paper.need === "agencyLooksUp"}`;
      const known = papers.get(key);
      const title = words[locale].title;
      if (known) {
        if (!known.services.includes(title)) known.services.push(title);
        known.ids.push(`${service}.${paper.id}`);
        known.conditional &&= paper.conditional;
        if (known.need !== paper.need) known.need = "unknown"; // the offices ask for it in different ways
      } else
        papers.set(key, {
          ids: [`${service}.${paper.id}`],
          name,
          need: paper.need,
          conditional: paper.conditional,
          services: [title],
          grounds: citations(paper.grounds, guide, locale),
        });
    }
  }
  return [...papers.values()];
}

/**
 * @param services in the order in which they are done
 * @example personalList([sign, change], guide, "en").bring.length // fewer than the two lists together
 */
export function personalList(
  services: readonly Service[],
  guide: Guide,
  locale: Locale,
): PersonalList {
  const papers = papersOf(services, guide, locale);
  const desk = (id: string): Link => ({
    href: url.office(locale, id),
    label: guide.offices.get(id).name[locale],
  });
  const listed = services.map(({ id, facts, words }): ListedService => {
    const main = facts.limits.filter((limit) => limit.main);
    const [first] = main.length > 0 ? main : facts.limits;
    return {
      id,
      href: url.service(locale, id),
      label: words[locale].title,
      howLong: first ? formatLimit(first, locale) : "",
      fee: feeInOneLine(facts, locale),
      desk: desk(facts.receivedAt),
      where: whereTo(facts),
    };
  });
  const forms = services.flatMap(({ facts }) =>
    isUnknown(facts.forms)
      ? []
      : facts.forms.flatMap(({ form }) =>
          form
            ? [{ href: url.form(locale, form), label: guide.forms.get(form).title[locale] }]
            : [],
        ),
  );
  return {
    services: listed,
    bring: papers.filter(({ need }) => need !== "agencyLooksUp"),
    leave: papers.filter(({ need }) => need === "agencyLooksUp"),
    forms: unique(forms, ({ href }) => href),
    desks: unique(
      listed.map((service) => service.desk),
      ({ href }) => href,
    ),
  };
}
