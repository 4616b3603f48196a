import { describe, expect, it } from "vitest";
import { enlarged, seen } from "./camera.ts";
import { all, attribute, base, named, only, origin, pages } from "./site.ts";

const outcomes = pages.filter(({ kind }) => kind === "find/[id]/outcome");
const limit = 12 * 1024;

describe("outcomes of flows", () => {
  it("are many, and none is for search engines", () => {
    expect(outcomes.length).toBeGreaterThan(200);
    expect(outcomes.filter(({ html }) => !html.includes('content="noindex"'))).toEqual([]);
  });

  it("carry a code that reopens exactly this list", () => {
    for (const page of outcomes) {
      const [code] = named(only(page, "main"), "img");
      if (!code) throw new Error(`${page.file} has no code`);
      const file = `dist/${attribute(code, "src").slice(base.length)}`;
      expect(seen(enlarged(file, 3)), page.file).toBe(new URL(page.path, origin).href);
    }
  });

  it("weigh 12 KB at most, as all pages of flows", () => {
    const flows = pages.filter(({ file }) => /^(zh|en)\/find\//.test(file));
    expect(flows.length).toBeGreaterThan(outcomes.length);
    const heavy = flows.map(({ file, html }) => ({ file, bytes: Buffer.byteLength(html) }));
    expect(heavy.filter(({ bytes }) => bytes > limit)).toEqual([]);
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
