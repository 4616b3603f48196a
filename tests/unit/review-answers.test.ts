import { describe, expect, it } from "vitest";
import { amountOf, outOfRange } from "../../src/cli/review/amounts.ts";
import { readAnswers } from "../../src/cli/review/answers.ts";
import { columns, csvOf } from "../../src/cli/review/csv.ts";
import { decode, rowsOf, separatorOf } from "../../src/cli/review/csv-read.ts";
import { dayOf } from "../../src/cli/review/dates.ts";
import { feeWrite, figureWrite, limitWrite, phoneWrite } from "../../src/cli/review/writes.ts";
import type { Limit } from "../../src/schema/quantity.ts";

describe("a table as Excel saves it", () => {
  const table = '編號;結果\r\na/b#1;"對，\r\n「看過」""了"""\r\n';
  it("is read in UTF-8, with its mark or without", () => {
    expect(decode(new TextEncoder().encode(`\uFEFF${table}`))).toBe(table);
    expect(decode(new TextEncoder().encode(table))).toBe(table);
  });
  it("is read in Big5, as Excel in Taiwan writes it", () => {
    // 編號,改成
    const big5 = new Uint8Array([0xbd, 0x73, 0xb8, 0xb9, 0x2c, 0xa7, 0xef, 0xa6, 0xa8]);
    expect(decode(big5)).toBe("編號,改成");
  });
  it("is read in UTF-16, as “Unicode text”", () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from("編號\t改成", "utf16le")]);
    expect(rowsOf(decode(bytes))).toEqual([["編號", "改成"]]);
  });
  it("may have any separator, quotes and line breaks in cells", () => {
    expect(separatorOf(table)).toBe(";");
    expect(rowsOf(table)).toEqual([
      ["編號", "結果"],
      ["a/b#1", '對，\r\n「看過」"了"'],
    ]);
    expect(rowsOf("a\tb\n\n1\t2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });
  it("comes back as it went out", () => {
    const rows = [
      ["a", 'b "c"', "d\ne", "f,g;h"],
      ["1", "", "", "=1+1"],
    ];
    expect(rowsOf(decode(new TextEncoder().encode(csvOf(rows))))).toEqual([
      rows[0],
      ["1", "", "", "'=1+1"],
    ]);
  });
});

it.each([
  ["2026-12-01", "2026-12-01"],
  ["2026/12/1", "2026-12-01"],
  ["115/12/1", "2026-12-01"],
  ["115.12.01", "2026-12-01"],
  ["民國 115 年 12 月 1 日", "2026-12-01"],
  ["1151201", "2026-12-01"],
  ["１１５／１２／１", "2026-12-01"],
  ["115/2/30", undefined],
  ["昨天", undefined],
  ["12/1", undefined],
])("the day %s is %s", (written, day) => expect(dayOf(written)).toBe(day));

it.each([
  ["20 日", { max: 20, unit: "calendarDay" }],
  ["２０個工作天內", { max: 20, unit: "workingDay" }],
  ["1 個月", { max: 1, unit: "month" }],
  ["3 萬至 15 萬元", { min: 30_000, max: 150_000, unit: "ntd" }],
  ["3至15萬元", { min: 30_000, max: 150_000, unit: "ntd" }],
  ["30,000元", { max: 30_000, unit: "ntd" }],
  ["500", { max: 500 }],
  ["2.5 公尺", { max: 2.5, unit: "metre" }],
  ["30%", { max: 30, unit: "percent" }],
  ["6樓以下", { max: 6, unit: "storey" }],
  ["5 公噸", { wrongUnit: "公噸" }],
  ["看情形", undefined],
  ["第 3 次 20 日，其餘 30 日", undefined],
])("the amount %s is %o", (written, amount) => expect(amountOf(written)).toEqual(amount));

it("an amount beyond reason is refused", () => {
  expect(outOfRange({ max: 30_000 }, "calendarDay")).toContain("多打了幾個零");
  expect(outOfRange({ max: 0 }, "ntd")).toContain("大於 0");
  expect(outOfRange({ min: 5, max: 3 }, "ntd")).toContain("後面大");
  expect(outOfRange({ max: 20.5 }, "ntd")).toContain("整數");
  expect(outOfRange({ max: 30 }, "calendarDay")).toBeUndefined();
});

describe("what an answer writes", () => {
  const ground = { source: "x" };
  const limit = { id: "review", amount: 2, unit: "month" } as Limit;
  it("a period in its own or another unit of time", () => {
    expect(limitWrite(limit, "20 個工作日", ground)).toEqual({
      keys: { amount: 20, unit: "workingDay", basis: "pledge", grounds: [ground] },
    });
    expect(limitWrite({ id: "a", unknown: "not-found" } as Limit, "7 日", ground)).toMatchObject({
      keys: { unknown: undefined, amount: 7, unit: "calendarDay" },
    });
  });
  it("no period in metres, none without a unit where there was none", () => {
    expect(limitWrite(limit, "20 公尺", ground)).toHaveProperty("refuse");
    expect(limitWrite({ id: "a", unknown: "varies" } as Limit, "7", ground)).toHaveProperty(
      "refuse",
    );
    expect(limitWrite(limit, "二十日", ground)).toHaveProperty("refuse");
  });
  it("a figure stays what it is", () => {
    const fine = { id: "f", min: 1, max: 2, unit: "ntd" as const, grounds: [ground] };
    expect(figureWrite(fine, "6 萬至 30 萬元", ground)).toMatchObject({
      keys: { min: 60_000, max: 300_000 },
    });
    expect(figureWrite(fine, "6 萬元", ground)).toHaveProperty("rest");
    expect(figureWrite(fine, "6 至 7 公尺", ground)).toHaveProperty("refuse");
    const day = { id: "d", date: "2026-01-01", grounds: [ground] };
    expect(figureWrite(day, "116/1/2", ground)).toMatchObject({ keys: { date: "2027-01-02" } });
  });
  it("a fee may be free, a sum or a span", () => {
    const fee = { kind: "unknown" as const, id: "f", reason: "not-found" as const };
    expect(feeWrite(fee, "免費", ground)).toMatchObject({ keys: { kind: "free" } });
    expect(feeWrite(fee, "500 元", ground)).toMatchObject({ keys: { kind: "flat", amount: 500 } });
    expect(feeWrite(fee, "100 至 500 元", ground)).toMatchObject({ keys: { kind: "range" } });
    expect(feeWrite(fee, "5 公尺", ground)).toHaveProperty("refuse");
  });
  it("a phone is shown and dialled alike; mobile numbers are not published", () => {
    expect(phoneWrite("(07)336-8333 轉 2418", ground)).toMatchObject({
      keys: { number: "07-3368333 #2418", tel: "+88673368333,2418" },
    });
    expect(phoneWrite("0912-345678", ground)).toHaveProperty("refuse");
    expect(phoneWrite("打給小王", ground)).toHaveProperty("refuse");
  });
});

describe("rows", () => {
  const read = (...rows: string[][]) => readAnswers([[...columns], ...rows]);
  const row = (id: string, result: string, to = "") => [
    ...[id, "", "", "", "", result, to, "來源", "公園處", "115/12/1"],
  ];
  const id = "park-adoption/limits.review#1a2b3c4d";
  it("are answers, or blank", () => {
    const { answers, refused, blank } = read(row(id, "對"), row("x", ""));
    expect([answers.length, refused.length, blank]).toEqual([1, 0, 1]);
    expect(answers[0]).toMatchObject({ holder: "park-adoption", fact: "limits.review", row: 2 });
  });
  it.each([
    ["an id that was cut", row("park-adoption/limits.review", "對"), "編號不完整"],
    ["another word", row(id, "大概"), "只能寫「對」或「改」"],
    ["right and changed", row(id, "對", "20 日"), "請留一個"],
    ["changed into nothing", row(id, "改"), "沒有寫改成什麼"],
  ])("%s is refused", (_, cells, why) => expect(read(cells).refused[0]?.why).toContain(why));
  it("one row twice is refused the second time", () => {
    const { answers, refused } = read(row(id, "對"), row(id, "改", "2 日"));
    expect([answers.length, refused[0]?.row]).toEqual([1, 3]);
  });
  it("columns may change places; a missing one is named", () => {
    const head = [...columns].reverse();
    expect(readAnswers([head, [...row(id, "對")].reverse()]).answers).toHaveLength(1);
    expect(() =>
      readAnswers([
        ["編號", "服務"],
        ["a", "b"],
      ]),
    ).toThrow("少了「類別」");
  });
});
