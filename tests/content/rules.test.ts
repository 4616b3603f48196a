import { describe, expect, it } from "vitest";
import { daysOff } from "../../src/cli/content/checks/calendar-year.ts";
import { articleSet } from "../../src/cli/content/checks/grounds.ts";
import { markupIn } from "../../src/cli/content/checks/markup.ts";
import { nearest } from "../../src/cli/content/report/nearest.ts";
import {
  heavyEnglish,
  heavyWords,
  numberIn,
  sentenceLength,
  sentences,
} from "../../src/cli/content/checks/prose.ts";
import { median } from "../../src/cli/content/checks/reading.ts";
import { fingerprint } from "../../src/cli/content/read/fingerprint.ts";
import { spacingFault } from "../../src/cli/content/checks/typography.ts";

describe("numbers in prose", () => {
  it.each([
    ["收件後 30 日內", "30 日"],
    ["３個月", "３個月"],
    ["每件500元", "500元"],
    ["高度 2.5 公尺", "2.5 公尺"],
    ["百分之幾不行，20% 可以", "20%"],
    ["一個月內", "一個月內"],
    ["30 個工作天", "30 個工作天"],
    ["兩週內答覆", "兩週"],
    ["滿二十年", "滿二十年"],
    ["百分之五", "百分之五"],
    ["5 年內", "5 年內"],
    ["24 小時內", "24 小時內"],
    ["5 樓以上", "5 樓以上"],
    ["within thirty days", "within thirty days"],
    ["two working days", "two working days"],
    ["within a month", "within a month"],
    ["五萬元以下", "五萬元"],
    ["within 30 days", "30 days"],
    ["10 working days", "10 working days"],
    ["a 3-metre wall", "3-metre"],
    ["NT$ 1,000", "NT$ 1"],
  ])("%s", (text, found) => expect(numberIn(text)).toBe(found));

  it.each([
    "依第 8 條辦理",
    "第 3 次通知",
    "打 1999 市民專線",
    "四維三路 2 號",
    "表單 F-001",
    "單一元件",
    "在 {{limits.review}} 內",
    "Article 8 of the Act",
    "call 1999 at any time",
    "112 年度提升服務執行計畫",
    "2014 年的氣爆",
    "民國 112 年",
    "四維三路 2 號 5 樓",
    "24 小時有人接",
    "open 24 hours a day",
    "one of the two",
    "哪一天以前",
    "四周圍起來",
    "a house that is thirty years old",
    "12 月 3 日停水，9 時到 17 時",
    "no water on 3 December",
  ])("leaves %s alone", (text) => expect(numberIn(text)).toBeUndefined());
});

describe("typography", () => {
  it.each([
    ["共3份文件", "共 3 份文件"],
    ["上網（online）申請", undefined],
    ["打1999問", "打 1999 問"],
    ["請問承辦單位,再送件。", "，"],
  ])("%s", (text, expected) => {
    const fault = spacingFault(text);
    if (expected === undefined) expect(fault).toBeUndefined();
    else expect(fault?.expected).toContain(expected);
  });
  it.each([
    "收件後 {{limits.review}}內審完",
    '看<To page="service.open-data" />',
    "例如「晴朗001」",
    "English only, no Chinese",
  ])("leaves %s alone", (text) => expect(spacingFault(text)).toBeUndefined());
});

describe("sentences", () => {
  it("are counted in characters and in words, a fact as one", () => {
    expect(sentences("先打電話。再送件！", "zh")).toEqual(["先打電話。", "再送件！"]);
    expect(sentenceLength("在 {{limits.pay}}內繳費。".replace(/\{\{.*\}\}/, "∎"), "zh")).toBe(5);
    expect(sentences("Pay now. Come in.", "en")).toEqual(["Pay now.", "Come in."]);
    expect(sentenceLength("Ask the office first.", "en")).toBe(4);
    expect([median([3, 1, 2]), median([1, 2, 3, 4]), median([])]).toEqual([2, 2.5, 0]);
  });
  it("that are heavy in English are pointed out", () => {
    expect(heavyEnglish("You shall pay.")).toHaveLength(1);
    expect(heavyEnglish(`${"word ".repeat(33)}.`)).toHaveLength(1);
    expect(heavyEnglish(`${"word ".repeat(30)}. Short.`)).toEqual([]);
  });
});

describe("plain texts", () => {
  it("refuse HTML, scripts, addresses, Markdown and placeholders", () => {
    for (const text of ["<b>", "javascript:x", "https://a.b", "**x**", "[a](b)", "TBD", "待補"])
      expect(markupIn(text), text).toHaveLength(1);
  });
  it("may hold a less-than sign", () => expect(markupIn("a < b")).toEqual([]));
  it("point out officialese and long sentences", () => {
    expect(heavyWords("請檢附文件。")).toHaveLength(1);
    expect(heavyWords("字".repeat(51))).toHaveLength(1);
    expect(heavyWords(`${"字".repeat(50)}。${"字".repeat(50)}`)).toEqual([]);
  });
});

describe("helpers", () => {
  it("reads ranges of articles", () =>
    expect([...articleSet("1..3, 3-1, 9")]).toEqual(["1", "2", "3", "3-1", "9"]));
  it("counts days off", () => {
    expect(daysOff(2026, [], [])).toBe(104);
    expect(daysOff(2026, ["01-01"], ["01-03"])).toBe(104);
    expect(daysOff(2026, ["01-03"], [])).toBe(104);
  });
  it("suggests what was meant", () => {
    expect(nearest("titel", ["title", "summary"])).toBe("title");
    expect(nearest("zzzzz", ["title", "summary"])).toBeUndefined();
  });
  it("takes the same fingerprint of the same words in another order", () => {
    expect(fingerprint({ data: { a: "x", b: "y" }, body: "z\n" })).toBe(
      fingerprint({ data: { b: "y", a: "x" }, body: "z" }),
    );
    expect(fingerprint({ data: { a: "x" }, body: "z" })).not.toBe(
      fingerprint({ data: { a: "y" }, body: "z" }),
    );
  });
});
