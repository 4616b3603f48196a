import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTree } from "../../src/cli/content/read/read.ts";
import { inForms } from "./form-plants.ts";
import { gravest } from "./plants.ts";

/** A folder with a copy of content/ and an earlier dist/, which a failed build must leave as it was. */
let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "guide-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (tree: ReadonlyMap<string, string>) => {
  rmSync(join(root, "content"), { recursive: true, force: true });
  for (const [name, text] of tree) {
    mkdirSync(dirname(join(root, "content", name)), { recursive: true });
    writeFileSync(join(root, "content", name), text);
  }
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist", "index.html"), "an earlier build");
};

/** What the guard finds in all other cases, and how it says so, guard.test.ts looks at without files. */
describe("npm run build stops, says where, and leaves dist/ as it was", () => {
  it.each([...gravest, ...inForms.slice(0, 1)])("$name", ({ change, file, field }) => {
    const tree = new Map(readTree("."));
    change(tree);
    write(tree);
    const run = spawnSync(process.execPath, ["src/cli/build.ts", "--root", root], {
      encoding: "utf8",
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`content/${file}`);
    if (typeof field === "string") expect(run.stderr).toContain(field);
    expect(readFileSync(join(root, "dist", "index.html"), "utf8")).toBe("an earlier build");
    expect(readdirSync(join(root, "dist"))).toEqual(["index.html"]);
  });
});
