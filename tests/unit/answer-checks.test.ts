import { describe, expect, it } from "vitest";
import {
  isAddress,
  isBusinessNumber,
  isId,
  isLand,
  isMail,
  isNumber,
  isHint,
  rocYear,
  wrongAnswer,
  wrongDate,
  wrongs,
} from "../../src/model/form/checks.ts";
import { folded } from "../../src/model/form/folding.ts";
import { isPhone } from "../../src/model/form/phone.ts";

const accepts = (check: (text: string) => boolean, good: string[], bad: string[]) => {
  expect(good.filter((text) => !check(text))).toEqual([]);
  expect(bad.filter(check)).toEqual([]);
};

describe("answers that can be right", () => {
  it("takes ID and residence numbers by their check digit, in any width", () => {
    accepts(
      isId,
      [
        "A123456789",
        "a123456789",
        "A123-456-789",
        "Ａ１２３４５６７８９",
        "F131104093",
        "A800000014",
      ],
      ["A123456788", "A1234567", "1234567890", "AZ23456789", "A000000001", "A323456789"],
    );
    // exactly one last digit fits every beginning
    for (const start of ["A12345678", "B20000000", "Z19876543", "AC0123456", "H80012345"]) {
      const fit = [..."0123456789"].filter((last) => isId(start + last));
      expect([start, fit.length]).toEqual([start, 1]);
    }
  });

  it("takes business numbers by the rule since 2023, also with a seventh digit of 7", () => {
    accepts(
      isBusinessNumber,
      ["04595257", "10458575", "00000000", "０４５９５２５７", "0459 5257"],
      ["04595253", "1045857", "104585755", "abcdefgh"],
    );
  });

  it("takes telephone numbers as people write them", () => {
    accepts(
      isPhone,
      [
        "0912-345-678",
        "0912345678",
        "07-3368333",
        "(07) 336-8333",
        "07-336-8333 #123",
        "07-3368333 轉 12",
        "+886 7 336 8333",
        "０９１２３４５６７８",
        "+81 90 1234 5678",
        "0800-000-000",
        "089-123456",
        "07-336-8333、0912-345-678",
        "07-3368333 分機 12 / 0912345678",
        "+886-07-336-8333",
        "00886 912 345 678",
      ],
      [
        "12345",
        "336-8333",
        "0912-345",
        "09123456789",
        "電話",
        "07-3368333 #轉",
        "07-3368333、12",
        "、",
      ],
    );
  });

  it("takes mail, addresses, land and numbers, and leaves foreign ones alone", () => {
    accepts(isMail, ["reader@example.org"], ["reader", "a@b", "a b@example.org", "a@example."]);
    accepts(
      isAddress,
      ["高雄市範例區測試路 1 號", "臺東縣範例鄉 2 號三樓", "1 Test Road, London"],
      ["測試路 1 號", "高雄市範例區測試路"],
    );
    accepts(
      isLand,
      ["範例段 1-2 地號", "範例段0001-0000地號", "Section Fanli, Lot 1"],
      ["範例段", "1-2"],
    );
    accepts(isNumber, ["3", "18,500", "12.5", "１２"], ["三", "1,85", "12 坪", "1.2.3"]);
  });

  it("asks for an answer only where one is needed", () => {
    expect(wrongAnswer("", { required: true })).toBe("empty");
    expect(wrongAnswer("　", { required: true })).toBe("empty");
    expect(wrongAnswer("", { rule: "phone", required: false })).toBeUndefined();
    expect(wrongAnswer("12", { rule: "phone", required: false })).toBe("phone");
    expect(wrongAnswer("王", { required: true })).toBeUndefined();
    expect(folded("　Ａ１　")).toBe("A1");
  });

  it("only hints where the rule is not certain", () => {
    expect(wrongs.filter(isHint)).toEqual(["address", "land"]);
  });

  it("knows the calendar of the Republic", () => {
    const day = (year: string, month: string, d: string, required = true) =>
      wrongDate({ year, month, day: d }, { required });
    expect(day("115", "11", "25")).toBeUndefined();
    expect(day("113", "2", "29")).toBeUndefined(); // 2024 is a leap year
    expect(day("115", "2", "29")).toBe("notADate");
    expect(day("１１５", "１", "１")).toBeUndefined();
    expect(day("115", "13", "1")).toBe("notADate");
    expect(day("115", "4", "31")).toBe("notADate");
    expect(day("0", "1", "1")).toBe("notADate");
    expect(day("二", "1", "1")).toBe("notADate");
    expect(day("2026", "11", "25")).toBe("westernYear");
    expect(rocYear("２０２６")).toBe(115);
    expect(day("1150", "11", "25")).toBe("notADate"); // a slip of the finger, no year
    expect(day("1911", "11", "25")).toBe("notADate"); // before the Republic
    expect(day("115", "", "25")).toBe("incompleteDate");
    expect(day("", "", "")).toBe("empty");
    expect(day("", "", "", false)).toBeUndefined();
  });
});
