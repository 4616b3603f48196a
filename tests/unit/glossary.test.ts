import { describe, expect, it } from "vitest";
import { firstUses, markOnce, termFinder, termsByName } from "../../src/model/glossary.ts";
import type { Term } from "../../src/schema/term.ts";

const term = (id: string, zh: string, en: string, also?: Term["also"]): Term => ({
  id,
  zh,
  en,
  plain: { zh, en },
  avoid: [],
  ...(also && { also }),
});
const terms = [
  term("use", "使用執照", "use permit", { zh: ["使照"], en: [] }),
  term("change", "變更使用執照", "change-of-use permit"),
  term("condominium", "公寓大廈", "condominium"),
];
const zh = termFinder(terms, "zh", ["公寓大廈管理條例"]);
const en = termFinder(terms, "en", ["Condominium Administration Act"]);

describe("legal terms in a text", () => {
  it("are found by every name, the longest first", () => {
    expect(zh.split("變更使用執照，不是使照")).toEqual([
      { term: "change", text: "變更使用執照" },
      "，不是",
      { term: "use", text: "使照" },
    ]);
  });

  it("are found in the plural and at the head of a sentence, and not inside words", () => {
    expect(en.used(["Use permits come last."])).toEqual(["use"]);
    expect(en.used(["Reuse permitted."])).toEqual([]);
  });

  it("are left alone in the names of laws", () => {
    expect(zh.used(["看公寓大廈管理條例。"])).toEqual([]);
    expect(en.used(["See the Condominium Administration Act."])).toEqual([]);
    expect(zh.used(["公寓大廈管理條例管的是公寓大廈。"])).toEqual(["condominium"]);
  });

  it("are explained where they first stand, once, and never inside a token", () => {
    const texts = ["送 {{service.使用執照}}。", "先領使用執照。", "使用執照和公寓大廈。"];
    const first = firstUses(zh, texts);
    expect([...first]).toEqual([
      ["先領使用執照。", ["use"]],
      ["使用執照和公寓大廈。", ["condominium"]],
    ]);
    const mark = markOnce(zh, ["use"]);
    expect(mark("使用執照、使用執照")).toEqual([
      { term: "use", text: "使用執照" },
      "、",
      "使用執照",
    ]);
    expect(mark("使用執照")).toEqual(["使用執照"]);
  });

  it("stand in a list by strokes and by letters", () => {
    expect(termsByName(terms, "zh").map(({ zh }) => zh)).toEqual([
      "公寓大廈",
      "使用執照",
      "變更使用執照",
    ]);
    expect(termsByName(terms, "en").map(({ en }) => en)).toEqual([
      "change-of-use permit",
      "condominium",
      "use permit",
    ]);
  });
});
