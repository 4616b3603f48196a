import { isUnknown } from "../../schema/ground.ts";
import type { ledger, Reference } from "../citation.ts";
import type { Guide, Service } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { formatDate, formatFigure } from "../quantity.ts";
import type { Call } from "../service/ways.ts";
import { sheetOf } from "../service/sheet.ts";
import { holderOf, type Segment, segments } from "../tokens.ts";

/** A value with the marks of its grounds. */
interface Valued {
  /** What the value is of; left out: the row says it. */
  name?: string | undefined;
  value: string;
  grounds: Reference[];
}
interface Said {
  words: Segment[];
  grounds: Reference[];
}

/** One subsidy as a row of the list of all. What is not known is left out; then `ask` says whom to call. */
export interface SubsidyRow {
  service: Service;
  title: string;
  /** Who may apply. */
  who: Said;
  amounts: Valued[];
  year: Valued | undefined;
  /** Last day to apply. */
  until: Valued | undefined;
  /** What not to do before the decision. */
  start: Said | undefined;
  ask: Call;
}

/**
 * All subsidies: those that are open first, then the others, each in the order of their codes.
 *
 * @param cite marks of the page that draws them
 * @example subsidies(guide, "en", book.cite)[0].amounts[0].value // "NT$250,000"
 */
export function subsidies(
  guide: Guide,
  locale: Locale,
  cite: ReturnType<typeof ledger>["cite"],
): SubsidyRow[] {
  const rows = guide.services.all.flatMap((service): SubsidyRow[] => {
    const { facts, words } = service;
    if (facts.kind !== "subsidy") return [];
    const { answer, title, applicant } = sheetOf(guide, service, locale);
    const { year, closes } = facts.budget;
    const start = words[locale].start;
    return [
      {
        service,
        title,
        who: {
          words: applicant.words,
          grounds: isUnknown(facts.applicant) ? [] : cite(facts.applicant.grounds),
        },
        amounts: (isUnknown(facts.amounts) ? [] : facts.amounts).flatMap((id) => {
          const figure = facts.figures.find((entry) => entry.id === id);
          return figure
            ? {
                name: words[locale].amounts[id],
                value: formatFigure(figure, locale),
                grounds: cite(figure.grounds),
              }
            : [];
        }),
        year: isUnknown(year)
          ? undefined
          : { value: String(year.year), grounds: cite(year.grounds) },
        until: isUnknown(closes)
          ? undefined
          : { value: formatDate(closes.date, locale), grounds: cite(closes.grounds) },
        start:
          start && facts.start && !isUnknown(facts.start)
            ? {
                words: segments(start, guide, locale, holderOf(service)),
                grounds: cite(facts.start.grounds),
              }
            : undefined,
        ask: answer.ask,
      },
    ];
  });
  const open = ({ service }: SubsidyRow) => service.facts.status === "active";
  return [...rows.filter(open), ...rows.filter((row) => !open(row))];
}
