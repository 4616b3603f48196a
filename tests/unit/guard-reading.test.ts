import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inspectTree } from "../../src/cli/content/inspect.ts";
import { parseText, readTree, work } from "../../src/cli/content/read/read.ts";

const tree = readTree(".");

/** The YAML of a file: all of it, or what stands above the text. */
const yamlOf = (name: string, text: string): string | undefined => {
  if (name.endsWith(".yaml")) return text;
  return name.endsWith(".mdx") ? text.slice(4, text.indexOf("\n---", 4) + 1) : undefined;
};

describe("the quick parser", () => {
  it("reads all of content/ as the careful one does", () => {
    for (const [name, text] of tree) {
      const yaml = yamlOf(name, text);
      if (yaml !== undefined) expect(parseText(name, text).data, name).toEqual(parse(yaml));
    }
  });

  it.each([
    "a: 1_000",
    "a: 0x1F",
    "a: 2026-11-25",
    "a: &b c\nd: *b",
    "a: !!str 1",
    "a: 第 #3 櫃檯",
    "a: b\na: c",
    "a:\n\tb: c",
    "a： b",
    "\u3000a: b",
  ])("lets nothing through that two parsers read in two ways: %j", (text) =>
    expect(parseText("site.yaml", text).faults).not.toEqual([]),
  );

  it.each([
    ["a: yes", { a: "yes" }],
    ["a: 1e3", { a: 1000 }],
    ["a: ~", { a: null }],
    ["a: 07", { a: 7 }],
    ['a: "第 #3 櫃檯"', { a: "第 #3 櫃檯" }],
    ["a: b # 說明", { a: "b" }],
    ["a: |\n  x # y\n  z\n", { a: "x # y\nz\n" }],
  ])("reads %j", (text, data) => {
    const source = parseText("site.yaml", text);
    expect([source.data, source.faults]).toEqual([data, []]);
    expect(parse(text)).toEqual(data);
  });
});

it("one changed file is one file read again", () => {
  inspectTree(tree, ".");
  const before = work.parsed;
  const name = "services/road-excavation/service.yaml";
  inspectTree(new Map(tree).set(name, `${tree.get(name)}# seen\n`), ".");
  expect(work.parsed - before).toBe(1);
  inspectTree(new Map(tree).set(name, `${tree.get(name)}# seen\n`), ".");
  expect(work.parsed - before).toBe(1);
});
