import { expect, it } from "vitest";
import { files, read } from "./site.ts";

const sheets = files
  .filter((file) => file.endsWith(".css"))
  .map((file) => ({ file, css: read(file) }));

/** Rules of a style sheet, innermost blocks only. @example rules("a{b:c}") // [{ selector: "a", body: "b:c" }] */
const rules = (css: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
    selector: selector.split(/[;}]/).at(-1)?.trim() ?? "",
    body,
  }));
const removes = (body: string) =>
  /(?:^|;)\s*outline(?:-style|-width)?\s*:\s*(?:0|none)\b/.test(body);
const draws = (body: string) => /(?:^|;)\s*outline\s*:\s*(?!0|none)/.test(body);

/** Selectors whose outline is taken away and not given back when the keyboard moves there. */
function lostFocus(css: string): string[] {
  const list = rules(css);
  const replaced = new Set(
    list
      .filter(({ body }) => draws(body))
      .flatMap(({ selector }) =>
        selector.split(",").map((s) => s.replace(":focus-visible", ":focus").trim()),
      ),
  );
  return list
    .filter(({ body }) => removes(body))
    .flatMap(({ selector }) => selector.split(","))
    .map((selector) => selector.trim())
    .filter(
      (selector) =>
        !selector.includes(":not(:focus-visible)") &&
        !(selector.includes(":focus") && replaced.has(selector)),
    );
}

it("sees a removed focus outline, and one that is replaced", () => {
  expect(lostFocus("a:focus{outline:none}")).toEqual(["a:focus"]);
  expect(lostFocus("@layer x{button{outline:0}}")).toEqual(["button"]);
  expect(lostFocus("main:focus{outline:0}main:focus-visible{outline:2px solid}")).toEqual([]);
});

it("keeps the outline of what has the focus", () => {
  expect(sheets.length).toBeGreaterThan(0);
  expect(
    sheets.flatMap(({ file, css }) => lostFocus(css).map((selector) => `${file}: ${selector}`)),
  ).toEqual([]);
  expect(sheets.some(({ css }) => css.includes(":focus-visible"))).toBe(true);
});

it("loads no font and no picture from elsewhere", () => {
  expect(
    sheets
      .filter(({ css }) => /@font-face|@import|url\(\s*["']?(https?:)?\/\//.test(css))
      .map(({ file }) => file),
  ).toEqual([]);
});
