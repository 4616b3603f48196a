import { describe, expect, it } from "vitest";
import { draw, heightOf } from "../../src/model/picture/draw.ts";
import { style } from "../../src/model/picture/style.ts";
import { readSvg } from "../../src/model/picture/svg.ts";
import { pictureFile } from "../../src/model/service/pictures.ts";
import { headersAt, placesOf } from "../../src/model/site/host/plan.ts";
import { smallGuide } from "./guide.ts";
import { Table } from "../../src/model/guide.ts";

const svg = `<svg viewBox="0 0 360 100">
  <path class="line" d="M0 0h9" />
  <text class="b" x="12" y="30" data-label="fine" />
  <text x="12" y="60">3</text>
</svg>
`;

describe("a drawing", () => {
  const zh = draw(svg, "圖", { fine: "罰 <1 & 2\n第二行" }, "zh");
  it("gets its words, one line below the other, and nothing of them is a tag", () => {
    expect(zh).toContain(
      '<text class="b" x="12" y="30">罰 &lt;1 &amp; 2<tspan x="12" dy="1.25em">第二行</tspan></text>',
    );
    expect(zh).toContain('<text x="12" y="60">3</text>');
    expect(zh).not.toContain("data-label");
  });
  it("says its language, its title and that it is a sketch", () => {
    expect(zh).toMatch(
      /^<svg [^>]*viewBox="0 0 360 124" width="360" height="124" lang="zh-Hant-TW"/,
    );
    expect(zh).toContain("<title>圖</title>");
    expect(zh).toContain("示意圖，不照比例</text></svg>");
    expect(draw(svg, "A drawing", {}, "en")).toContain("Sketch, not to scale");
    expect(heightOf(svg)).toBe(124);
  });
  it("is the same in both languages but for its words", () => {
    const bare = (text: string) => text.replace(/>[^<]*</g, "><").replace(/ lang="[^"]*"/, "");
    expect(bare(draw(svg, "A", { fine: "one" }, "en"))).toBe(
      bare(draw(svg, "甲", { fine: "一" }, "zh")),
    );
  });
  it("has the numbers of its service in its words", () => {
    const words = (text: string) => ({ zh: text, en: text });
    const guide = {
      ...smallGuide(),
      pictures: new Table("content/pictures", [
        {
          id: "hole",
          service: "dig",
          section: "steps" as const,
          title: words("Hole"),
          description: words("Hole"),
          labels: { fine: words("{{figures.fine}}") },
          grounds: [{ law: "building-act" }],
          svg,
        },
      ]),
    };
    expect(pictureFile(guide, "hole", "en")).toContain(">NT$10,000–50,000<");
    expect(pictureFile(guide, "hole", "zh")).toContain(">1 萬至 5 萬元<");
  });
});

describe("the style of drawings", () => {
  it("has a dark and a printed kind, and no type smaller than 13 px on a phone of 350", () => {
    expect(style).toContain("prefers-color-scheme:dark");
    expect(style).toContain("@media print");
    const sizes = [...style.matchAll(/(\d+(?:\.\d+)?)px/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes) * (350 / 360)).toBeGreaterThanOrEqual(13);
  });
  it("may stand in its file by its hash, and nothing else may", () => {
    expect(headersAt("pictures/a.zh.svg", placesOf({}))["Content-Security-Policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'$/,
    );
  });
});

describe("what a drawing may hold", () => {
  it("is lines, and labels by their names", () => {
    expect(readSvg(svg)).toEqual({ labels: ["fine"], faults: [] });
  });
  const inside = (text: string) => `<svg viewBox="0 0 360 100">\n${text}\n</svg>`;
  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["foreign content", "<foreignObject></foreignObject>"],
    ["a picture from elsewhere", '<image href="https://example.org/a.png"/>'],
    ["a reference", '<use href="https://example.org/a.svg#a"/>'],
    ["an event handler", '<path d="M0 0" onclick="alert(1)"/>'],
    ["a style attribute", '<path d="M0 0" style="fill:red"/>'],
    ["a colour of its own", '<path d="M0 0" fill="red"/>'],
    ["a class without a style", '<path class="lien" d="M0 0"/>'],
    ["a style sheet", "<style>path{fill:red}</style>"],
    ["words", '<text x="1" y="1">words</text>'],
    ["words outside a text", "words"],
    ["a label with words", '<text x="1" y="1" data-label="a">words</text>'],
    ["a tag that is not closed", "<g>"],
    ["a tag closed twice", "</g>"],
    ["a comment", "<!-- note -->"],
    ["an entity", "<!DOCTYPE svg>"],
    ["an attribute without quotes", "<path d=M0/>"],
  ])("is not %s", (_name, text) => {
    expect(readSvg(inside(text)).faults[0]?.at).toBe(text.startsWith("<g>") ? 2 : 1);
  });
  it("is as wide as a phone, and one drawing", () => {
    expect(readSvg('<svg viewBox="0 0 800 100"></svg>').faults).toHaveLength(1);
    expect(readSvg('<svg viewBox="0 0 360 100"></svg><path d="M0 0"/>').faults).toHaveLength(1);
  });
});
