import { describe, expect, it } from "vitest";
import { step, view } from "../../src/scripts/search/state.ts";
import type { Results } from "../../src/search/worker.ts";
import type { Listed } from "../../src/search/words.ts";

const page = (n: number, more: Partial<Listed> = {}): Listed => ({
  id: `p${n}`,
  path: `services/p${n}/`,
  title: `Page ${n}`,
  kind: n % 2 ? "service" : "form",
  offices: n % 3 ? ["desk"] : ["desk", "field"],
  ...more,
});
const found = (count: number, more: Partial<Results> = {}): Results => ({
  query: "page",
  pages: Array.from({ length: count }, (_, at) => page(at + 1)),
  asks: [],
  corrected: [],
  marks: ["page"],
  sure: 1,
  other: [],
  partial: false,
  doubtful: false,
  ...more,
});
const all = { kind: "", office: "" };
const ids = (pages: readonly Listed[]) => pages.map(({ id }) => id);

describe("what the search page shows", () => {
  it("is ten results, then ten more, the same ones first", () => {
    const results = found(23);
    const first = view(results, all, step);
    expect([first.items.length, first.more]).toEqual([10, 10]);
    const next = view(results, all, 2 * step);
    expect([next.items.length, next.more]).toEqual([20, 3]);
    expect(next.items.slice(0, 10)).toEqual(first.items);
    expect(view(results, all, 3 * step).more).toBe(0);
  });
  it("after a filter begins with the first page that is left: its passage, its answer", () => {
    const results = found(4);
    const left = view(results, { kind: "form", office: "" }, step);
    expect(ids(left.items)).toEqual(["p2", "p4"]);
    expect(left.answer).toBeUndefined(); // nothing was said of page 2
    expect(view(results, all, step).answer).toMatchObject({ page: { id: "p1" } });
    expect(view(results, { kind: "service", office: "" }, step).answer).toMatchObject({
      page: { id: "p1" },
    });
  });
  it("has the kinds and offices of all results, with their number, whatever is chosen", () => {
    const choices = {
      kind: [
        { value: "service", count: 2 },
        { value: "form", count: 2 },
      ],
      office: [
        { value: "desk", count: 4 },
        { value: "field", count: 1 },
      ],
    };
    for (const wanted of [all, { kind: "form", office: "desk" }])
      expect(view(found(4), wanted, step).choices).toEqual(choices);
    expect(ids(view(found(6), { kind: "form", office: "field" }, step).items)).toEqual(["p6"]);
  });
  it("carries what was asked along, for the choice of a passage", () => {
    const { asked } = view(found(1, { asks: ["fee"] }), all, step);
    expect(asked).toEqual({ query: "page", asks: ["fee"], marks: ["page"] });
  });
  it("lets a choice go that the results do not have", () => {
    const shown = view(found(3), { kind: "law", office: "desk" }, step);
    expect(shown.filters).toEqual({ kind: "", office: "desk" });
    expect(shown.items).toHaveLength(3);
  });
  it("says how many there are, how many are left, and when only titles were searched", () => {
    expect(view(found(0), all, step).message).toEqual({ found: ["none", { n: 0 }] });
    expect(view(found(1), all, step).message).toEqual({ found: ["one", { n: 1 }] });
    const shown = view(found(4, { partial: true }), { kind: "form", office: "" }, step);
    expect(shown.message).toEqual({
      found: ["many", { n: 4 }],
      left: ["shown", { n: 2 }],
      partial: ["partial"],
    });
    expect([shown.passages, view(found(4), all, step).passages]).toEqual([false, true]);
  });
  it("answers of the first page when there is no doubt, with what was asked", () => {
    expect(view(found(2, { asks: ["fee"] }), all, step).answer).toEqual({
      page: page(1),
      asks: ["fee"],
    });
    expect(view(found(2, { asks: ["fee"], doubtful: true }), all, step).answer).toBeUndefined();
    expect(view(found(0), all, step).answer).toBeUndefined();
  });
  it("answers with the article that was named, while its law is among the results", () => {
    const law = page(1, { kind: "law" });
    const results = found(3, {
      pages: [law, page(2), page(3)],
      named: { page: law, article: "31", part: "a31" },
    });
    const answer = { page: law, article: "31", part: "a31" };
    expect(view(results, all, step).answer).toEqual(answer);
    expect(view(results, { kind: "law", office: "" }, step).answer).toEqual(answer);
    expect(view(results, { kind: "form", office: "" }, step).answer).toBeUndefined();
  });
  it("notes what was read otherwise, doubt, and the other language", () => {
    const corrected: Results["corrected"] = [
      ["lihgt", "light"],
      ["pst", "post"],
    ];
    expect(view(found(5, { corrected, doubtful: true }), all, step).notes).toEqual({
      meant: "light post",
      doubtful: true,
      other: { found: false, pages: [page(1), page(2), page(3)] },
    });
    const there = view(found(5, { other: [page(9)] }), all, step).notes.other;
    expect(there).toEqual({ found: true, pages: [page(9)] });
  });
});
