import { describe, expect, it } from "vitest";
import { inspectTree } from "../../src/cli/content/inspect.ts";
import { readTree } from "../../src/cli/content/read.ts";
import { append, type Plant, type Tree } from "./plant.ts";
import { gravest, inBody, more } from "./plants.ts";

const clean: Tree = readTree(".");
const before = inspectTree(clean, ".");
const key = (fault: { file: string; field: string; found: string }) => `${fault.file}|${fault.field}|${fault.found}`;
const known = new Set(before.faults.map(key));

/** The faults that a change adds. */
const raised = ({ change }: Pick<Plant, "change">) => {
  const tree = new Map(clean);
  change(tree);
  return inspectTree(tree, ".").faults.filter((fault) => !known.has(key(fault)));
};

describe("the content as it is", () => {
  it("has services", () => expect(before.services.length).toBeGreaterThan(0));
  it("has no faults", () => expect(before.faults).toEqual([]));
});

describe("a planted fault is named with file and field", () => {
  it.each([...gravest, ...more])("$name", (plant) => {
    const faults = raised(plant);
    const fields = faults.filter(({ file }) => file === `content/${plant.file}`).map(({ field }) => field);
    const same = (field: string) => field === plant.field || (/^\d/.test(plant.field) === false && field.endsWith(plant.field));
    expect(fields.some((field) => same(field.replace(/\.\d+(?=\.id$|$)/, (n) => n))), JSON.stringify(faults, null, 1)).toBe(true);
  });
});

describe("a fault in a text is named with its line", () => {
  it.each(inBody)("%s", (_name, text, found) => {
    const file = "services/state-compensation/zh.mdx";
    const faults = raised({ change: append(file, text) });
    const lines = (clean.get(file) ?? "").trimEnd().split("\n").length;
    const fault = faults.find((entry) => entry.found.includes(found));
    expect(fault?.file, JSON.stringify(faults)).toBe(`content/${file}`);
    expect(fault?.line).toBeGreaterThan(lines);
  });
});
