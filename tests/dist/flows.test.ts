import { describe, expect, it } from "vitest";
import { seen } from "./camera.ts";
import { all, attribute, named, only, origin, pages } from "./site.ts";

const outcomes = pages.filter(({ kind }) => kind === "find/[id]/outcome");
const dot = 3;

/** Draws the squares of the code as a camera would see them: `M4 4h7v1H4z` is a run of seven. */
function draw(side: number, strokes: string) {
  const width = side * dot;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = "0", y = "0", run = "0"] of strokes.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let row = Number(y) * dot; row < (Number(y) + 1) * dot; row++)
      for (let column = Number(x) * dot; column < (Number(x) + Number(run)) * dot; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { width, height: width, data };
}

describe("outcomes of flows", () => {
  it("are many, and none is for search engines", () => {
    expect(outcomes.length).toBeGreaterThan(200);
    expect(outcomes.filter(({ html }) => !html.includes('content="noindex"'))).toEqual([]);
  });

  it("carry a code that reopens exactly this list", () => {
    for (const page of outcomes) {
      const [svg] = named(only(page, "main"), "svg");
      if (!svg) throw new Error(`${page.file} has no code`);
      const side = Number(
        attribute(svg, "viewbox").split(" ")[2] || attribute(svg, "viewBox").split(" ")[2],
      );
      const strokes = named(svg, "path")
        .map((path) => attribute(path, "d"))
        .join("");
      expect(seen(draw(side, strokes)), page.file).toBe(new URL(page.path, origin).href);
    }
  });

  it("say what was answered, and let each answer be changed", () => {
    for (const page of outcomes) {
      const [answers] = all(only(page, "main"), ({ attribs }) =>
        (attribs["class"] ?? "").split(" ").includes("answers"),
      );
      if (!answers) throw new Error(`${page.file} does not say what was answered`);
      const steps = page.path.split("/find/")[1]?.split("/").filter(Boolean).length ?? 0;
      expect(named(answers, "dt").length, page.file).toBe(steps - 1);
      expect(named(answers, "a").length, page.file).toBe(steps - 1);
    }
  });
});
