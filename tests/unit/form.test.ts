import { describe, expect, it } from "vitest";
import {
  codeAddress,
  numberedNotes,
  rocDay,
  sectionNumber,
  ticked,
  written,
} from "../../src/model/form/fields.ts";
import { smallExample, smallForm } from "./small-form.ts";

describe("the model of a form", () => {
  it("counts years from 1911 and sections in each language's way", () => {
    expect(rocDay("2026-03-01")).toEqual({ year: "115", month: "3", day: "1" });
    expect(sectionNumber(3, "zh") + sectionNumber(3, "en")).toBe("四、4. ");
  });
  it("numbers call-outs as the eye meets them", () => {
    expect(
      numberedNotes(smallForm(), smallExample()).map(({ number, field: id }) => [number, id]),
    ).toEqual([
      [1, "person"],
      [2, "number"],
    ]);
  });
  it("writes Chinese on the paper and its English beneath for readers of English", () => {
    expect(written({ zh: "無", en: "none" }, "zh")).toEqual({ main: "無" });
    expect(written({ zh: "無", en: "none" }, "en")).toEqual({ main: "無", gloss: "none" });
    expect(ticked(["a"])).toEqual(["a"]);
    expect(ticked("a")).toEqual([]);
  });
  it("puts the edition into the address of the QR code, below the site's base", () => {
    expect(
      codeAddress({ url: "https://example.org", base: "/guide/" }, "F-001", "2026-11-23"),
    ).toBe("https://example.org/guide/q/F-001/?v=2026-11-23");
  });
});
