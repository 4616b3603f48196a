import { describe, expect, it } from "vitest";
import { flowReport, pathsOf, rulesFor } from "../../src/model/flow.ts";
import { type Flow, flow as schema } from "../../src/schema/flow.ts";

const both = (text: string) => ({ zh: text, en: text });
const grounds = [{ law: "building-act", articles: ["30"] }];
const answer = (id: string, next: string) => ({ id, label: both(id), next });
const rule = (id: string, when: Flow["rules"][number]["when"], more: object) => ({
  id,
  when,
  say: both(id),
  grounds,
  ...more,
});
const make = (change: Partial<Record<"questions" | "rules", unknown[]>> = {}): Flow =>
  schema.parse({
    title: both("Signs"),
    summary: both("Signs"),
    order: 1,
    aliases: { zh: [], en: [] },
    start: "where",
    questions: [
      {
        id: "where",
        ask: both("Where?"),
        answers: [answer("wall", "size"), answer("roof", "end")],
      },
      { id: "size", ask: both("Size?"), answers: [answer("small", "end"), answer("big", "end")] },
    ],
    rules: [
      rule("none", { where: "wall", size: "small" }, { none: true }),
      rule("permit", { size: "big" }, { services: [{ service: "sign-permit" }] }),
      rule("roof", { where: "roof" }, { services: [{ service: "misc-permit" }] }),
      rule("ask", { where: ["wall", "roof"], size: "big" }, { ask: "desk" }),
    ],
    ...change,
  });

describe("a flow", () => {
  it("has one page for each question on each way to it, and one for each end", () => {
    expect(pathsOf(make()).map(({ address }) => address)).toEqual([
      "",
      "wall",
      "wall/small",
      "wall/big",
      "roof",
    ]);
    expect(flowReport(make())).toEqual({
      pages: 5,
      outcomes: 3,
      longest: 2,
      unreachableQuestions: [],
      unreachableRules: [],
      silent: [],
      contradictions: [],
    });
  });

  it("ends in every rule that fits the answers, in the order of the file", () => {
    const ends = new Map(
      pathsOf(make()).map((path) => [path.address, rulesFor(make(), path).map(({ id }) => id)]),
    );
    expect(ends.get("wall/big")).toEqual(["permit", "ask"]);
    expect(ends.get("wall/small")).toEqual(["none"]);
    expect(ends.get("roof")).toEqual(["roof"]);
  });

  it("is refused when it goes round, is silent, contradicts itself or has what nobody reaches", () => {
    const round = make({
      questions: [
        { id: "where", ask: both("?"), answers: [answer("wall", "where"), answer("roof", "end")] },
      ],
    });
    expect(() => pathsOf(round)).toThrow("where leads back to itself");
    const silent = make({ rules: [rule("roof", { where: "roof" }, { none: true })] });
    expect(flowReport(silent).silent).toEqual(["wall/small", "wall/big"]);
    const unreachable = make({
      rules: [
        rule("all", { where: ["wall", "roof"] }, { none: true }),
        rule("never", { where: "roof", size: "big" }, { none: true }),
      ],
    });
    expect(flowReport(unreachable).unreachableRules).toEqual(["never"]);
    const contrary = make({
      rules: [
        rule("all", { where: ["wall", "roof"] }, { none: true }),
        rule("permit", { size: "big" }, { services: [{ service: "sign-permit" }] }),
      ],
    });
    expect(flowReport(contrary).contradictions).toEqual(["wall/big"]);
    const lost = make({
      questions: [
        { id: "where", ask: both("?"), answers: [answer("wall", "end"), answer("roof", "end")] },
        { id: "size", ask: both("?"), answers: [answer("small", "end"), answer("big", "end")] },
      ],
    });
    expect(flowReport(lost).unreachableQuestions).toEqual(["size"]);
  });

  it("may name the same service again under a condition", () => {
    const twice = (only: object) =>
      make({
        rules: [
          rule("a", { where: ["wall", "roof"] }, { services: [{ service: "sign-permit" }] }),
          rule(
            "b",
            { where: ["wall", "roof"] },
            { services: [{ service: "sign-permit", ...only }] },
          ),
        ],
      });
    expect(flowReport(twice({})).contradictions).not.toEqual([]);
    expect(flowReport(twice({ only: both("in this case") })).contradictions).toEqual([]);
  });
});
