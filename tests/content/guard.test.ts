import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/cli/content/report/fault.ts";
import { inspectTree } from "../../src/cli/content/inspect.ts";
import { readTree } from "../../src/cli/content/read/read.ts";
import { inForms } from "./form-plants.ts";
import { inBody } from "./in-body.ts";
import { append, type Plant, type Tree } from "./plant.ts";
import { gravest, more } from "./plants.ts";

const clean: Tree = readTree(".");
const before = inspectTree(clean, ".");
const key = (fault: Fault) => `${fault.file}|${fault.field}|${fault.found}`;
const known = new Set(before.faults.map(key));

/** The faults that a change adds. */
const raised = (change: Plant["change"]): Fault[] => {
  const tree = new Map(clean);
  change(tree);
  return inspectTree(tree, ".").faults.filter((fault) => !known.has(key(fault)));
};

const names =
  ({ file, field, found = "" }: Plant) =>
  (fault: Fault) =>
    fault.file === `content/${file}` &&
    (typeof field === "string" ? fault.field === field : field.test(fault.field)) &&
    fault.found.includes(found);

describe("the content as it is", () => {
  it("has services", () => expect(before.services.length).toBeGreaterThan(0));
  it("has no faults", () => expect(before.faults).toEqual([]));
});

describe("a planted fault is named with file and field", () => {
  it.each([...gravest, ...more, ...inForms])("$name", (plant) => {
    const faults = raised(plant.change);
    expect(faults.filter(names(plant)), JSON.stringify(faults, null, 1)).not.toEqual([]);
  });
});

describe("a fault in a text is named with its line", () => {
  it.each(inBody)("%s", (_name, text, found) => {
    const file = "services/state-compensation/zh.mdx";
    const faults = raised(append(file, text));
    const fault = faults.find(
      (entry) => entry.file === `content/${file}` && entry.found.includes(found),
    );
    const lines = (clean.get(file) ?? "").trimEnd().split("\n").length;
    expect(fault?.line, JSON.stringify(faults, null, 1)).toBeGreaterThan(lines);
  });
});
