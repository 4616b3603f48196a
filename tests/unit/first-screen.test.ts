import { describe, expect, it } from "vitest";
import { addSeen, isSeen } from "../../src/build/first-screen/seen.ts";
import { shorten, unset } from "../../src/build/first-screen/shorten.ts";
import { split } from "../../src/build/first-screen/split.ts";

const seen = addSeen(
  new Map(),
  '<html lang="en-GB"><head><title>x</title></head><body><main id="main"><h1 class="a b">x</h1><a href=/y/ aria-current="page">y <b lang="zh-Hant-TW">z</b></a></main>',
);

describe("a selector", () => {
  it.each([
    "h1",
    ".b",
    "#main",
    "main > h1.a",
    "body:lang(en) h1::before",
    "a:lang(en)",
    "b:lang(zh)",
    "*",
    ":root",
    "[aria-current]",
    "[aria-current=page]",
    'a[href^="/y"]',
    "a[href^=\\/y]", // as minifiers write it
    'a[href*="y"]',
    "a:not(.gone):has(> .gone)", // nor what stands in brackets
    "main :is(h1, h2)",
    "p + h1", // nor who stands beside it
  ])("%s meets the screen", (selector) => {
    expect(isSeen(selector, seen)).toBe(true);
  });
  it.each([
    "p",
    ".c",
    "#foot",
    "main .c",
    "h1 a", // both are there, but not one in the other
    "h1.b > h1",
    "h1 + p",
    "[hidden]",
    "h1:lang(zh)",
    "b:lang(en)",
    "[aria-current=step]",
    "a[href^=tel\\:]",
    'a[href*="/z/"]',
    "a:hover",
    "h1:focus-visible",
  ])("%s does not", (selector) => {
    expect(isSeen(selector, seen)).toBe(false);
  });
});

describe("a style sheet is parted", () => {
  it.each([
    ["rules", "h1{a:b}p{c:d}", "h1{a:b}", "p{c:d}"],
    ["a list with one that is seen", "h1,p{a:b}", "h1{a:b}", "p{a:b}"],
    ["a list with rules in it, which stays whole", "h1,p{&{a:b}}", "h1,p{&{a:b}}", ""],
    ["layers", "@layer x{h1{a:b}p{c:d}}", "@layer x{h1{a:b}}", "@layer x{p{c:d}}"],
    ["rules in rules", ".a{&{a:b}& p{c:d}}", ".a{&{a:b}}", ".a{& p{c:d}}"],
    ["what stands in a rule that is not seen", ".c{& h1{a:b}}", "", ".c{& h1{a:b}}"],
    [
      "widths",
      "@media (width<=36rem){h1{a:b}p{c:d}}",
      "@media (width<=36rem){h1{a:b}}",
      "@media (width<=36rem){p{c:d}}",
    ],
    [
      "widths in a rule",
      ".a{@media (width<=36rem){color:red}}",
      ".a{@media (width<=36rem){color:red}}",
      "",
    ],
    [
      "names that are read, and those that these read",
      ":root{--x:var(--y);--y:1;--z:2}h1{a:var(--x)}p{a:var(--z)}",
      ":root{--x:var(--y);--y:1}h1{a:var(--x)}",
      ":root{--z:2}p{a:var(--z)}",
    ],
    ["print, which can wait", "@media print{h1{a:b}}", "", "@media print{h1{a:b}}"],
    ["what is no rule", "@page{margin:0}h1{a:b}", "h1{a:b}", "@page{margin:0}"],
  ])("%s", (_, css, first, rest) => {
    expect(split(css, seen)).toEqual({ first, rest });
  });
});

it.each([
  ["values that are read once", ":root{--wide:1px}b{a:var(--wide)}", ":root{}b{a:1px}"],
  [
    "values that read others",
    ":root{--zh:x;--en:y, var(--zh)}b{a:var(--en)}i{a:var(--zh)}",
    ":root{--a:x}b{a:y,var(--a)}i{a:var(--a)}",
  ],
  [
    "names of what changes",
    ":root{--ink:red}@media (x){:root{--ink:tan}}b{a:var(--ink)}",
    ":root{--a:red}@media (x){:root{--a:tan}}b{a:var(--a)}",
  ],
  ["layers that follow each other", "@layer x{a{b:c}}@layer x{d{e:f}}", "@layer x{a{b:c}d{e:f}}"],
])("a style is made shorter: %s", (_, css, shorter) => {
  expect(shorten(css)).toBe(shorter);
});

it("names that other sheets read stay", () => {
  expect(unset(":root{--x:1}b{a:var(--x);c:var(--y)}")).toEqual(["--y"]);
  const css = ":root{--y:1;--ink:red}b{a:var(--y)}i{a:var(--ink)}u{a:var(--ink)}";
  expect(shorten(css, new Set(["--y"]))).toBe(
    ":root{--y:1;--a:red}b{a:var(--y)}i{a:var(--a)}u{a:var(--a)}",
  );
});
