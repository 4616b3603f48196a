import { type Check, faultIn, servicesOf } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

/** A way on: from one step to another, by its place in the list; −1 is the end. */
type Way = { on: string; to: number };
type Step = { id: string; ways: Way[]; beside: boolean };

const end = -1;
const text = (value: unknown) => (typeof value === "string" ? value : "");

/**
 * The steps as a reader follows them. Without `next`, or without one for “ok”, the next in the list follows; a step that
 * is optional, or joined to the one before by and/or, is reached from there in any case.
 */
const stepsOf = (data: unknown): Step[] => {
  const steps = list(record(data)["steps"]).map(record);
  const places = new Map(steps.map(({ id }, i) => [text(id), i]));
  const after = (i: number) => (i + 1 < steps.length ? i + 1 : end);
  return steps.map(({ id, next, optional, logic }, i) => {
    const ways = list(next)
      .map(record)
      .flatMap(({ on, to }): Way[] => {
        const place = to === "end" ? end : places.get(text(to));
        return place === undefined ? [] : [{ on: text(on), to: place }];
      });
    const goesOn = list(next).some((way) => record(way)["on"] === "ok");
    return {
      id: text(id),
      ways: goesOn ? ways : [...ways, { on: "ok", to: after(i) }],
      beside: optional === true || logic === "and" || logic === "or",
    };
  });
};

/** Places that can be reached from some, by ways that count. */
const reached = (steps: readonly Step[], from: number, counts: (way: Way) => boolean) => {
  const seen = new Set([from]);
  for (const place of seen) {
    const step = steps[place];
    if (!step) continue;
    for (const way of step.ways) if (counts(way)) seen.add(way.to);
    if (steps[place + 1]?.beside) seen.add(place + 1);
  }
  return seen;
};

const example = "next: [{ on: ok, to: end }, { on: correct, to: correct }]";

const oneService = remembered((source): Fault[] => {
  const steps = stepsOf(source.data);
  if (steps.length === 0) return [];
  const faults: Fault[] = [];
  const add = (
    i: number,
    found: Fault["found"],
    expected: Fault["expected"],
    mend: Fault["mend"],
  ) =>
    faults.push(
      faultIn(source, "procedure", ["steps", i, "next"], { found, expected, mend, example }),
    );
  const fromStart = reached(steps, 0, () => true);
  /** A circle is told once, at its first step. */
  const told = new Set<number>();
  for (const [i, { id, ways }] of steps.entries()) {
    if (!fromStart.has(i)) {
      faults.push(
        faultIn(source, "procedure", ["steps", i, "id"], {
          found: id,
          expected: say("有別的步驟會走到這裡", "a step that another leads to"),
          mend: say(
            "讓某個步驟的 next 指到它；只在某些情況才有的，寫 optional: true；用不到就刪掉",
            "lead to it, write optional: true if it is for some cases only, or remove it",
          ),
          example: `next: [{ on: ok, to: ${id} }]`,
        }),
      );
      continue;
    }
    if (ways.some(({ on, to }) => on === "ok" && to === i)) {
      told.add(i);
      add(
        i,
        say(`步驟 ${id} 順利時又回到自己`, `step ${id} leads to itself when all is well`),
        say("順利時走到下一步，或 end", "the next step or end, when all is well"),
        say("更正 on: ok 的 to", "correct to where on is ok"),
      );
      continue;
    }
    const any = reached(steps, i, () => true);
    const well = reached(steps, i, ({ on }) => on === "ok");
    const stuck = !any.has(end) || !well.has(end);
    const around = [...well].filter((place) => place !== end);
    if (!stuck || around.some((place) => told.has(place))) continue;
    for (const place of around) told.add(place);
    const way = around.map((place) => steps[place]?.id).join(" → ");
    add(
      i,
      say(`繞圈：${way} → …`, `a circle: ${way} → …`),
      say("順利時一步一步走得到 end", "a way to end when all is well"),
      say(
        "讓其中一步的 on: ok 指到 end 或後面的步驟",
        "let on: ok of one of them lead to end or further on",
      ),
    );
  }
  return faults;
});

/** Whoever follows the steps comes to the end, and past every step. */
export const steps: Check = (content) =>
  servicesOf(content).flatMap(({ facts }: { facts: Source | undefined }) =>
    facts?.data ? oneService(facts) : [],
  );
