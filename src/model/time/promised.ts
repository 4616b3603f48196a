import type { Limit } from "../../schema/quantity.ts";
import { addDays, type Day, type OfficeCalendar } from "./calendar.ts";
import { type Counting, type Deadline, deadline, type Period, type Stop } from "./deadline.ts";
import type { ServiceFacts, ServiceKind } from "../../schema/service.ts";

/** A period that an office must keep, as far as days can be counted. */
export interface Countable extends Period {
  id: string;
  main: boolean;
  /** Does time for corrections stop the clock? */
  stops: boolean;
  /** Is an administrative appeal open when it passes without a decision? */
  appeal: boolean;
  extension?: Period;
  /** Must the office tell the applicant of the extension before the first period ends? */
  notice?: boolean;
  countedBy: Counting;
}

const isPeriod = (unit: string): unit is Period["unit"] => unit !== "hour";

/** Kinds whose periods are those of applications by law, unless the limit says otherwise. */
const applications = new Set<ServiceKind | undefined>(["permit", "copy", "subsidy"]);

/**
 * The periods of a service that a last day can be counted for: the office must keep them, the amount is known, and
 * they run from the day the papers are handed in, which is the day a reader knows.
 */
export const countable = (
  limits: readonly Limit[],
  { kind, counting }: Partial<Pick<ServiceFacts, "kind" | "counting">> = {},
): Countable[] =>
  limits.flatMap(
    ({ id, amount, unit, bound, who, from, main, basis, stops, appeal, extension }) => {
      if (amount === undefined || unit === undefined || !isPeriod(unit)) return [];
      if (who === "applicant" || who === "others" || bound !== "within" || from !== "handedIn")
        return [];
      return [
        {
          id,
          amount,
          unit,
          main,
          // the general period is the Administrative Procedure Act's own: Art. 51 V stops it
          stops: stops.length > 0 || basis === "fallback",
          countedBy: counting?.law ?? "administrative-procedure-act",
          appeal: appeal ?? applications.has(kind),
          ...(extension && isPeriod(extension.unit)
            ? {
                extension: { amount: extension.maxAmount, unit: extension.unit },
                notice: basis === "fallback", // Art. 51 IV
              }
            : {}),
        },
      ];
    },
  );

/** What a reader wants to know of one period. */
export interface Promised extends Deadline {
  /** Last day if the office extends once, and told you before the first period ended. */
  extended?: Deadline;
  /** From this day you may ask why, and appeal where an appeal is open. */
  askFrom: Day;
}

/**
 * @throws NotAnnounced
 * @example promised(calendar, "2026-11-25", limit, []).askFrom // the day after the last
 */
export function promised(
  calendar: OfficeCalendar,
  start: Day,
  period: Countable,
  stops: readonly Stop[] = [],
): Promised {
  const still = period.stops ? stops : [];
  const first = deadline(calendar, start, period, still, period.countedBy);
  return {
    ...first,
    ...(period.extension
      ? { extended: deadline(calendar, first.last, period.extension, still, period.countedBy) }
      : {}),
    askFrom: addDays(first.last, 1),
  };
}
