import type { Guide, Service } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { url } from "../url.ts";
import { asked } from "./kind.ts";
import { own } from "./limits.ts";
import type { Paper } from "./papers.ts";
import { whereTo } from "./place.ts";
import { type ServiceSheet, sheetOf } from "./sheet.ts";
import type { Call } from "./ways.ts";

interface Link {
  href: string;
  label: string;
}

/** A paper that one or more services ask for. */
export interface ListedPaper extends Paper {
  /** What the browser keeps: one id for each service that asks for it. @example ["sign-permit.design"] */
  ids: string[];
  conditional: boolean;
}

/** Papers that the same services ask for, under the names of these. */
export interface Gathered {
  services: string[];
  papers: ListedPaper[];
}

export interface ListedService extends Link {
  id: string;
  /** Empty where it is not known. */
  howLong: string;
  fee: string;
  desk: Link;
  call: Call;
  /** One calls or asks: nothing is brought. */
  asked: boolean;
  where: ReturnType<typeof whereTo>;
}

/** What somebody needs for several services at once: each paper, form and desk a single time. */
export interface PersonalList {
  services: ListedService[];
  bring: Gathered[];
  /** Papers that the office looks up by itself. */
  leave: ListedPaper[];
  forms: Link[];
}

const unique = <T>(entries: readonly T[], key: (entry: T) => string): T[] => [
  ...new Map(entries.map((entry) => [key(entry), entry] as const)).values(),
];

/** The same paper of several services is one paper; where they want it in different ways, nothing is said of that. */
function gathered(
  sheets: readonly ServiceSheet[],
  of: (sheet: ServiceSheet) => readonly { paper: Paper; conditional: boolean }[],
): Gathered[] {
  const papers = new Map<string, { paper: ListedPaper; services: string[] }>();
  for (const sheet of sheets)
    for (const { paper, conditional } of of(sheet)) {
      const key = `${paper.type} ${paper.name}`;
      const known = papers.get(key);
      if (!known) {
        const listed = { ...paper, ids: [paper.box], conditional };
        papers.set(key, { paper: listed, services: [sheet.title] });
        continue;
      }
      if (!known.services.includes(sheet.title)) known.services.push(sheet.title);
      known.paper.ids.push(paper.box);
      known.paper.conditional &&= conditional;
      if (known.paper.tag !== paper.tag) known.paper.tag = "";
    }
  const alike = Map.groupBy(papers.values(), ({ services }) => services.join());
  return [...alike.values()].map((group) => ({
    services: group[0]?.services ?? [],
    papers: group.map(({ paper }) => paper),
  }));
}

/**
 * @param services in the order in which they are done
 * @param withPapers whose papers and forms are listed; left out: those of all
 * @example personalList([sign, change], guide, "en").bring[0].services // whose papers come first
 */
export function personalList(
  services: readonly Service[],
  guide: Guide,
  locale: Locale,
  withPapers: (id: string) => boolean = () => true,
): PersonalList {
  const sheets = services.map((service) => sheetOf(guide, service, locale));
  const asking = sheets.filter(({ id }) => withPapers(id));
  return {
    services: sheets.map((sheet): ListedService => ({
      id: sheet.id,
      href: url.service(locale, sheet.id),
      label: sheet.title,
      howLong: own(sheet.limits.main)[0]?.value ?? "",
      fee: sheet.fees.summary,
      desk: { href: sheet.place.href, label: sheet.place.name },
      call: sheet.answer.ask,
      asked: asked.has(sheet.kind),
      where: whereTo(sheet),
    })),
    bring: gathered(asking, ({ kind, papers }) =>
      // nothing is brought to a report or a question
      (asked.has(kind) ? [] : papers.groups).flatMap(({ papers: list }) =>
        list.map((paper) => ({
          paper,
          conditional: paper.when !== undefined,
        })),
      ),
    ),
    leave: gathered(asking, ({ papers }) =>
      papers.leave.map((paper) => ({ paper, conditional: false })),
    ).flatMap(({ papers }) => papers),
    forms: unique(
      asking.flatMap(({ forms }) =>
        forms.flatMap(({ href, title }) => (href ? [{ href, label: title }] : [])),
      ),
      ({ href }) => href,
    ),
  };
}
