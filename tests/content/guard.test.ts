import { describe, expect, it, vi } from "vitest";
import type { Fault } from "../../src/cli/content/report/fault.ts";
import { type Inspection, inspectTree } from "../../src/cli/content/inspect.ts";
import { readTree } from "../../src/cli/content/read/read.ts";
import { print } from "../../src/cli/content/report/print.ts";
import { allWords, inLanguage } from "../../src/cli/content/report/said.ts";
import { inForms } from "./form-plants.ts";
import { inBody } from "./in-body.ts";
import { inPictures } from "./picture-plants.ts";
import { append, type Plant, type Tree } from "./plant.ts";
import { gravest, more } from "./plants.ts";
import { planted } from "./plants/all.ts";
import { legitimate } from "./legitimate/all.ts";

const clean: Tree = readTree(".");
const before = inspectTree(clean, ".");
const key = (fault: Fault) => `${fault.file}|${fault.field}|${allWords(fault.found)}`;
const known = new Set(before.faults.map(key));

/** The files are parsed once; a change is made in memory, and the same inspection as in the build made anew. */
const changed = (change: Plant["change"]): Inspection => {
  const tree = new Map(clean);
  change(tree);
  return inspectTree(tree, ".", { before: (name) => clean.get(name) });
};

/** The faults that a change adds. */
const added = ({ faults }: Inspection): Fault[] => faults.filter((fault) => !known.has(key(fault)));

/** What an editor reads, and whether the build would go on. */
const read = (inspection: Inspection) => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const sound = print(inspection, { warnings: false });
  const text = said.mock.calls.join("\n");
  said.mockRestore();
  return { sound, text };
};

const names =
  ({ file, field, found = "" }: Plant) =>
  (fault: Fault) =>
    fault.file === `content/${file}` &&
    (typeof field === "string" ? fault.field === field : field.test(fault.field)) &&
    allWords(fault.found).includes(found);

describe("the content as it is", () => {
  it("has services", () => expect(before.services.length).toBeGreaterThan(0));
  it("has no faults", () => expect(before.faults).toEqual([]));
});

/** What an editor is told in Chinese about one fault. */
const inChinese = ({ found, expected, mend }: Fault) =>
  [found, expected, mend].map((said) => inLanguage(said, "zh")).join("\n");

describe("a planted fault stops the build and is named with file, field and in Chinese", () => {
  it.each([...gravest, ...more, ...inForms, ...inPictures, ...planted])("$name", (plant) => {
    const inspection = changed(plant.change);
    const faults = added(inspection);
    const [fault] = faults.filter(names(plant));
    expect(fault, JSON.stringify(faults, null, 1)).toBeDefined();
    const { sound, text } = read(inspection);
    expect(sound).toBe(false);
    expect(text).toContain(`content/${plant.file}`);
    expect(text).toContain(fault?.field);
    if (plant.zh !== undefined && fault) expect(inChinese(fault)).toContain(plant.zh);
    if (plant.alone) expect(faults).toHaveLength(1);
  });
});

describe("an edit that is right is let through", () => {
  it.each([...legitimate])("$name", ({ change }) => expect(added(changed(change))).toEqual([]));
});

it("what is put right again is no fault any more, and stays one while it is not", () => {
  const [first, second] = gravest.map(({ change }) => added(changed(change)));
  expect(inspectTree(new Map(clean), ".").faults).toEqual([]);
  expect(gravest.slice(0, 2).map(({ change }) => added(changed(change)))).toEqual([first, second]);
});

describe("a fault in a text is named with its line", () => {
  it.each(inBody)("%s", (_name, text, found) => {
    const file = "services/state-compensation/zh.mdx";
    const faults = added(changed(append(file, text)));
    const fault = faults.find(
      (entry) => entry.file === `content/${file}` && allWords(entry.found).includes(found),
    );
    const lines = (clean.get(file) ?? "").trimEnd().split("\n").length;
    expect(fault?.line, JSON.stringify(faults, null, 1)).toBeGreaterThan(lines);
  });
});
