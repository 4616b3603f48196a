import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inspectContent } from "../../src/cli/content/inspect.ts";
import { inLanguage } from "../../src/cli/content/report/said.ts";

const zh = "services/state-compensation/zh.mdx";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "guide-"));
  cpSync("content", join(root, "content"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The one thing that is told, in Chinese; nothing else was looked at. */
const told = () => {
  const { faults, waiting } = inspectContent(root);
  return {
    waiting,
    faults: faults.map(({ file, rule, found }) => [file, rule, inLanguage(found, "zh")]),
  };
};
const at = (name: string) => join(root, "content", name);
const alone = (rule: string, found: string, file = zh) => ({
  waiting: true,
  faults: [[`content/${file}`, rule, expect.stringContaining(found)]],
});

describe("what stands on a disk where a file should be is told first and alone", () => {
  it("a folder", () => {
    renameSync(at(zh), at(`${zh}.old`));
    mkdirSync(at(zh));
    renameSync(at(`${zh}.old`), join(at(zh), "zh.mdx"));
    expect(told()).toEqual(alone("broken-file", "資料夾"));
  });

  it("a link to a file", () => {
    renameSync(at(zh), join(root, "zh.mdx"));
    symlinkSync(join(root, "zh.mdx"), at(zh));
    expect(told()).toEqual(alone("broken-file", "捷徑"));
  });

  it("a link to a folder", () => {
    renameSync(at("notices"), join(root, "notices"));
    symlinkSync(join(root, "notices"), at("notices"));
    expect(told()).toEqual(alone("broken-file", "捷徑", "notices"));
  });

  it("a folder where a table should be", () => {
    rmSync(at("laws.yaml"));
    mkdirSync(at("laws.yaml"));
    expect(told()).toEqual(alone("broken-file", "資料夾", "laws.yaml"));
  });

  it("a file in UTF-16", () => {
    writeFileSync(
      at(zh),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("---\ntitle: 國賠\n---\n", "utf16le")]),
    );
    expect(told()).toEqual(alone("encoding", "UTF-16"));
  });

  it("a file in Big5", () => {
    const big5 = Buffer.from([0xb0, 0xea, 0xae, 0x61, 0xbd, 0xdf, 0xc0, 0x76]);
    writeFileSync(
      at(zh),
      Buffer.concat([Buffer.from("---\ntitle: "), big5, Buffer.from("\n---\n")]),
    );
    expect(told()).toEqual(alone("encoding", "Big5"));
  });

  it("an empty folder harms nobody", () => {
    mkdirSync(at("services/later"));
    expect(told()).toEqual({ waiting: false, faults: [] });
  });
});
