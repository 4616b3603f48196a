import type { Limit } from "../../schema/quantity.ts";
import { addDays, type Day, type OfficeCalendar } from "./calendar.ts";
import { type Counting, type Deadline, deadline, type Period, type Stop } from "./deadline.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import type { Service } from "../guide.ts";

/** A period that an office must keep, as far as days can be counted. */
export interface Countable extends Period {
  id: string;
  main: boolean;
  /** Does time for corrections stop the clock? */
  stops: boolean;
  extension?: Period;
  countedBy: Counting;
}

const isPeriod = (unit: string): unit is Period["unit"] => unit !== "hour";

/** The periods of a service that a last day can be counted for: the office must keep them, and the amount is known. */
export const countable = (
  limits: readonly Limit[],
  { counting }: Partial<Pick<ServiceFacts, "counting">> = {},
): Countable[] =>
  limits.flatMap(({ id, amount, unit, bound, who, main, stops, extension }) => {
    if (amount === undefined || unit === undefined || !isPeriod(unit)) return [];
    if (who === "applicant" || bound !== "within") return [];
    return [
      {
        id,
        amount,
        unit,
        main,
        stops: stops.length > 0,
        countedBy: counting?.law ?? "administrative-procedure-act",
        ...(extension && isPeriod(extension.unit)
          ? { extension: { amount: extension.maxAmount, unit: extension.unit } }
          : {}),
      },
    ];
  });

/** Applications by law: when the office does nothing in time, an administrative appeal is open (Art. 2 of that Act). */
const applications = new Set(["permit", "filing", "copy", "subsidy"]);
export const isApplication = ({ facts }: Service): boolean => applications.has(facts.kind);

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
