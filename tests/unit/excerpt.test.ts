import { describe, expect, it } from "vitest";
import { excerpt, mark, type PageText } from "../../src/search/excerpt.ts";
import { closest } from "../../src/search/section.ts";
import { type Asked, wanted } from "../../src/search/section-terms.ts";
import type { Ask, Words } from "../../src/search/words.ts";
import type { Locale } from "../../src/model/locale.ts";

const ways = {
  duration: ["要多久", "多久", "how long"],
  fee: ["多少錢", "how much"],
  papers: ["帶什麼"],
  form: ["表單"],
  status: ["進度"],
  online: ["線上"],
  phone: ["電話"],
  where: ["在哪"],
  law: ["法規"],
  elsewhere: [],
  need: [],
  letter: [],
  subsidy: [],
  urgent: [],
  offered: [],
} satisfies Words["asks"];
const asked = (query: string, marks: string[], asks: Ask[] = []): Asked => ({ query, marks, asks });
/** The place that a query leads to. */
const place = (page: PageText, one: Asked, locale: Locale = "zh") =>
  closest(page, wanted(one, ways), locale)?.id ?? "top";

/** A page of sections, as the build writes it: what stands before the first, then each with its heading. */
function pageOf(
  first: string,
  sections: [id: string, title: string, body: string, names?: string][],
) {
  let text = first;
  const parts = sections.map(([id, title, body, names]): PageText["parts"][number] => {
    const start = text.length;
    text += `${title}. ${body} `;
    return names ? [start, id, title, names] : [start, id, title];
  });
  return { text, parts };
}
const lights: PageText = {
  ...pageOf("報修路燈. 路燈不亮、閃爍或太亮，打 1999，報上燈桿編號。 ", [
    ["say", "電話裡這樣說", "燈桿編號、路名和門牌。路燈怎麼了。"],
    ["evidence", "要說清楚的事", "路燈的編號，不亮還是閃爍。"],
    ["fees", "費用", "路燈報修免費。"],
    ["limits", "期限", "路燈派工後 3 日內修好。"],
    ["faq", "大家常問", ""],
    ["question-where-number", "路燈的編號在哪裡？", "貼在燈桿上，和眼睛一樣高。"],
    ["question-lamp-fell", "燈桿倒下來砸到我的車，可以求償嗎？", "可以請求國家賠償。"],
    ["question-how-soon", "報修後多久會修好？", "三天。"],
    ["contact", "承辦單位", "公園處。路燈。"],
  ]),
  names: "路燈壞了\n路燈不亮\n路燈閃爍\n燈桿倒了",
};

