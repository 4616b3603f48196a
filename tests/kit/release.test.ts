import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeNew } from "../../src/cli/kit/new/new.ts";
import { differences } from "../../src/cli/kit/release/compared.ts";
import { release } from "../../src/cli/kit/release/release.ts";
import { ran, workshop } from "./workshop.ts";

describe("a new edition", () => {
  const here = workshop();
  const edition = (...args: string[]) => ran(() => release([...args, "--root", here.root]));
  const git = (...args: string[]) =>
    spawnSync("git", [
      "-C",
      here.root,
      "-c",
      "user.name=t",
      "-c",
      "user.email=t@example.org",
      ...args,
    ]);
  const commit = () => {
    git("add", "-A");
    git("commit", "-qm", "content");
  };
  const edit = (name: string, from: string | RegExp, to: string) => {
    const text = here.read(`content/${name}`);
    expect(text).toMatch(from);
    writeFileSync(join(here.root, "content", name), text.replace(from, to));
  };
  beforeAll(() => {
    git("init", "-q");
    commit();
  });

  it("asks for a word about each service whose facts changed", async () => {
    edit("services/copy-drawings/service.yaml", "amount: 20\n", "amount: 25\n");
    edit("services/odd-lot/zh.mdx", "首次發布", "第一次發布");
    const { sound, said } = await edition("--date", "2099-01-01");
    expect(sound).toBe(false);
    expect(said).toContain("copy-drawings");
    expect(said).not.toContain("odd-lot");
  });

  it("refuses while the guard finds faults", async () => {
    const { said } = await edition("--date", "2099-01-01");
    expect(said).toContain("先修正");
    edit("services/odd-lot/zh.mdx", "第一次發布", "首次發布");
  });

  it("is not made for a day before the last one", async () => {
    const { sound, said } = await edition("--date", "2020-01-01");
    expect(sound).toBe(false);
    expect(said).toContain("不能更早");
  });

  it("says what changed, notes it in both languages, and remembers what is new", async () => {
    const names = ["--id", "tree-day", "--zh", "植樹日活動", "--en", "Come to the tree day"];
    const kind = ["--kind", "information", "--owner", "parks", "--law", "building-act"];
    await ran(() => makeNew(["service", ...names, ...kind, "--root", here.root]));
    const note = [
      "--note",
      "copy-drawings=調閱費調整。",
      "--note-en",
      "copy-drawings=The fee changed.",
    ];
    const published = "2026-12-31";
    const { sound, said } = await edition("--date", published, ...note);
    expect(said).toContain("view.amount：20 → 25");
    expect(said).toContain("新的服務  植樹日活動");
    expect(sound).toBe(true);
    expect(here.read("content/site.yaml")).toContain(`published: "${published}"`);
    expect(here.read("content/services/copy-drawings/en.mdx")).toContain("The fee changed.");
    expect(here.read("content/codes.lock")).toContain("service tree-day\n");
    expect(here.read("content/addresses.lock")).toContain("services/tree-day\n");
    expect(here.faults()).toEqual([]);
    commit();
    git("tag", `edition-${published}`);
  });

  it("compares with the last edition, and passes over what readers need not know", async () => {
    edit("services/copy-drawings/service.yaml", "amount: 25\n", "amount: 30\n");
    const { sound, said } = await edition("--date", "2027-01-01", "--skip", "copy-drawings");
    expect(said).toContain("25 → 30");
    expect(said).not.toContain("植樹日");
    expect(sound).toBe(true);
    commit();
  });

  it("mends a memory that somebody has edited or lost", async () => {
    edit("codes.lock", /^BM-026 .*\n/m, "");
    rmSync(join(here.root, "content/addresses.lock"));
    expect(here.faults().length).toBeGreaterThan(0);
    const { sound } = await edition("--locks");
    expect(sound).toBe(true);
    expect(here.faults()).toEqual([]);
    expect(git("status", "--porcelain").stdout.toString()).toBe("");
  });
});

it("tells facts apart by their ids, and leaves out what they rest on", () => {
  const grounds = [{ law: "a" }];
  const before = [{ id: "copy", amount: 20, grounds }, { id: "old" }];
  const after = [{ id: "new" }, { id: "copy", amount: 30, grounds: [{ law: "b" }] }];
  expect(differences(before, after)).toEqual(["copy.amount：20 → 30", "old 刪掉了", "new 新增"]);
  expect(differences([{ id: "a", grounds }], [{ id: "a", grounds: [] }])).toEqual([]);
});
