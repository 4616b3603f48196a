import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daysOffByLaw, holidaysOf } from "../../src/cli/content/checks/holidays.ts";
import { circlesIn } from "../../src/cli/content/checks/circles.ts";
import { dialled, mainDigits } from "../../src/cli/content/checks/dialling.ts";
import { isCard, isIdentity } from "../../src/cli/content/checks/people/identity.ts";
import { looksLikeName, namesAlone, namesIn } from "../../src/cli/content/checks/people/names.ts";
import { kindOf } from "../../src/cli/content/checks/raster/kind.ts";
import { sizeOf } from "../../src/cli/content/checks/raster/size.ts";
import { listOfKeys } from "../../src/cli/content/checks/ui-keys.ts";
import { later } from "../../src/model/time/today.ts";
import { png } from "./png.ts";

describe("numbers of persons", () => {
  it.each(["A123456789", "a123456789", "A 123-456-789", "A800000014", "AC01234567"])("%s", (id) =>
    expect(isIdentity(id)).toBe(true),
  );
  it.each(["A123456788", "A000000001", "A12345678"])("%s is none", (id) =>
    expect(isIdentity(id)).toBe(false),
  );
  it("of cards have a check digit", () => {
    expect(isCard("4111 1111 1111 1111")).toBe(true);
    expect(isCard("4111 1111 1111 1112")).toBe(false);
  });
});

describe("names", () => {
  it.each([
    ["承辦人：林美玲。", ["林美玲"]],
    ["請找張志豪先生", ["張志豪"]],
    ["承辦人陳志明會回電", ["陳志明"]],
    ["Ask Wang Hsiao-ming.", ["Wang Hsiao-ming"]],
  ])("%s", (text, found) => expect(namesIn(text)).toEqual(found));
  it.each([
    "找建管處承辦人。",
    "高雄市民",
    "申請人張貼公告",
    "負責人：高雄市政府",
    "何時、周圍、許可證",
  ])("none in %s", (text) => expect([...namesIn(text), ...namesAlone(text)]).toEqual([]));
  it("in a field of its own", () => {
    expect(looksLikeName("田小花")).toBe(true);
    expect(looksLikeName("範例股份有限公司")).toBe(false);
  });
});

describe("phones", () => {
  it.each([
    ["07-3368333 #2418–2422", "+88673368333,2418"],
    ["(07)336-8333 轉 12", "+88673368333,12"],
    ["０７－３３６８３３３", "+88673368333"],
    ["0800-066-666", "0800066666"],
    ["1999", "1999"],
    ["0836-22481", "+88683622481"],
    ["nineteen", undefined],
    ["07-335299", undefined],
    ["07-33529999", undefined],
  ])("%s dials %s", (number, tel) => expect(dialled(number)).toBe(tel));
  it("are the same with and without the country", () =>
    expect(mainDigits("+88673368333,2418")).toBe(mainDigits("07-336-8333")));
});

describe("days off by law", () => {
  it("of 2026 and 2027", () => {
    expect(daysOffByLaw(2026).map(({ day }) => day)).toEqual(
      expect.arrayContaining(["02-16", "02-27", "05-01", "06-19", "09-25", "10-09", "12-25"]),
    );
    expect(daysOffByLaw(2027).map(({ day }) => day)).toEqual(
      expect.arrayContaining(["03-01", "04-05", "06-09", "09-15", "10-11", "10-25", "12-24"]),
    );
  });
  it("by the moon", () =>
    expect(
      [2024, 2025, 2026, 2027].map((year) => holidaysOf(year).find(({ zh }) => zh === "春節")?.day),
    ).toEqual(["02-10", "01-29", "02-17", "02-06"]));
});

it("finds who leads back to itself, with the way round", () => {
  const circles = circlesIn(
    new Map([
      ["a", ["b"]],
      ["b", ["c", "a"]],
      ["c", []],
    ]),
  );
  expect([...circles]).toEqual([
    ["a", ["a", "b", "a"]],
    ["b", ["b", "a", "b"]],
  ]);
});

it("knows a picture and its size from its bytes", () => {
  expect([kindOf(png(30, 20)), sizeOf("png", png(30, 20))]).toEqual(["png", [30, 20]]);
  expect([kindOf("GIF89a"), kindOf("<html>"), kindOf("hello")]).toEqual(["GIF", "HTML", undefined]);
  expect(sizeOf("png", png(30, 20).slice(0, 60))).toBeUndefined();
});

it("the list of strings that the pages ask for is fresh: node src/cli/ui-keys.ts", () => {
  const read = (name: string) => readFileSync(name, "utf8");
  const [zh, en] = ["zh", "en"].map((language): unknown =>
    JSON.parse(read(`content/ui/${language}.json`)),
  );
  expect(read("src/cli/content/checks/ui-keys.txt")).toBe(listOfKeys(zh, en));
});

it("what shows is decided by the later day", () =>
  expect([later("2026-11-25", "2026-12-01"), later("2026-12-25", "2026-12-01")]).toEqual([
    "2026-12-01",
    "2026-12-25",
  ]));