describe("the closest section", () => {
  it("is the first screen for what the page is about as a whole", () => {
    expect(place(lights, asked("路燈不亮", ["路燈", "不亮"]))).toBe("top");
    expect(place(lights, asked("路燈", ["路燈"]))).toBe("top");
  });
  it("is the question that was asked, though every section speaks of the matter", () => {
    expect(place(lights, asked("燈桿倒下砸到車", ["燈桿", "倒下", "砸到"]))).toBe(
      "question-lamp-fell",
    );
    expect(place(lights, asked("路燈編號在哪裡", ["路燈", "編號"], ["where"]))).toBe(
      "question-where-number",
    );
  });
  it("is the section of the fact that was asked for", () => {
    expect(place(lights, asked("路燈要多少錢", ["路燈"], ["fee"]))).toBe("fees");
    expect(place(lights, asked("路燈要帶什麼", ["路燈"], ["papers"]))).toBe("evidence");
  });
  it("is a question that asks for that fact, rather than the table", () => {
    const query = asked("報修多久會修好", ["報修", "修好", "多久"], ["duration"]);
    expect(place(lights, query)).toBe("question-how-soon");
  });
  it("is never a heading without an answer, nor the office's card", () => {
    for (const query of ["大家常問", "承辦單位", "公園處"])
      expect(["faq", "contact"]).not.toContain(place(lights, asked(query, [query])));
  });
  it("knows a matter of a list by its other names, and no other word leads there", () => {
    const list: PageText = {
      ...pageOf("這些事請找別的單位. 打電話找對人。 ", [
        ["towed-cars", "車子被拖吊", "打 07-2299825 問。", "拖吊場\n車不見了"],
        ["parking-fees", "停車格收費", "打 07-2299825。", "停車單\n停車費"],
      ]),
      list: true,
    };
    expect(place(list, asked("停車單不見", ["停車", "車單", "不見"]))).toBe("parking-fees");
    expect(place(list, asked("找別的單位", ["別的", "單位"]))).toBe("top");
    expect(place(list, asked("打電話", ["打電", "電話"]))).toBe("top");
  });
  it("is a part of a page for a question that names no matter only by the part's own name", () => {
    const letters = pageOf("我收到公文. 先找三樣。 ", [
      ["refusal", "看不懂為什麼不准", "公文說駁回。", "不同意的公文"],
      ["fine", "罰鍰", "收到公文要繳錢。", "罰單\n裁處書"],
    ]);
    expect(place(letters, asked("收到公文看不懂", []))).toBe("top");
    expect(place(letters, asked("收到罰單", []))).toBe("fine");
  });
  it("is the part that the query calls by another name of its own, though the page is called so too", () => {
    const page: PageText = {
      ...pageOf("老屋拆掉重蓋. 先打電話問。 ", [
        ["question-bonus", "最多可以多蓋多少？", "原來的四成。", "容積獎勵\n獎勵"],
        ["question-tax", "重建可以減稅嗎？", "可以。"],
      ]),
      names: "老屋重建\n老屋重建容積獎勵\n危老重建",
    };
    const marks = ["老屋", "重建", "容積", "積獎", "獎勵"];
    expect(place(page, asked("老屋重建容積獎勵", marks))).toBe("question-bonus");
    expect(place(page, asked("老屋重建", ["老屋", "重建"]))).toBe("top");
  });
  it("compares English words without their endings", () => {
    const page = pageOf("Report a street light. Call 1999. ", [
      ["fees", "Fees", "Free of charge."],
      ["question-fell", "A lamp post fell on my car. Can I claim?", "Yes, in writing."],
      ["question-moved", "May I ask to have a lamp moved?", "Yes."],
    ]);
    expect(place(page, asked("moving a lamp", ["moving", "lamp"]), "en")).toBe("question-moved");
    expect(place(page, asked("claiming for my cars", ["claiming", "cars"]), "en")).toBe(
      "question-fell",
    );
    expect(place(page, asked("report street lights", ["report", "street"]), "en")).toBe("top");
  });
});

describe("excerpts", () => {
  const cut = (page: PageText, one: Asked, locale: Locale = "zh") =>
    excerpt(page, wanted(one, ways), locale);
  const long = pageOf(`${"前言。".repeat(40)}`, [
    ["before", "先確認", "路燈不亮。"],
    [
      "question-broken",
      "路燈不亮怎麼報修？",
      `${"先看編號。".repeat(30)}路燈不亮打 1999。${"後話。".repeat(40)}`,
    ],
  ]);
  it("come from the section that answers, without its heading", () => {
    const found = cut(long, asked("路燈不亮", ["路燈", "不亮"]));
    expect(found.section).toEqual({ id: "question-broken", title: "路燈不亮怎麼報修？" });
    const text = found.pieces.map((piece) => piece.text).join("");
    expect(text).toContain("路燈不亮打 1999");
    expect(text).not.toContain("怎麼報修");
    expect(text.startsWith("…")).toBe(true);
    expect(text.endsWith("…")).toBe(true);
  });
  it("begin with the section where no word of the query stands in it", () => {
    const found = cut(lights, asked("要多少錢", ["要多"], ["fee"]));
    expect(found.pieces.map((piece) => piece.text).join("")).toMatch(/^路燈報修免費。/);
  });
  it("begin a word in English, and say when a service is closed", () => {
    const found = cut(
      { text: "Uplighting and light", parts: [], status: "Closed" },
      asked("light", ["light"]),
      "en",
    );
    expect(found.pieces).toEqual([
      { text: "Uplighting and ", marked: false },
      { text: "light", marked: true },
    ]);
    expect(found.status).toBe("Closed");
  });
  it("lose no character of a title", () => {
    const pieces = mark("報修路燈（RD-002）", ["路燈", "rd"], "zh");
    expect(pieces.map((piece) => piece.text).join("")).toBe("報修路燈（RD-002）");
    expect(pieces.some(({ marked }) => marked)).toBe(true);
  });
});
