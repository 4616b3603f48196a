import { describe, expect, it } from "vitest";
import {
  formatAmount,
  formatAsOf,
  formatDate,
  formatFee,
  formatFigure,
  formatLimit,
  formatMoney,
  formatRange,
  formatShare,
} from "../../src/model/quantity.ts";
import { fee, figure, limit } from "../../src/schema/quantity.ts";

const grounds = [{ law: "building-act", articles: ["29"] }];

describe("numbers with their units", () => {
  it.each([
    [30, "calendarDay", "30 日", "30 days"],
    [1, "month", "1 個月", "1 month"],
    [1, "calendarDay", "1 日", "1 day"],
    [2, "year", "2 年", "2 years"],
    [5, "percent", "5 %", "5%"],
    [50, "permille", "千分之 50", "50/1,000"],
    [1.5, "metre", "1.5 公尺", "1.5 metres"],
    [16, "storey", "16 層樓", "16 storeys"],
  ] as const)("%s %s", (value, unit, zh, en) => {
    expect(formatAmount(value, unit, "zh")).toBe(zh);
    expect(formatAmount(value, unit, "en")).toBe(en);
  });

  it("writes money as people say it", () => {
    expect(formatMoney(300_000, "zh")).toBe("30 萬元");
    expect(formatMoney(15_000, "zh")).toBe("1.5 萬元");
    expect(formatMoney(3_000, "zh")).toBe("3,000 元");
    expect(formatMoney(300_000, "en")).toBe("NT$300,000");
  });

  it("writes spans once", () => {
    expect(formatRange(10_000, 50_000, "ntd", "zh")).toBe("1 萬至 5 萬元");
    expect(formatRange(10_000, 50_000, "ntd", "en")).toBe("NT$10,000–50,000");
    expect(formatRange(3_000, 30_000, "ntd", "zh")).toBe("3,000 元至 3 萬元");
    expect(formatRange(6, 15, "storey", "en")).toBe("6–15 storeys");
    expect(formatRange(6, 15, "storey", "zh")).toBe("6 至 15 層樓");
    expect(formatRange(undefined, 5, "metre", "en")).toBe("up to 5 metres");
    expect(formatRange(10, undefined, "person", "zh")).toBe("至少 10 人");
  });

  it("writes dates with the year of the Republic first", () => {
    expect(formatDate("1968-12-31", "zh")).toBe("民國 57 年 12 月 31 日（1968 年）");
    expect(formatDate("1968-12-31", "en")).toBe("31 December 1968");
    expect(formatAsOf("2016", "en")).toBe("2016");
    expect(formatAsOf("undated", "zh")).toBe("日期不詳");
  });

  it("writes shares in words", () => {
    expect(formatShare("2/3", "zh")).toBe("三分之二");
    expect(formatShare("2/3", "en")).toBe("two thirds");
    expect(formatShare("7/9", "en")).toBe("7/9");
  });
});

describe("facts", () => {
  it("reads a figure of every shape", () => {
    const show = (value: object, locale: "zh" | "en") =>
      formatFigure(figure.parse({ id: "x", grounds, ...value }), locale);
    expect(show({ min: 60_000, max: 300_000, unit: "ntd" }, "zh")).toBe("6 萬至 30 萬元");
    expect(show({ amount: 0.2, unit: "metre" }, "en")).toBe("0.2 metres");
    expect(show({ ratio: "3/4", unit: "fraction" }, "zh")).toBe("四分之三");
    expect(show({ date: "1995-06-28" }, "en")).toBe("28 June 1995");
    expect(show({ year: 2022 }, "zh")).toBe("民國 111 年");
    expect(show({ year: 2022 }, "en")).toBe("2022");
    expect(show({ time: "22:00–08:00", unit: "clock" }, "zh")).toBe("22:00–08:00");
  });

  it("says so when a period or a fee is not known", () => {
    const unknown = limit.parse({ id: "x", who: "agency", unknown: "not-found" });
    expect(formatLimit(unknown, "zh")).toBe("還沒確認");
    expect(formatFee(fee.parse({ kind: "unknown", id: "x", reason: "not-found" }), "en")).toBe(
      "Not confirmed yet",
    );
  });

  it("reads fees of every kind", () => {
    const show = (value: object, locale: "zh" | "en") =>
      formatFee(fee.parse({ id: "x", grounds, ...value }), locale);
    expect(show({ kind: "free" }, "zh")).toBe("免費");
    expect(show({ kind: "flat", amount: 200, per: "copy" }, "en")).toBe("NT$200 per copy");
    expect(show({ kind: "range", min: 100, max: 500 }, "zh")).toBe("100 至 500 元");
    expect(
      show({ kind: "formula", permille: 1, of: "constructionCost", bound: "atMost" }, "en"),
    ).toBe("Up to 1/1,000 of the construction cost");
  });
});
