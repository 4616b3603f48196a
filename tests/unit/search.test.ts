import { describe, expect, it } from "vitest";
import { type AskIndex, type Resources, search } from "../../src/search/engine.ts";
import { sureness } from "../../src/search/doubt.ts";
import { named } from "../../src/search/lookup.ts";
import { plan } from "../../src/search/plan.ts";
import { held, rank } from "../../src/search/rank.ts";
import type { Term } from "../../src/search/reading.ts";
import { foldSound, fromKeyboard, hear, listen, syllables } from "../../src/search/sound.ts";
import { distance, speller } from "../../src/search/spelling.ts";
import { normalise, pairs, terms, whole, without, wordPairs } from "../../src/search/text.ts";
import { titles } from "../../src/search/titles.ts";
import type { Listed, Words } from "../../src/search/words.ts";

const page = (id: string, kind: string, title: string, more: Partial<Listed> = {}): Listed => ({
  id,
  path: `${id}/`,
  title,
  kind,
  ...more,
});
const pages = [
  page("services/light", "service", "報修路燈", { lead: "路燈不亮", code: "RD-002" }),
  page("services/use", "service", "申請使用執照", { code: "BM-012" }),
  page("services/lift", "service", "電梯許可證"),
  page("laws/building-act", "law", "建築法", { names: ["建法"], articles: "30 31 77-2" }),
  page("offices", "office", "承辦單位"),
  page("forms", "form", "表單"),
  page("deadline", "deadline", "什麼時候會辦好？"),
  page("not-us", "referral", "歸別的機關"),
];
const none = { duration: [], fee: [], phone: [], where: [], papers: [], form: [], law: [] };
const words: Words = {
  pages,
  offices: {},
  stop: ["怎麼辦", "請問"],
  asks: {
    ...none,
    duration: ["要多久", "多久"],
    form: ["表單", "下載"],
    online: [],
    status: ["進度"],
    letter: ["公文"],
    subsidy: ["補助"],
    urgent: [],
    offered: [],
    need: [],
    elsewhere: ["水溝"],
  },
  lexicon: [["使照", ["使用執照"]]],
  say: {},
  variants: ["台臺"],
  general: ["我的", "案子", "查"],
  places: ["三民區"],
};
const english: Words = {
  ...words,
  stop: ["a", "the", "my", "is"],
  asks: { ...words.asks, duration: ["how long"], form: ["form"] },
  lexicon: [["elevator", ["lift"]]],
  variants: [],
  general: ["my", "case"],
  places: ["sanmin"],
};
const texts = (query: string, locale: "zh" | "en" = "zh") =>
  plan(query, locale === "zh" ? words : english, locale).terms.map(({ texts: [text] }) => text);

describe("text", () => {
  it("makes one spelling of width, case and invisible characters", () => {
    expect(normalise("ＡＢＣ\u200b１")).toBe("abc1");
  });
  it("cuts Chinese into pairs and leaves other words whole", () => {
    expect(terms("申請 LED 路燈")).toEqual(["申請", "led", "路燈"]);
    expect(pairs("路")).toEqual(["路"]);
  });
  it("joins neighbours and whole names, without plural", () => {
    expect(wordPairs(["building", "permits"])).toEqual(["buildingpermit"]);
    expect(whole(["building", "permits"])).toBe(whole(["building", "permit"]));
    expect(whole(["使用執照"])).not.toBe(whole(["使用執照謄本"]));
    expect(whole([])).toBe("");
  });
  it("takes out phrases, the longest first", () => {
    expect(without("請問路燈怎麼辦", ["怎麼", "怎麼辦", "請問"], "zh")).toEqual(["路燈"]);
    expect(without("the lift is broken", ["the", "is"], "en")).toEqual(["lift", "broken"]);
  });
});

