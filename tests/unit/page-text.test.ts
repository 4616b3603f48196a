import { describe, expect, it } from "vitest";
import { pageText, sectionTitles } from "../../src/build/page-text.ts";
import type { Fragment } from "../../src/build/pagefind.ts";

const html = `<h1>修路</h1><p>先打電話。</p>
<details class="part"><summary><h2>費用</h2></summary>
<section id="fees"><p>免費。</p></section></details>
<details class="part"><summary><h2>這些事請找別的單位</h2></summary>
<section id="not-this"><p>水溝找水利局。</p></section></details>
<details class="part"><summary><h2>大家常問</h2></summary>
<section id="faq"><h3 id="question-who">誰 <b>&amp;</b> 誰？</h3><p id="answer-who">大家。</p></section></details>`;

/** Words as Pagefind counts them: a heading in a summary stands before the anchor of its section. */
const words = [
  "修路.",
  "先打",
  "電話。",
  "費用.",
  "免費。",
  "這些事請找別的單位.",
  "水溝",
  "找水利局。",
  "大家常問.",
  "誰 & 誰？",
  "大家。",
  "修路。路壞了",
];
const fragment: Fragment = {
  url: "/services/road/",
  content: words.join("\u200b"),
  meta: { title: "修路" },
  filters: { kind: ["service"] },
  anchors: [
    { element: "section", id: "fees", text: "", location: 4 },
    { element: "section", id: "not-this", text: "", location: 6 },
    { element: "section", id: "faq", text: "", location: 9 },
    { element: "h3", id: "question-who", text: "誰 & 誰？", location: 9 },
    { element: "p", id: "answer-who", text: "大家。", location: 10 },
    { element: "section", id: "all-names", text: "", location: 11 },
  ],
};
const page = pageText(fragment, sectionTitles(html), { "": ["壞路"], fees: ["多少錢", "收費"] });

describe("the text of a page", () => {
  it("begins a section with its heading, though that stands above the anchor", () => {
    const [start = -1, id, title] = page.parts[0] ?? [];
    expect([id, title]).toEqual(["fees", "費用"]);
    expect(page.text.slice(start)).toMatch(/^費用\.免費。/);
    expect(page.text.slice(0, start)).toBe("修路.先打電話。");
  });
  it("leaves out whole what answers nothing, and the names that only the index holds", () => {
    expect(page.text).not.toMatch(/別的單位|水利局|路壞了/);
    expect(page.parts.map(([, id]) => id)).toEqual(["fees", "faq", "question-who"]);
    const [start = -1] = page.parts[2] ?? [];
    expect(page.text.slice(start)).toBe("誰 & 誰？大家。");
  });
  it("tells other words for the page and for its parts", () => {
    expect(page.names).toBe("壞路");
    expect(page.parts[0]?.[3]).toBe("多少錢\n收費");
    expect(page.parts[2]?.[3]).toBeUndefined();
    expect(() => pageText(fragment, sectionTitles(html), { gone: ["不見了"] })).toThrow("gone");
  });
  it("does not take the names of a list for what its first screen answers", () => {
    const list = pageText(fragment, sectionTitles(html), { "": ["壞路"] }, true);
    expect([list.names, list.list]).toEqual([undefined, true]);
  });
});
