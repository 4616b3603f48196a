import { expect, it } from "vitest";
import { balanced, wordsOf } from "../../src/print/room.ts";

it("breaks names between words, into lines of about equal length", () => {
  expect(balanced("建築管理處", "zh", 10)).toEqual(["建築管理處"]);
  const lines = balanced("申請電梯、機械車位的安全檢查和許可證", "zh", 10);
  expect(lines).toHaveLength(2);
  expect(lines.join("")).toBe("申請電梯、機械車位的安全檢查和許可證");
  expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(6);
  const english = balanced("Get a lift or mechanical parking inspected and permitted", "en", 34);
  expect(english.join(" ")).toBe("Get a lift or mechanical parking inspected and permitted");
  expect(Math.max(...english.map((line) => line.length))).toBeLessThan(34);
});

it("never begins a line with a closing mark nor ends one with an opening mark", () => {
  const words = wordsOf("圍牆、駁崁（擋土牆）和「雜項」工作物");
  expect(words.join("")).toBe("圍牆、駁崁（擋土牆）和「雜項」工作物");
  expect(words.filter((word) => /^[、）」]|[（「]$/.test(word))).toEqual([]);
});
