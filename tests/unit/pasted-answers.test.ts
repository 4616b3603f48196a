import { describe, expect, it } from "vitest";
import { isBusinessNumber, isId, isLand, isMail, isNumber } from "../../src/model/form/checks.ts";
import { dayIn } from "../../src/model/form/day.ts";
import { folded } from "../../src/model/form/folding.ts";
import { isPhone } from "../../src/model/form/phone.ts";

/** Hyphen and its look-alikes: ‐ ‑ ‒ – — ― − ー － ﹣ ﹘ ─ ｰ */
const dashes = [
  ..."-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff0d\ufe63\ufe58\u2500\uff70",
];

describe("a dash of any kind is a hyphen", () => {
  it.each(dashes)("%s", (dash) => {
    expect(folded(`1${dash}2`)).toBe("1-2");
    expect(isPhone(`07${dash}336${dash}8333`)).toBe(true);
    expect(isId(`A123${dash}456${dash}789`)).toBe(true);
    expect(isBusinessNumber(`0459${dash}5257`)).toBe(true);
    expect(isLand(`範例段 0001${dash}0000 地號`)).toBe(true);
    expect(isNumber(`${dash}5`)).toBe(true);
    expect(dayIn(`115${dash}11${dash}25`)?.day).toBe("25");
  });
});

describe("a telephone number as it is pasted", () => {
  it.each([
    "（07）336－8333",
    "(07)3368333",
    "07 336 8333",
    "07.336.8333",
    "07·336·8333",
    "+886-7-336-8333",
    "+886 (0)7 336 8333",
    "＋８８６－７－３３６８３３３",
    "886-7-3368333",
    "00886-7-3368333",
    "\u202a+886 912 345 678\u202c",
    "0912\u00a0345\u00a0678",
    "09\u200b12345678",
    "07-3368333(分機2418)",
    "07-3368333（分機2418）",
    "07-3368333（轉2418）",
    "07-3368333轉分機2418",
    "07-3368333 請轉 2418",
    "07-3368333 分機：2418",
    "07-3368333分機號碼2418",
    "07-3368333＃2418",
    "07-3368333#2418~2420",
    "07-3368333 ext. 2418",
    "07-3368333 Ext2418",
    "07-3368333ext.2418",
    "07-3368333 extension 2418",
    "07-3368333 x2418",
    "07-3368333x2418",
    "07-3368333 轉 2281、2284",
    "07-3368333 #2281, 2284",
    "TEL: 07-3368333",
    "Tel. 07-3368333",
    "電話：07-3368333",
    "手機 0912-345-678",
    "(公)07-3368333",
    "07-3368333（晚上）",
    "0912345678（王先生）",
    "公：07-3368333、手機：0912-345-678",
    "07-3368333 或 0912-345-678",
    "07-3368333\n0912-345-678",
    "0800-000-000",
  ])("%s is taken", (text) => expect(isPhone(text)).toBe(true));

  it.each([
    "2418",
    "分機2418",
    "07-3368333 #",
    "07-3368333 轉 王先生",
    "07-3368333 #24180000",
    "07-3368333、2418",
    "2284、07-3368333 #2281",
    "886",
    "07-33683",
    "07-336833300000",
    "A123456789",
    "115/11/25",
    "王先生",
  ])("%s is not", (text) => expect(isPhone(text)).toBe(false));
});

it("an ID number, a business number, mail and a lot as they are pasted", () => {
  for (const id of [
    " A123456789\n",
    "Ａ１２３４５６７８９",
    "A 123 456 789",
    "a123.456.789",
    "A12345678\u00ad9",
  ])
    expect([id, isId(id)]).toEqual([id, true]);
  expect(isId("A12345678")).toBe(false);
  expect(isBusinessNumber("０４５９‑５２５７")).toBe(true);
  expect(isMail("\u202areader@example.org\u202c")).toBe(true);
  expect(isMail("ｒｅａｄｅｒ＠ｅｘａｍｐｌｅ．ｏｒｇ")).toBe(true);
  for (const lot of ["範例段一小段１２３之１地號", "範例段 0001–0000", "範例區範例段1‑2、1‑3地號"])
    expect([lot, isLand(lot)]).toEqual([lot, true]);
});

describe("a whole day, pasted into one box of three", () => {
  const day = { year: "115", month: "11", day: "25" };
  it.each([
    "115/11/25",
    "115.11.25",
    "115-11-25",
    "１１５／１１／２５",
    "115 / 11 / 25",
    "115年11月25日",
    "民國115年11月25日",
    "中華民國 115 年 11 月 25 日",
    "民國115.11.25",
    "ROC 115/11/25",
    "1151125",
    "2026-11-25",
    "2026/11/25",
    "2026年11月25日",
    "西元2026年11月25日",
    "20261125",
    "2026-11-25T09:30:00Z",
    "115/11/25（三）",
    "115年11月25日 星期三",
  ])("%s", (text) => expect(dayIn(text)).toEqual(day));

  it("also without noughts, and of the first century", () => {
    expect(dayIn("79/1/5")).toEqual({ year: "79", month: "1", day: "5" });
    expect(dayIn("0790105")).toEqual({ year: "79", month: "1", day: "5" });
    expect(dayIn("1990-01-05")).toEqual({ year: "79", month: "1", day: "5" });
  });

  it.each([
    "115",
    "11/25",
    "25/11/115",
    "115/2/29",
    "115/13/1",
    "1800-01-01",
    "A123456789",
    "",
    "115/11/25 到 115/12/1",
  ])("not from “%s”", (text) => expect(dayIn(text)).toBeUndefined());
});
