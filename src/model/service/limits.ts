import type { Limit } from "../../schema/quantity.ts";
import { formatAmount, formatLimit } from "../quantity.ts";
import type { Segment } from "../tokens.ts";
import { known, type Line, type Part } from "./line.ts";
import type { Speaker } from "./speaker.ts";

/** A period, with what decides where it may be shown. */
export interface LimitLine extends Line {
  who: Limit["who"];
  /** Shown under “how long”. */
  main: boolean;
  /** The general period of the Administrative Procedure Act (Art. 51), not one of this service. */
  fallback: boolean;
  /** How long something lasts, not how long it takes. */
  lasts: boolean;
  /** The case in which it applies. */
  inCase: Segment[];
}

/** Periods: all of them, and those that answer “how long does it take?”. */
export interface Limits extends Part {
  lines: LimitLine[];
  /** The main ones; where none is marked, the first. */
  main: LimitLine[];
}

/** “within 30 days”, “at least 10 days”, “lasts 1 year”; “ask the office” where it is not known. */
export function bounded(limit: Limit, { locale, t }: Pick<Speaker, "locale" | "t">): string {
  if (limit.amount === undefined || !limit.unit) return formatLimit(limit, locale);
  const amount = formatAmount(limit.amount, limit.unit, locale);
  return limit.bound === "within" && locale === "zh"
    ? `${amount}內`
    : `${t(`bound.${limit.bound}`)} ${amount}`;
}

/** @throws when the service has no such limit, naming both */
export function limitOf({ facts, service }: Speaker, id: string): Limit {
  const limit = facts.limits.find((entry) => entry.id === id);
  if (!limit) throw new Error(`services/${service.id}: there is no limit "${id}"`);
  return limit;
}

/** A limit of a step, with its bound. @example boundedLimit(of, "review") // "within 30 days" */
export const boundedLimit = (of: Speaker, id: string): string => bounded(limitOf(of, id), of);

function lineOf(limit: Limit, of: Speaker): LimitLine {
  const { words, t, say, cite } = of;
  const { name = "", startsOn, case: inCase } = words.limits[limit.id] ?? {};
  const { extension } = limit;
  const side = [
    t(`service.side.${limit.who}`),
    ...(limit.basis ? [t(`basis.${limit.basis}`)] : []),
    ...limit.stops.map((what) => t(`service.stops.${what}`)),
  ].join(" · ");
  const extended =
    extension &&
    t("service.extension", {
      times: t("service.times", { count: extension.maxTimes, n: String(extension.maxTimes) }),
      amount: formatAmount(extension.maxAmount, extension.unit, of.locale),
    });
  return {
    id: limit.id,
    name,
    value:
      limit.unknown === undefined
        ? bounded(limit, of)
        : limit.unknown === "varies"
          ? t("limit.varies")
          : "",
    unknown: limit.unknown !== undefined,
    who: limit.who,
    main: limit.main,
    fallback: limit.basis === "fallback",
    lasts: limit.bound === "lasts",
    inCase: inCase ? say(inCase) : [],
    notes: [
      [side],
      ...(startsOn ? [[t("service.startsOn"), ...say(startsOn)]] : []),
      ...(inCase ? [[t("service.case"), ...say(inCase)]] : []),
      ...(extended ? [[extended]] : []),
    ],
    grounds: cite([...(limit.grounds ?? []), ...(extension?.grounds ?? [])]),
  };
}

/**
 * Every period of a service. The summary names the first main one that is the service's own: a general fallback is told
 * in the section, as what it is, never as if the office had promised it.
 *
 * @example limits(of).summary // "Review: within 10 days"
 */
export function limits(of: Speaker): Limits {
  const lines = of.facts.limits.map((limit) => lineOf(limit, of));
  const marked = lines.filter(({ main }) => main);
  const main = marked.length > 0 ? marked : lines.slice(0, 1);
  return {
    lines,
    main,
    summary: own(main)
      .map((line) => summaryOf(line, of))
      .join(" · "),
  };
}

/** Main periods that may stand at the top of the page. */
export const own = (main: readonly LimitLine[]): LimitLine[] =>
  known(main).filter((line): line is LimitLine => !(line as LimitLine).fallback);

const summaryOf = ({ name, value }: Line, { t }: Speaker) =>
  t("site.label", { label: name }) + value;
