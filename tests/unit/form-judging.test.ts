import { expect, it } from "vitest";
import { isOnPaper, isPlain, wrongOf } from "../../src/model/form/types/judging.ts";

const needed = { required: true };
const free = { required: false };

it("judges a line by its rule, and one with no rule, or an unknown one, by being there", () => {
  expect(wrongOf("text", ["12"], [], { rule: "phone", required: false })).toBe("phone");
  expect(wrongOf("phone", ["0912-345-678"], [], { rule: "phone", required: true })).toBeUndefined();
  expect(wrongOf("text", ["　"], [], needed)).toBe("empty");
  expect(wrongOf("text", [""], [], free)).toBeUndefined();
  expect(wrongOf("text", ["x"], [], { rule: "stars", required: true })).toBeUndefined();
  expect(wrongOf("a type of tomorrow", [], [], needed)).toBe("empty");
});

it("judges days, ticks and tables as a whole", () => {
  expect(wrongOf("roc-date", ["2026", "2", "2"], [], needed)).toBe("westernYear");
  expect(wrongOf("roc-date", ["115", "", "2"], [], free)).toBe("incompleteDate");
  expect(wrongOf("choice", [], [false, false], needed)).toBe("empty");
  expect(wrongOf("multi", [], [false, true], needed)).toBeUndefined();
  expect(wrongOf("table", ["", "　"], [], needed)).toBe("empty");
  expect(wrongOf("table", ["", "照片"], [], needed)).toBeUndefined();
});

it("judges an hour by the clock of 24 hours", () => {
  const time = (...typed: string[]) => wrongOf("time", typed, [], needed);
  expect([time("14", "30"), time("９", "0"), time("0", "00"), time("23", "59")]).toEqual(
    Array(4).fill(undefined),
  );
  for (const typed of [
    ["24", "0"],
    ["14", ""],
    ["", "30"],
    ["2", "60"],
    ["下午2", "30"],
  ])
    expect([typed, time(...typed)]).toEqual([typed, "notATime"]);
  expect([time("", ""), wrongOf("time", ["", ""], [], free)]).toEqual(["empty", undefined]);
});

it("knows what is signed on paper, and whose width does not matter", () => {
  expect(wrongOf("seal", [], [], needed)).toBeUndefined();
  expect(["seal", "text", "choice"].filter(isOnPaper)).toEqual(["seal"]);
  expect(isPlain("comb", undefined) && isPlain("roc-date", undefined)).toBe(true);
  expect([isPlain("text", "id"), isPlain("text", "address"), isPlain("text", undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});
