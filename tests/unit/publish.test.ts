import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { alone, deploying } from "../../src/cli/publish/alone.ts";
import { filesIn } from "../../src/cli/publish/files.ts";
import { damaged, manifestOf } from "../../src/cli/publish/manifest.ts";
import { pack } from "../../src/cli/publish/pack.ts";
import { currentOf, deploy, editions, rollback } from "../../src/cli/publish/releases.ts";
import { forgetOldStore } from "../../src/cli/publish/store.ts";
import { withNewest } from "../../src/cli/publish/styles.ts";
import { settle } from "../../src/cli/publish/settle.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "publish-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...names: string[]) => join(root, ...names);
const write = (folder: string, files: Record<string, string>) => {
  rmSync(at(folder), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at(folder, name)), { recursive: true });
    writeFileSync(at(folder, name), text);
  }
};
const publish = (files: Record<string, string>, day = "2026-11-30") => {
  write("dist", files);
  return deploy(at("dist"), manifestOf(at("dist"), day), at("host"));
};
const shown = (name: string) => readFileSync(at("host", "current", name), "utf8");

describe("a file that is as it was", () => {
  it("keeps its time; one that changed has a new one, though it be as long", () => {
    write("old", { "a.html": "same", "b.html": "1 NT$", "c/d.html": "gone" });
    const day = new Date("2026-01-02T03:04:05Z");
    for (const name of filesIn(at("old"))) utimesSync(at("old", name), day, day);
    write("new", { "a.html": "same", "b.html": "2 NT$", "e.html": "new" });
    expect(settle(at("old"), at("new"))).toBe(1);
    expect(statSync(at("new", "a.html")).mtime).toEqual(day);
    expect(statSync(at("new", "b.html")).mtime).not.toEqual(day);
  });
  it("is nothing to know where nothing was published", () => {
    write("new", { "a.html": "same" });
    expect(settle(at("old"), at("new"))).toBe(0);
  });
});

describe("packed twins", () => {
  const long = "路燈不亮 ".repeat(400);
  it("stand beside texts, hold the same and have their time", async () => {
    write("dist", { "a.html": long, "b.pdf": long, "c.html": "short" });
    await pack(at("dist"), at("cache"));
    expect(filesIn(at("dist"))).toEqual(["a.html", "a.html.br", "a.html.gz", "b.pdf", "c.html"]);
    expect(brotliDecompressSync(readFileSync(at("dist", "a.html.br"))).toString()).toBe(long);
    expect(gunzipSync(readFileSync(at("dist", "a.html.gz"))).toString()).toBe(long);
    expect(statSync(at("dist", "a.html.br")).mtime).toEqual(statSync(at("dist", "a.html")).mtime);
  });
  it("are kept by content, so that the next build packs only what changed", async () => {
    write("dist", { "a.html": long });
    await pack(at("dist"), at("cache"));
    const kept = filesIn(at("cache"));
    write("dist", { "moved.html": long, "b.html": `${long}.` });
    await pack(at("dist"), at("cache"));
    expect(kept).toHaveLength(2);
    expect(filesIn(at("cache"))).toHaveLength(4);
  });
});

describe("what Astro keeps of the content", () => {
  it("is thrown away when a schema has changed, and only then", () => {
    write("schema", { "a.ts": "1" });
    write(".astro", { "data-store.json": "[]" });
    const store = at(".astro", "data-store.json");
    expect(forgetOldStore(root, at("schema"))).toBe(true);
    writeFileSync(store, "[]");
    expect(forgetOldStore(root, at("schema"))).toBe(false);
    expect(existsSync(store)).toBe(true);
    write("schema", { "a.ts": "2" });
    expect(forgetOldStore(root, at("schema"))).toBe(true);
    expect(existsSync(store)).toBe(false);
  });
});

describe("the styles that a host allows", () => {
  it("are those of the newest edition and of the five that it can go back to", () => {
    const [day = [], ...others] = ["f", "e", "d", "c", "b", "a"].map((hash) => [hash]);
    expect(withNewest([], day)).toEqual([day]);
    expect(withNewest([day, ...others], ["g"])).toEqual([["g"], day, ...others.slice(0, -1)]);
    expect(withNewest(others, others[0] ?? [])).toEqual(others);
    expect(withNewest(others, others[2] ?? [])[0]).toEqual(others[2]);
  });
});

