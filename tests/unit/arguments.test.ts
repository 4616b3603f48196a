import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], { encoding: "utf8" });

describe("who writes what a command does not know", () => {
  it.each([
    ["build", "--root"],
    ["init", "--address"],
    ["new", "--id"],
    ["retire", "--reason"],
    ["release", "--date"],
    ["deploy", "（沒有）"],
    ["verify", "--observatory"],
  ])("is told by %s what it knows, and nothing is done", (command, known) => {
    const { status, stdout, stderr } = run(command, "--bogus");
    expect(status).toBe(2);
    expect(stderr).toContain("看不懂「--bogus」");
    expect(stderr).toContain(known);
    expect(stderr).not.toMatch(/node:internal|\n {4}at /);
    expect(stdout).toBe("");
  });
  it("and so is one who leaves out a value", () => {
    const { status, stderr } = run("new", "office", "--id");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^✖ --id <value>：少了值.* · Option '--id <value>' argument missing\n$/);
  });
});
