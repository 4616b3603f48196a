import { describe, expect, it } from "vitest";
import { byLanguage } from "../../src/model/foreign.ts";

describe("runs of the other language", () => {
  it("marks Chinese names in English text, with punctuation inside the run", () => {
    expect(byLanguage("the use permit (使用執照) and 建築法、都市計畫法.", "en")).toEqual([
      "the use permit (",
      { text: "使用執照", lang: "zh-Hant-TW" },
      ") and ",
      { text: "建築法、都市計畫法", lang: "zh-Hant-TW" },
      ".",
    ]);
  });
  it("marks three and more Latin words in Chinese text, not a unit or a name of one word", () => {
    expect(byLanguage("請說 apply for a permit。", "zh")).toEqual([
      "請說 ",
      { text: "apply for a permit", lang: "en" },
      "。",
    ]);
    expect(byLanguage("用 APP 或 WebAIM 查 A4 紙", "zh")).toEqual(["用 APP 或 WebAIM 查 A4 紙"]);
  });
  it("keeps every character", () => {
    const text = "混排 English words here 與「中文」。";
    expect(
      byLanguage(text, "zh")
        .map((run) => (typeof run === "string" ? run : run.text))
        .join(""),
    ).toBe(text);
  });
});
