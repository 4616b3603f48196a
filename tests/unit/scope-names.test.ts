import { expect, it } from "vitest";
import { shortener } from "../../src/build/scope-names.ts";

const shorten = shortener(["src/A.astro", "src/B.astro"]);

it("names a component and its style alike, and no two the same", () => {
  expect(shorten("`<p data-astro-cid-db6mo3gm>`", "src/B.astro")).toBe("`<p data-1>`");
  expect(shorten("p[data-astro-cid-db6mo3gm]{}", "src/B.astro")).toBe("p[data-1]{}");
  expect(shorten("p[data-astro-cid-4qfqvuxl]{}", "src/A.astro")).toBe("p[data-0]{}");
});

it("leaves alone what it has no number for", () => {
  expect(shorten("p[data-astro-cid-db6mo3gm]{}", "node_modules/x/C.astro")).toContain("astro-cid");
});
