import { expect, it } from "vitest";
import { editKeys } from "../../src/cli/review/yaml-edit.ts";

const text = `# a table
limits:
  # the review
  - id: review
    amount: 2 # months
    unit: month
    grounds:
      - { law: act, articles: ["8"] }
  - id: open
    unknown: not-found
    who: agency
fees:
  - { kind: unknown, id: copy, reason: not-found }
budget:
  closes: { unknown: not-found }
`;

it("changes one value and leaves comments and everything else", () =>
  expect(editKeys(text, ["limits", 0], { amount: 20, unit: "workingDay" })).toBe(
    text.replace("amount: 2 #", "amount: 20 #").replace("unit: month", "unit: workingDay"),
  ));
it("writes grounds a line each", () =>
  expect(
    editKeys(text, ["limits", 0], { grounds: [{ source: "x" }, { law: "b", articles: ["7"] }] }),
  ).toBe(
    text.replace(
      '      - { law: act, articles: ["8"] }',
      '      - { source: x }\n      - { law: b, articles: ["7"] }',
    ),
  ));
it("puts keys in the place of others", () =>
  expect(
    editKeys(text, ["limits", 1], {
      unknown: undefined,
      amount: 7,
      unit: "calendarDay",
      grounds: [{ source: "x" }],
    }),
  ).toBe(
    text.replace(
      "  - id: open\n    unknown: not-found\n",
      "  - id: open\n    amount: 7\n    unit: calendarDay\n    grounds:\n      - { source: x }\n",
    ),
  ));
it("writes an entry of one line out", () =>
  expect(
    editKeys(text, ["fees", 0], {
      kind: "flat",
      reason: undefined,
      amount: 500,
      grounds: [{ source: "x" }],
    }),
  ).toBe(
    text.replace(
      "  - { kind: unknown, id: copy, reason: not-found }",
      "  - kind: flat\n    id: copy\n    amount: 500\n    grounds:\n      - { source: x }",
    ),
  ));
it("keeps a short value behind its key on its line, dates in quotes", () =>
  expect(
    editKeys(text, ["budget", "closes"], {
      unknown: undefined,
      date: "2027-06-30",
      grounds: [{ source: "x" }],
    }),
  ).toBe(
    text.replace("{ unknown: not-found }\n", '{ date: "2027-06-30", grounds: [{ source: x }] }\n'),
  ));
it("does nothing where it cannot be sure", () => {
  expect(editKeys(text, ["limits", 7], { amount: 1 })).toBeUndefined();
  expect(editKeys("a: [", ["a"], { amount: 1 })).toBeUndefined();
});
