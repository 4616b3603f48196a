import type { ReviewRecord } from "../../schema/review.ts";
import { type Fact, fingerprintOf } from "./facts.ts";
import type { LawDays } from "./laws-lock.ts";

/** draft: nobody has checked it as it stands · checked · due: checked, but too long ago or under an older law. */
export type State = "draft" | "checked" | "due";

/** A fact, and how far it is checked. */
export interface Reviewed {
  fact: Fact;
  state: State;
  record?: ReviewRecord;
  /** Why it is due again: a year has gone by, or an article has changed. */
  why?: "year" | "law";
}

/** What decides about a record beside itself. */
export interface Now {
  /** The day of the build. */
  day: string;
  laws: LawDays;
}

/** The same day a year later; 29 February becomes 28 February. @example yearAfter("2026-12-01") // "2027-12-01" */
export const yearAfter = (day: string): string => {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return later.endsWith("-02-29") ? later.replace("-29", "-28") : later;
};

/** The last day on which an article that the fact rests on changed; undefined while none has. */
const lawChange = ({ grounds }: Fact, laws: LawDays): string | undefined =>
  grounds
    .flatMap(({ law, articles = [] }) =>
      articles.flatMap((article) => laws.get(`${law ?? ""} ${article}`) ?? []),
    )
    .sort()
    .at(-1);

/**
 * The state of one fact. A record whose fingerprint does not fit is of another wording: the fact is a draft again.
 *
 * @example stateOf(fact, undefined, now).state // "draft"
 */
export function stateOf(fact: Fact, record: ReviewRecord | undefined, now: Now): Reviewed {
  if (!record || record.value !== fingerprintOf(fact)) return { fact, state: "draft" };
  const changed = lawChange(fact, now.laws);
  if (changed !== undefined && changed > record.date)
    return { fact, state: "due", record, why: "law" };
  if (yearAfter(record.date) <= now.day) return { fact, state: "due", record, why: "year" };
  return { fact, state: "checked", record };
}

/** All facts of one service or office, with its records. Of two records of one fact the later counts. */
export const statesOf = (
  facts: readonly Fact[],
  records: readonly ReviewRecord[],
  now: Now,
): Reviewed[] => {
  const latest = new Map<string, ReviewRecord>();
  for (const record of records) {
    const before = latest.get(record.fact);
    if (!before || before.date <= record.date) latest.set(record.fact, record);
  }
  return facts.map((fact) => stateOf(fact, latest.get(fact.id), now));
};

/** How far a number of facts is checked, in numbers. */
export interface Tally {
  all: number;
  /** Right as it stands. */
  checked: number;
  due: number;
  /** Offices that checked, each once, in the order of the facts. */
  by: string[];
  /** The last day on which one did; empty when none has. */
  date: string;
}

/** @example tally(states).checked // 5 */
export const tally = (states: readonly Reviewed[]): Tally => {
  const records = states.flatMap(({ record }) => record ?? []);
  const count = (state: State) => states.filter((one) => one.state === state).length;
  return {
    all: states.length,
    checked: count("checked"),
    due: count("due"),
    by: [...new Set(records.map(({ by }) => by))],
    date:
      records
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? "",
  };
};

/** draft: nothing is checked · part · checked: all of it · due: something has to be checked again. */
export type Stage = "draft" | "part" | "checked" | "due";

/** In one word. @example stageOf({ all: 12, checked: 5, due: 0, … }) // "part" */
export const stageOf = ({ all, checked, due }: Tally): Stage =>
  due > 0 ? "due" : checked === 0 ? "draft" : checked === all ? "checked" : "part";
