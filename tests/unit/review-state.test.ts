import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/model/review/facts.ts";
import { fingerprint } from "../../src/model/review/fingerprint.ts";
import { formatLock, lawDays, parseLock } from "../../src/model/review/laws-lock.ts";
import { reviewersOf } from "../../src/model/review/reviewers.ts";
import { stageOf, stateOf, statesOf, tally, yearAfter } from "../../src/model/review/state.ts";
import type { ReviewRecord } from "../../src/schema/review.ts";

const fact: Fact = {
  id: "limits.review",
  path: ["limits", 0],
  section: "limits",
  grounds: [{ law: "building-act", articles: ["30"] }],
  value: { amount: 30, unit: "calendarDay" },
};
const record: ReviewRecord = {
  fact: "limits.review",
  value: fingerprint(fact.value),
  by: "desk",
  date: "2026-12-01",
  answer: "right",
};
const now = { day: "2027-01-01", laws: new Map<string, string>() };

describe("a fingerprint", () => {
  const value = { amount: 30, unit: "calendarDay", grounds: [{ source: "a" }, { source: "b" }] };
  const print = fingerprint(value);
  it.each([
    ["keys in another order", { unit: "calendarDay", amount: 30, grounds: value.grounds }],
    ["grounds in another order", { ...value, grounds: [{ source: "b" }, { source: "a" }] }],
    ["a default written out", { ...value, bound: "within", stops: [], appeal: false }],
    ["where it stands on the page", { ...value, main: true }],
  ])("is the same with %s", (_, other) => expect(fingerprint(other)).toBe(print));
  it.each([
    ["number", { ...value, amount: 31 }],
    ["unit", { ...value, unit: "workingDay" }],
    ["ground", { ...value, grounds: [{ source: "a" }] }],
    ["bound", { ...value, bound: "atLeast" }],
  ])("is another one with another %s", (_, other) => expect(fingerprint(other)).not.toBe(print));
  it("does not mind white space", () =>
    expect(fingerprint(["30 日  內\n"])).toBe(fingerprint(["30 日 內"])));
});

describe("the state of a fact", () => {
  it("is a draft without a record", () =>
    expect(stateOf(fact, undefined, now).state).toBe("draft"));
  it("is checked with one that fits", () =>
    expect(stateOf(fact, record, now).state).toBe("checked"));
  it("is a draft again by itself when the fact changes", () =>
    expect(stateOf({ ...fact, value: { amount: 31 } }, record, now).state).toBe("draft"));
  it("is due a year later, not a day before", () => {
    expect(stateOf(fact, record, { ...now, day: "2027-11-30" }).state).toBe("checked");
    expect(stateOf(fact, record, { ...now, day: "2027-12-01" })).toMatchObject({
      state: "due",
      why: "year",
    });
  });
  it("is due when an article behind it changed after the record, not before", () => {
    const changed = (day: string) => ({ ...now, laws: new Map([["building-act 30", day]]) });
    expect(stateOf(fact, record, changed("2026-12-15"))).toMatchObject({
      state: "due",
      why: "law",
    });
    expect(stateOf(fact, record, changed("2026-11-30")).state).toBe("checked");
    expect(
      stateOf(fact, record, { ...now, laws: new Map([["building-act 31", "2026-12-15"]]) }).state,
    ).toBe("checked");
  });
  it("goes by the later of two records", () => {
    const older = { ...record, date: "2026-11-01", value: "00000000" };
    expect(statesOf([fact], [record, older], now)[0]?.state).toBe("checked");
  });
  it("knows leap years", () => expect(yearAfter("2028-02-29")).toBe("2029-02-28"));
});

it("counts what is checked, and says how far in one word", () => {
  const other = { ...fact, id: "limits.other" };
  const of = (facts: Fact[], records: ReviewRecord[], day = now.day) =>
    stageOf(tally(statesOf(facts, records, { ...now, day })));
  expect(of([fact, other], [])).toBe("draft");
  expect(of([fact, other], [record])).toBe("part");
  expect(of([fact], [record])).toBe("checked");
  expect(of([fact, other], [record], "2028-01-01")).toBe("due");
  expect(tally(statesOf([fact, other], [record], now))).toEqual({
    all: 2,
    checked: 1,
    due: 0,
    by: ["desk"],
    date: "2026-12-01",
  });
});

it("is checked by the office that decides, those above it, and the one that readers ask", () => {
  const up: Record<string, string> = { desk: "office", office: "bureau" };
  const partOf = (id: string) => up[id];
  expect(reviewersOf({ owner: "office", contact: "desk" }, partOf)).toEqual([
    "office",
    "bureau",
    "desk",
  ]);
  // an office that is part of itself goes round in no circle
  expect(reviewersOf({ owner: "a", contact: "a" }, () => "a")).toEqual(["a"]);
});

it("reads and writes the lock of laws, in the order of a reader", () => {
  const text = formatLock({
    editions: ["2024-10-11"],
    lines: [
      { law: "b-act", article: "10", print: "1a2b3c4d" },
      { law: "b-act", article: "9-1", print: "1a2b3c4d", changed: "2026-01-01" },
      { law: "a-act", article: "2", print: "--------", changed: "2026-02-01" },
    ],
  });
  const rows = text.split("\n").filter((row) => row && !row.startsWith("#"));
  expect(rows).toEqual([
    "a-act 2 -------- 2026-02-01",
    "b-act 9-1 1a2b3c4d 2026-01-01",
    "b-act 10 1a2b3c4d",
  ]);
  expect(formatLock(parseLock(text))).toBe(text);
  expect([...lawDays(parseLock(text))]).toEqual([
    ["a-act 2", "2026-02-01"],
    ["b-act 9-1", "2026-01-01"],
  ]);
});