describe("the plan of a query", () => {
  it("asks pairs and words, and not what says nothing", () => {
    expect(texts("請問路燈不亮怎麼辦")).toEqual(expect.arrayContaining(["路燈", "燈不", "不亮"]));
    expect(texts("請問路燈不亮怎麼辦")).not.toContain("怎麼");
  });
  it("asks a query of nothing but fillers as it stands", () => {
    expect(texts("怎麼辦")).toEqual(expect.arrayContaining(["怎麼", "麼辦"]));
  });
  it("adds the pages' words for people's, for less", () => {
    const found = plan("使照", words, "zh").terms;
    const equivalent = found.find((term) => term.texts[0] === "執照");
    expect(equivalent?.from).toBe("equivalent");
    expect(equivalent?.weight).toBeLessThan(
      found.find((term) => term.texts[0] === "使照")?.weight ?? 0,
    );
  });
  it("reads a question as a question and lets it count little", () => {
    const read = plan("路燈要多久", words, "zh");
    expect(read.asks).toEqual(["duration"]);
    expect(read.bare).toBe(false);
    const weight = (text: string) =>
      read.terms.find((term) => term.texts[0] === text)?.weight ?? NaN;
    expect(weight("多久")).toBeLessThan(weight("路燈"));
    expect(plan("要多久", words, "zh").bare).toBe(true);
    expect(plan("how long", english, "en").bare).toBe(true);
  });
  it("keeps the words of what is handled elsewhere", () => {
    const read = plan("水溝", words, "zh");
    expect(read.asks).toEqual(["elsewhere"]);
    expect(read.bare).toBe(false);
    expect(texts("水溝")).toContain("水溝");
  });
  it("asks other ways to write a character together with it", () => {
    const [first] = plan("騎樓臺階", words, "zh").terms.filter(({ texts: [t] }) => t === "樓臺");
    expect(first?.texts).toEqual(["樓臺", "樓台"]);
  });
  it("asks at most 36 terms, equivalents among them", () => {
    const long = `${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".repeat(2)}使照`;
    const found = plan(long, words, "zh").terms;
    expect(found).toHaveLength(36);
    expect(found.some(({ from }) => from === "equivalent")).toBe(true);
  });
  it("leaves out English words that stand nowhere, and is less sure for them", () => {
    const read = plan("broken zyxwv", english, "en", (word) =>
      word === "zyxwv" ? undefined : word,
    );
    expect(read.terms.flatMap((term) => term.texts)).toContain("broken");
    expect(read.terms.flatMap((term) => term.texts)).not.toContain("zyxwv");
    expect(read.terms.some((term) => term.texts.length === 0)).toBe(true);
  });
});

describe("adding up", () => {
  const term = (text: string, from: Term["from"] = "own"): Term => ({
    texts: [text],
    weight: 1,
    from,
  });
  const found = (id: string, score: number) => ({ id, score });
  it("puts a page that covers the query before one that holds one word often", () => {
    const answers = [
      { term: term("路燈"), found: [found("a", 2), found("b", 1.4)] },
      { term: term("不亮"), found: [found("b", 1)] },
    ];
    expect(rank(answers, 100, () => 1).pages.map(({ id }) => id)).toEqual(["b", "a"]);
  });
  it("counts how likely a kind is, and whose name was typed", () => {
    const even = [{ term: term("x"), found: [found("a", 1), found("b", 1)] }];
    expect(rank(even, 100, (id) => (id === "b" ? 1.5 : 1)).pages[0]?.id).toBe("b");
    const called = [...even, { term: term("name", "name"), found: [found("b", 0.1)] }];
    expect(rank(called, 100, (_, name) => (name ? 2 : 1)).pages[0]?.id).toBe("b");
    expect(rank(even, 100, (_, name) => (name ? 2 : 1)).pages[0]?.id).toBe("a");
  });
  it("drops what is far below the first, and finds nothing in nothing", () => {
    const answers = [{ term: term("x"), found: [found("a", 10), found("b", 0.5)] }];
    expect(rank(answers, 100, () => 1).pages).toHaveLength(1);
    expect(rank([{ term: term("x"), found: [] }], 100, () => 1)).toMatchObject({
      pages: [],
      called: [],
    });
  });
  it("is sure of a page that is called by what was asked, and less where words are missing", () => {
    const own = (text: string) => ({ ...term(text), matter: true });
    const sure = (answers: Parameters<typeof rank>[0]) => {
      const {
        pages: [first],
        fits,
      } = rank(answers, 100, () => 1);
      return sureness(first?.score ?? 0, fits, "zh");
    };
    const hit = { term: own("x"), found: [found("a", 33)] };
    const other = { term: own("z"), found: [found("a", 33)] };
    const missing = { term: own("y"), found: [] };
    expect(sure([hit, other])).toBeGreaterThan(0.7);
    expect(sure([hit, other, missing, missing, missing])).toBeLessThan(sure([hit, other]));
    expect(sure([{ ...hit, found: [found("a", 4)] }, missing])).toBeLessThan(0.1);
    expect(sure([missing])).toBeLessThan(0.1);
  });
  it("tells a word from its beginning by the score", () => {
    expect(held([found("a", 4)], 100)).toBe(true);
    expect(held([found("a", 0.2)], 100)).toBe(false);
    expect(held([], 100)).toBe(false);
  });
});