describe("deploy", () => {
  it("shows the new edition by a link, and copies only what changed", () => {
    const first = publish({ "zh/index.html": "20 元", "a.pdf": "pdf", "_astro/x.1.js": "1" });
    expect(first).toMatchObject({ again: false, changed: 3 });
    const inode = statSync(at("host", "current", "a.pdf")).ino;
    const second = publish({ "zh/index.html": "25 元", "a.pdf": "pdf", "_astro/x.2.js": "2" });
    expect(second).toMatchObject({ changed: 2, bytes: Buffer.byteLength("25 元2") });
    expect(shown("zh/index.html")).toBe("25 元");
    expect(statSync(at("host", "current", "a.pdf")).ino).toBe(inode);
    expect(readlinkSync(at("host", "current"))).toBe(`releases/${second.edition}`);
  });
  it("leaves hashed files of the edition before where open pages ask for them", () => {
    publish({ "_astro/x.1.js": "1", "old.html": "old" });
    publish({ "_astro/x.2.js": "2" });
    expect(shown("_astro/x.1.js")).toBe("1");
    expect(existsSync(at("host", "current", "old.html"))).toBe(false);
  });
  it("does nothing the second time", () => {
    publish({ "a.html": "a" });
    expect(publish({ "a.html": "a" })).toMatchObject({ again: true, changed: 0 });
    expect(editions(at("host"))).toHaveLength(1);
  });
  it("refuses a build that is not whole, and the edition before stands", () => {
    const { edition } = publish({ "a.html": "a" });
    write("dist", { "a.html": "b", "c.html": "c" });
    const manifest = manifestOf(at("dist"), "2026-12-01");
    writeFileSync(at("dist", "a.html"), "x");
    expect(damaged(at("dist"), manifest)).toEqual(["a.html"]);
    expect(() => deploy(at("dist"), manifest, at("host"))).toThrow("a.html");
    expect(currentOf(at("host"))).toBe(edition);
    expect(shown("a.html")).toBe("a");
  });
  it("keeps five editions", () => {
    for (let n = 1; n <= 7; n += 1) publish({ "a.html": `${n}` }, `2026-12-0${n}`);
    expect(editions(at("host")).map((name) => name.slice(0, 10))).toEqual(
      [3, 4, 5, 6, 7].map((n) => `2026-12-0${n}`),
    );
    expect(filesIn(at("host")).some((name) => name.includes("2026-12-02"))).toBe(false);
    expect(shown("a.html")).toBe("7");
  });
});

describe("rollback", () => {
  it("shows the edition before, with the hashed files of the one that readers may have open", () => {
    const { edition } = publish({ "a.html": "1", "_astro/x.1.js": "1" });
    publish({ "a.html": "2", "_astro/x.2.js": "2" });
    expect(rollback(at("host"))).toBe(edition);
    expect(shown("a.html")).toBe("1");
    expect(shown("_astro/x.2.js")).toBe("2");
  });
  it("says which editions there are when it cannot", () => {
    const { edition } = publish({ "a.html": "1" });
    expect(() => rollback(at("host"))).toThrow(edition);
    expect(() => rollback(at("host"), "2026-01-01-0")).toThrow(edition);
    expect(() => rollback(at("nowhere"))).toThrow("沒有可以回去的版本");
  });
});

describe("two programs at one folder", () => {
  const runner = () => spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  it("the second is refused while the first is at work, and nothing is published", async () => {
    publish({ "a.html": "1" });
    const other = runner();
    writeFileSync(deploying(at("host")), String(other.pid));
    expect(() => alone(deploying(at("host")))).toThrow(`另一個程式（${other.pid}）`);
    const command = join(process.cwd(), "src/cli/rollback.ts");
    const { status, stderr } = spawnSync(process.execPath, [command, at("host")], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`another program (${other.pid})`);
    expect(readFileSync(deploying(at("host")), "utf8")).toBe(String(other.pid));
    const ended = once(other, "exit");
    other.kill();
    await ended;
    alone(deploying(at("host"))); // what it left counts for nothing
    expect(readFileSync(deploying(at("host")), "utf8")).toBe(String(process.pid));
  });
  it("one after the other is no fault, and what is at work leaves nothing behind", () => {
    publish({ "a.html": "1" });
    publish({ "a.html": "2" });
    for (const wanted of [0, 1]) {
      const command = join(process.cwd(), "src/cli/rollback.ts");
      const edition = editions(at("host")).at(wanted) ?? "";
      expect(spawnSync(process.execPath, [command, at("host"), edition]).status).toBe(0);
      expect(existsSync(deploying(at("host")))).toBe(false);
    }
  });
  it("a file that says nothing sensible stops nobody", () => {
    mkdirSync(at("host"));
    writeFileSync(deploying(at("host")), "?");
    expect(() => alone(deploying(at("host")))).not.toThrow();
  });
});
