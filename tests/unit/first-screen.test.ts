import { describe, expect, it } from "vitest";
import { addSeen, isSeen } from "../../src/build/first-screen/seen.ts";
import { split } from "../../src/build/first-screen/split.ts";

const seen = addSeen(
  new Set(["html", "body"]),
  '<main id="main"><h1 class="a b">x</h1><a href=/y/ aria-current="page">y</a></main>',
);

describe("a selector", () => {
  it.each([
    "h1",
    ".b",
    "#main",
    "main > h1.a",
    "body:lang(en) h1::before",
    "*",
    ":root",
    "[aria-current]",
    "[aria-current=page]",
    'a[href^="tel:"]', // how a value begins is not looked at
    "a:not(.gone):has(> .gone)", // nor what stands in brackets
    "main :is(h1, h2)",
  ])("%s meets the screen", (selector) => {
    expect(isSeen(selector, seen)).toBe(true);
  });
  it.each([
    "p",
    ".c",
    "#foot",
    "main .c",
    "h1 + p",
    "[hidden]",
    "[aria-current=step]",
    "a:hover",
    "h1:focus-visible",
  ])("%s does not", (selector) => {
    expect(isSeen(selector, seen)).toBe(false);
  });
});

describe("a style sheet is parted", () => {
  it.each([
    ["rules", "h1{a:b}p{c:d}", "h1{a:b}", "p{c:d}"],
    ["a list with one that is seen", "h1,p{a:b}", "h1,p{a:b}", ""],
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
    ["print, which can wait", "@media print{h1{a:b}}", "", "@media print{h1{a:b}}"],
    ["what is no rule", "@page{margin:0}h1{a:b}", "h1{a:b}", "@page{margin:0}"],
  ])("%s", (_, css, first, rest) => {
    expect(split(css, seen)).toEqual({ first, rest });
  });
});
