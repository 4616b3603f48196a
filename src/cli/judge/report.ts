import { unsure } from "../../search/engine.ts";
import { figures } from "./figures.ts";
import type { Outcome } from "./outcome.ts";
import type { Foreign } from "./queries.ts";

const percent = (value: number) => `${value.toFixed(1)} %`;
const groups = (outcomes: readonly Outcome[], key: (outcome: Outcome) => string) =>
  [...Map.groupBy(outcomes, key)].sort(([a], [b]) => (a < b ? -1 : 1));

function line(name: string, list: readonly Outcome[]): string {
  const { queries, first, three, mrr, none, box, link, passage, doubted } = figures(list);
  const parts = [
    `${name.padEnd(18)} ${String(queries).padStart(4)} queries`,
    `S@1 ${percent(first)}`,
    `S@3 ${percent(three)}`,
    `MRR ${mrr.toFixed(3)}`,
    `none ${none}`,
  ];
  if (list.some((outcome) => outcome.passage))
    parts.push(
      `passage ${percent(passage)} (box ${percent(box)}, link ${percent(link)})`,
      `doubted ${percent(doubted)}`,
    );
  return parts.join(" · ");
}

/** Figures by set, by kind, and how long it took. */
export function summary(outcomes: readonly Outcome[]): string[] {
  const took = outcomes.map((outcome) => outcome.took).sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(0);
  return [
    ...groups(outcomes, ({ query }) => `${query.set} ${query.lang}`).map(([name, list]) =>
      line(name, list),
    ),
    "\nby kind",
    ...groups(outcomes, ({ query }) => `${query.lang} ${query.kind}`).map(([name, list]) =>
      line(name, list),
    ),
    `\nuntil the results stand: half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms`,
  ];
}

/** Queries whose right page is not first, whose passage is wrong, and those met with doubt for nothing. */
export function misses(outcomes: readonly Outcome[]): string[] {
  const name = ({ lang, kind, query, best }: Outcome["query"]) =>
    `${lang} ${kind} 「${query}」 ${best}`;
  const first = outcomes.filter(({ rank }) => rank === 1);
  return [
    "\nnot first",
    ...outcomes
      .filter(({ rank }) => rank !== 1)
      .map(({ query, rank, first: got }) => `${name(query)}: ${rank || "–"} · ${got.join(" ")}`),
    "\nright page, wrong passage",
    ...first.flatMap(({ query, passage }) =>
      passage && !passage.right
        ? `${name(query)} at ${query.at?.join(" ") ?? "any"}: ${[...passage.box.map((id) => `[${id}]`), passage.link].join(" ")}`
        : [],
    ),
    "\nright page, and doubted",
    ...first.flatMap(({ query, sure }) =>
      sure !== undefined && sure < unsure ? `${name(query)}: ${sure.toFixed(2)}` : [],
    ),
  ];
}

/** The pages that are found worst. */
export function weakest(outcomes: readonly Outcome[], most: number): string[] {
  return [
    `\nthe ${most} weakest pages`,
    ...groups(outcomes, ({ query }) => query.best)
      .sort(([, a], [, b]) => figures(a).mrr - figures(b).mrr)
      .slice(0, most)
      .map(([name, list]) => line(name, list)),
  ];
}

/** How many foreign queries are met with doubt, and which are not. */
export function doubts(list: readonly Foreign[], sure: readonly number[]): string[] {
  const asked = list.map((one, at) => ({ ...one, sure: sure[at] ?? 1 }));
  const groupsOf = [
    ...Map.groupBy(asked, ({ lang, tune }) => `${lang} ${tune ? "tuned" : "held back"}`),
  ];
  return [
    "\nforeign queries met with doubt",
    ...groupsOf.map(([name, some]) => {
      const met = some.filter((one) => one.sure < unsure).length;
      return `${name.padEnd(18)} ${String(some.length).padStart(4)} queries · ${percent((100 * met) / some.length)}`;
    }),
    ...asked
      .filter((one) => one.sure >= unsure)
      .map(({ lang, query, sure: value }) => `${lang} 「${query}」 ${value.toFixed(2)}`),
  ];
}

/** What changed since a run that was kept: places by query. */
export function changes(now: Record<string, number>, before: Record<string, number>): string[] {
  const place = (rank: number | undefined) => rank || Infinity;
  const moved = Object.entries(now).filter(
    ([query, rank]) => query in before && rank !== before[query],
  );
  const worse = moved.filter(([query, rank]) => place(rank) > place(before[query]));
  return [
    `\nsince the last run: ${moved.length - worse.length} better, ${worse.length} worse`,
    ...worse.map(([query, rank]) => `${query}: ${before[query]} → ${rank || "–"}`),
  ];
}
