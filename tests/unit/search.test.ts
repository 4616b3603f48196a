import { describe, expect, it } from "vitest";
import { plan } from "../../src/search/plan.ts";
import { rank } from "../../src/search/rank.ts";
import { normalise, singular, terms, wordPairs } from "../../src/search/text.ts";

const words = {
  pages: 100,
  stop: ["怎麼辦", "怎麼", "the", "my"],
  lexicon: [
    ["使照", ["使用執照"]],
    ["lifts", ["lift permit"]],
  ] as [string, string[]][],
};
const asked = (query: string, locale: "zh" | "en" = "zh") =>
  plan(query, words, locale).map(({ text }) => text);

describe("the terms of a text", () => {
  it("are pairs of Chinese characters and whole Latin words, whatever their width and case", () => {
    expect(terms("申請 ＬＥＤ路燈")).toEqual(["申請", "led", "路燈"]);
    expect(normalise("A\u200bＢ")).toBe("ab");
  });
  it("join neighbours in the singular, so that two words side by side say more than apart", () => {
    expect(wordPairs(["building", "permits"])).toEqual(["buildingpermit"]);
    expect([singular("status"), singular("access"), singular("bus")]).toEqual([
      "status",
      "access",
      "bus",
    ]);
  });
});

describe("the plan of a query", () => {
  it("leaves out phrases that say nothing, but keeps a query that is nothing else", () => {
    expect(asked("路燈不亮怎麼辦")).toEqual(expect.arrayContaining(["路燈", "燈不", "不亮"]));
    expect(asked("路燈不亮怎麼辦").join("")).not.toMatch(/怎麼/);
    expect(asked("怎麼辦")).toContain("怎麼");
    expect(asked("the permit", "en")).toEqual(["permit"]);
  });
  it("asks also for what the pages call it, with less weight", () => {
    const found = plan("使照", words, "zh");
    const equivalent = found.find(({ text }) => text === "執照");
    expect(equivalent?.own).toBe(false);
    expect(equivalent?.weight).toBeLessThan(found.find(({ text }) => text === "使照")?.weight ?? 0);
    expect(asked("lifts", "en")).toContain("liftpermit");
  });
  it("finds Chinese typed on the English side, and nothing in nothing", () => {
    expect(asked("國賠", "en")).toEqual(["國賠"]);
    expect(asked("   ")).toEqual([]);
  });
  it("stays short for a query as long as a letter", () => {
    expect(asked("高雄市政府工務局建築管理處".repeat(8)).length).toBeLessThanOrEqual(28);
  });
});

describe("the order of pages", () => {
  const term = (text: string) => ({ text, weight: 1, own: true });
  const found = (id: string, score: number) => ({ id, score, hit: id });
  it("puts the page that holds more of the query first", () => {
    const order = rank(
      [
        { term: term("路燈"), found: [found("a", 2), found("b", 1.4)] },
        { term: term("不亮"), found: [found("b", 1)] },
      ],
      100,
      () => 1,
    );
    expect(order.map(({ id }) => id)).toEqual(["b", "a"]);
  });
  it("prefers the likelier kind among equals, and drops what is far below", () => {
    const answers = [{ term: term("x"), found: [found("a", 1), found("b", 1), found("c", 0.05)] }];
    const order = rank(answers, 100, (id) => (id === "b" ? 1.5 : 1));
    expect(order.map(({ id }) => id)).toEqual(["b", "a"]);
  });
  it("is empty when nothing is found", () => {
    expect(rank([{ term: term("x"), found: [] }], 100, () => 1)).toEqual([]);
  });
});
