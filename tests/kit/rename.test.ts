import { renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rename } from "../../src/cli/kit/rename/rename.ts";
import { ran, workshop } from "./workshop.ts";

describe("an entry under another name", () => {
  const here = workshop();
  const give = (...args: string[]) => ran(() => rename([...args, "--root", here.root]));

  it.each([
    ["service", "material-testing", "material-tests", "services"],
    ["form", "petition", "petition-letter", "forms"],
    ["law", "administrative-procedure-act", "procedure-act", "laws"],
    ["flow", "use-road", "use-a-road", "flows"],
    ["topic", "condominium", "condominiums", "topics"],
    ["page", "taking-part", "take-part", "pages"],
  ])(
    "%s %s",
    async (kind, from, to, part) => {
      const { sound, said } = await give(kind, from, to);
      expect(said).toContain(`${part}/${from} 改名為 ${part}/${to}`);
      expect(sound).toBe(true);
      expect(here.faults()).toEqual([]);
      expect(here.read("content/moved.yaml")).toContain(
        `- { from: ${part}/${from}, to: ${part}/${to} }`,
      );
      const token = new RegExp(`(?<![\\w-])${kind}\\.${from}(?![\\w-])`);
      for (const [name, text] of here.tree()) expect(token.test(text), name).toBe(false);
    },
    60_000,
  );

  it("keeps its code, and changes nothing else in the ledger", () => {
    expect(here.read("content/codes.yaml")).toContain("{ code: BM-026, service: material-tests }");
    expect(here.read("content/codes.lock")).toContain("BM-026 service material-testing\n");
  });

  it("is led to in one step after a second change, and by a page again after it is taken back", async () => {
    await give("service", "material-tests", "lab-tests");
    expect(here.read("content/moved.yaml")).toContain(
      "- { from: services/material-testing, to: services/lab-tests }",
    );
    expect(here.faults()).toEqual([]);
    const { sound } = await give("service", "lab-tests", "material-testing");
    expect(sound).toBe(true);
    expect(here.read("content/moved.yaml")).not.toContain("material-testing");
  }, 60_000);

  it("is told on when its folder was renamed by hand", async () => {
    const folder = (id: string) => join(here.root, "content/services", id);
    renameSync(folder("open-data"), folder("data-for-all"));
    expect(here.faults().length).toBeGreaterThan(5);
    const { sound } = await give("service", "open-data", "data-for-all");
    expect(sound).toBe(true);
    expect(here.faults()).toEqual([]);
  }, 60_000);
});

describe("nothing is renamed", () => {
  const here = workshop();
  const clean = here.tree();
  it.each([
    ["what is not there", ["service", "open-dat", "x"], "是不是 open-data"],
    ["to a name that is taken", ["service", "open-data", "tree-service"], "已經有"],
    ["to a name that is none", ["service", "open-data", "開放"], "不能當代號"],
    ["to a page of the site itself", ["page", "taking-part", "faq"], "網站自己的頁"],
    ["without a new name", ["service", "open-data"], "舊的和新的"],
    ["of a kind that is none", ["thing", "a", "b"], "要改哪一種"],
  ])("%s", async (_name, args, zh) => {
    const { sound, said } = await ran(() => rename([...args, "--root", here.root]));
    expect(sound).toBe(false);
    expect(said).toContain(zh);
    expect(here.tree()).toEqual(clean);
  });
});
