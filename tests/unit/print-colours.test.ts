import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const print = readFileSync("src/styles/print.css", "utf8");

/** Names of the tokens that a style sheet gives a colour. */
const colours = (css: string) =>
  new Set([...css.matchAll(/(--[a-z-]+):\s*#[0-9a-f]{3,8};/gi)].map(([, name = ""]) => name));

/** Of a grey: 0 black … 255 white. */
const grey = (name: string): number => {
  const [, hex = ""] = new RegExp(`${name}:\\s*#([0-9a-f]+);`).exec(print) ?? [];
  return parseInt(hex.length === 3 ? `${hex[0]}${hex[0]}` : hex.slice(0, 2), 16);
};

it("prints no colour of the screen: a reader in the dark would get pale letters on white", () => {
  const [all, reset] = [colours(tokens), colours(print)];
  expect(all.size).toBeGreaterThan(12);
  expect([...all].filter((name) => !reset.has(name))).toEqual([]);
});

it("prints dark letters and lines on white", () => {
  for (const name of ["--ink", "--soft", "--link", "--act", "--good", "--on-plate"])
    expect([name, grey(name) <= 0x40]).toEqual([name, true]);
  for (const name of ["--line", "--rail", "--flag", "--plate-line"])
    expect([name, grey(name) <= 0x99]).toEqual([name, true]);
  for (const name of ["--paper", "--card", "--tint", "--plate", "--on-act"])
    expect([name, grey(name)]).toEqual([name, 0xff]);
});