describe("sound", () => {
  const sounds = {
    lu: "路陸",
    den: "燈登",
    bu: "不",
    lian: "亮",
    wei: "違為",
    zan: "章",
    jian: "建",
  };
  const ear = listen({ sounds, pairs: "路燈燈不不亮違章章建", fold: ["灯", "燈"] });
  const known = new Set(["路燈", "燈不", "不亮", "違章", "章建"]);
  const holds = async (pair: string) => known.has(pair) || !/^\p{Script=Han}{2}$/u.test(pair);
  it("spells zhuyin, alone and after an initial", () => {
    expect(syllables("ㄉㄥ")).toEqual(["den"]);
    expect(syllables("ㄨㄟˊ")).toEqual(["wei"]);
    expect(syllables("ㄓㄥˋㄕˋ")).toEqual(["zen", "si"]);
    expect(syllables("ㄐㄩˊ")).toEqual(["ju"]);
    expect(syllables("ㄉ")).toEqual([]);
  });
  it("takes sounds that are often confused for one", () => {
    expect(foldSound("zhing")).toBe("zin");
    expect(foldSound("lü")).toBe("lv");
  });
  it.each([
    ["xj42/ ", "ㄌㄨˋㄉㄥ"],
    ["xj42/", "ㄌㄨˋㄉㄥ"],
    ["jo6ru04", "ㄨㄟˊㄐㄧㄢˋ"],
  ])("reads %s as zhuyin typed on a Latin keyboard", (typed, zhuyin) => {
    expect(fromKeyboard(typed)).toBe(zhuyin);
  });
  it.each(["2u04", "led", "1999", "rd-002", "building permit", "co-op 2"])(
    "does not take %s for zhuyin",
    (typed) => {
      expect(fromKeyboard(typed)).toBeUndefined();
    },
  );
  it("hears zhuyin that was left over, and a wrong character", async () => {
    expect(await hear("路ㄉㄥ不亮", holds, ear)).toBe("路燈不亮");
    expect(await hear("ㄌㄨˋㄉㄥ", holds, ear)).toBe("路燈");
    expect(await hear("路登不亮", holds, ear)).toBe("路燈不亮");
    expect(await hear("為章建", holds, ear)).toBe("違章建");
  });
  it("leaves right words and strange ones alone", async () => {
    expect(await hear("路燈不亮", holds, ear)).toBeUndefined();
    expect(await hear("結婚登記", holds, ear)).toBeUndefined();
  });
  it("writes simplified characters in full", () => {
    expect(ear.fold("路灯")).toBe("路燈");
  });
});

describe("spelling", () => {
  const spelling = speller(["building", "permit", "permits", "street", "light", "garage"]);
  it.each([
    ["bulding", "building"],
    ["steet", "street"],
    ["premit", "permit"],
    ["buildings", "buildings"],
    ["build", "build"],
    ["led", "led"],
    ["qqqqq", undefined],
  ])("reads %s as %s", (typed, meant) => {
    expect(spelling(typed)).toBe(meant);
  });
  it("counts letters added, left out, changed and swapped", () => {
    expect(distance("abc", "abc", 2)).toBe(0);
    expect(distance("abc", "acb", 2)).toBe(1);
    expect(distance("abc", "abcd", 2)).toBe(1);
    expect(distance("abc", "xyz", 1)).toBeGreaterThan(1);
  });
});

describe("what is printed on paper", () => {
  it.each([
    ["RD-002", "services/light/", undefined],
    ["rd002", "services/light/", undefined],
    ["建築法 31", "laws/building-act/", "a31"],
    ["建築法第三十條", undefined, undefined],
    ["建築法第77條之2", "laws/building-act/", "a77-2"],
    ["建法 77-2", "laws/building-act/", "a77-2"],
    ["建築法 999", "laws/building-act/", undefined],
    ["民法 31", undefined, undefined],
    ["31", undefined, undefined],
  ])("finds %s", (typed, path, part) => {
    const found = named(typed, pages);
    expect(found?.page.path).toBe(path);
    expect(found?.part).toBe(part);
  });
});

describe("a search", () => {
  const ask = titles(pages);
  const resources = (more: Partial<Resources> = {}): Resources => ({
    words,
    locale: "zh",
    ask,
    ...more,
  });
  const first = async (typed: string, more: Partial<Resources> = {}) =>
    (await search(typed, resources(more))).pages[0]?.path;
  it("finds by a few words of a sentence", async () => {
    expect(await first("請問路燈不亮怎麼辦")).toBe("services/light/");
    expect(await first("使照")).toBe("services/use/");
  });
  it("puts the page for a bare question first", async () => {
    expect(await first("要多久")).toBe("deadline/");
    expect(await first("表單下載")).toBe("forms/");
  });
  it("puts what is named outright first", async () => {
    expect(await first("BM-012")).toBe("services/use/");
    const found = await search("建築法 31", resources());
    expect(found.pages[0]?.kind).toBe("law");
    expect(found.named?.article).toBe("31");
  });
  it("listens only when something is missing", async () => {
    let asked = 0;
    const ear = async () => {
      asked += 1;
      return listen({ sounds: { lu: "路", den: "燈登" }, pairs: "路燈", fold: ["", ""] });
    };
    await search("路燈", resources({ ear }));
    expect(asked).toBe(0);
    const found = await search("路登", resources({ ear }));
    expect(asked).toBe(1);
    expect(found.corrected).toEqual([["路登", "路燈"]]);
    expect(found.pages[0]?.path).toBe("services/light/");
  });
  it("gives nothing for nothing it knows, and is not sure", async () => {
    const found = await search("xqzvw", resources());
    expect(found.pages).toEqual([]);
    expect(found.sure).toBe(0);
  });
  it("passes on that the index failed", async () => {
    const broken: AskIndex = () => Promise.reject(new Error("no index"));
    await expect(search("路燈", resources({ ask: broken }))).rejects.toThrow("no index");
  });
});
