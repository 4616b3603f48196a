import { describe, expect, it } from "vitest";
import { editionState } from "../../src/model/form/edition.ts";

describe("the edition of a copy", () => {
  const now = "2026-11-30";
  const before = ["2026-11-23", "2026-10-01"];

  it("is the current one, or one of those before it", () => {
    expect(editionState(now, now, before)).toBe("current");
    expect(before.map((held) => editionState(held, now, before))).toEqual(["older", "older"]);
  });
  it.each([
    ["a day without an edition", "2026-11-24"],
    ["a day to come", "2026-12-01"],
    ["no day", ""],
    ["a day that does not exist", "2026-02-30"],
    ["a day of the Republic", "115-11-23"],
    ["a word", "latest"],
    ["something before a day", " 2026-11-23"],
    ["something behind a day", "2026-11-23<b>"],
  ])("is unknown: %s", (_, held) => expect(editionState(held, now, before)).toBe("unknown"));

  it("of a form that knows none before it may be any earlier day, and no other", () => {
    expect(editionState("2026-11-24", now, [])).toBe("older");
    for (const held of ["2026-12-01", "2026-11-31", "x"])
      expect(editionState(held, now, [])).toBe("unknown");
  });
});
