import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../../src/cli/publish/files.ts";
import { manifestOf, readManifest } from "../../src/cli/publish/manifest.ts";
import { deploy, editions } from "../../src/cli/publish/releases.ts";
import { anotherAgency, env, type Project } from "../agency/project.ts";
import { type Running, serve } from "../dist/host-servers.ts";
import { type Watcher, watcher } from "./watcher.ts";

/** A site of one city, served by nginx from the link that `npm run deploy` turns; readers ask all the time. */
let project: Project;
let host: string;
let nginx: Running;
let readers: Watcher;
const at = (...names: string[]) => join(project.root, ...names);
const service = "content/services/sewer-permit";

/** A command as an operator runs it, while this process goes on asking. */
const command = (name: string, ...args: string[]) =>
  new Promise<{ code: number; said: string }>((done) => {
    const file = at("src/cli", `${name}.ts`);
    execFile(process.execPath, [file, ...args], { cwd: project.root, env }, (error, out, wrong) =>
      done({ code: error ? Number(error.code ?? 1) : 0, said: out + wrong }),
    );
  });
const edit = (name: string, from: string | RegExp, to: string) => {
  const text = readFileSync(at(name), "utf8");
  expect(text).toMatch(from);
  writeFileSync(at(name), text.replace(from, to));
  return () => writeFileSync(at(name), text);
};
const page = async () => (await fetch(`${nginx.origin}/guide/zh/services/sewer-permit/`)).text();
const times = () =>
  new Map(filesIn(at("dist")).map((name) => [name, statSync(at("dist", name)).mtimeMs]));
const manifest = () => readManifest(at("hosting/manifest.json"));

beforeAll(async () => {
  project = anotherAgency("zh");
  const law = ["--law", "administrative-procedure-act"];
  const asked = ["--id", "sewer-permit", "--zh", "申請接用下水道", "--kind", "permit"];
  project.run("new", "service", ...asked, "--owner", "main-office", ...law);
  const fee =
    "{ kind: flat, id: permit, amount: 20, grounds: [{ law: administrative-procedure-act }] }";
  edit(`${service}/service.yaml`, /^fees: .*$/m, `fees: [${fee}]`);
  edit(`${service}/service.yaml`, ", money]", "]");
  edit(`${service}/zh.mdx`, /^ {2}money: .*\n/m, "");
  edit(`${service}/zh.mdx`, /^afterwards:/m, "fees: { permit: { name: 許可費 } }\nafterwards:");
  host = mkdtempSync(join(tmpdir(), "host-"));
  chmodSync(host, 0o755); // the web server reads it as another user
  project.run("build");
  project.run("deploy", host);
  const file = readFileSync(at("hosting/nginx.conf"), "utf8");
  nginx = await serve("nginx", file, join(host, "current"), "/guide/");
  const names = ["", "zh/", "zh/services/sewer-permit/", "sw.js", "search/zh.json"];
  readers = watcher(names.map((name) => `${nginx.origin}/guide/${name}`));
});
afterAll(async () => {
  await readers.stop();
  await nginx.stop();
  project.remove();
  rmSync(host, { recursive: true, force: true });
});

describe("readers who ask every 100 ms get an answer each time", () => {
  it.each([
    ["a slip in a file", `${service}/service.yaml`, "fees:", "fees："],
    ["a page that cannot be made", "src/pages/index.astro", /$/, "{"],
  ])("while a build breaks off at %s; dist/ stays as it was", async (_, name, from, to) => {
    const before = times();
    const mend = edit(name, from, to);
    const answers = await readers.during(async () => {
      const { code, said } = await command("build");
      expect(code).toBe(1);
      expect(said).toContain("dist/ 還是原來的");
    });
    mend();
    expect(answers).toBeGreaterThan(0);
    expect(readers.failed).toEqual([]);
    expect(times()).toEqual(before);
    expect(await page()).toContain("20 元");
  });

  it("while a changed fee is built: what does not show it keeps its bytes, its name and its time", async () => {
    const [before, old] = [times(), manifest()];
    edit(`${service}/service.yaml`, "amount: 20", "amount: 25");
    const answers = await readers.during(async () =>
      expect(await command("build")).toMatchObject({ code: 0 }),
    );
    expect(answers).toBeGreaterThan(0);
    expect(readers.failed).toEqual([]);
    const { files } = manifest();
    const changed = Object.keys(files).filter((name) => files[name]?.[0] !== old.files[name]?.[0]);
    // the page and its twins, the notice on paper, the data, what the search and the offline worker read
    const shows =
      /sewer-permit|^print\/CS-002\/|^open-data\/services\.|^search\/|^pagefind\/|^sw\.js/;
    expect(changed).toContain("zh/services/sewer-permit/index.html");
    expect(changed.filter((name) => !shows.test(name))).toEqual([]);
    const now = times();
    const same = Object.keys(files).filter((name) => !changed.includes(name));
    expect(same.length).toBeGreaterThan(changed.length * 5);
    expect(same.filter((name) => now.get(name) !== before.get(name))).toEqual([]);
    expect(await page()).toContain("20 元");
  });

  it("while it is published, and taken back", async () => {
    const published = await readers.during(async () => {
      const { code, said } = await command("deploy", host);
      expect(code).toBe(0);
      expect(said).toMatch(/發布了：\d\d 個檔案有變/);
    });
    expect(await page()).toContain("25 元");
    const back = await readers.during(async () =>
      expect(await command("rollback", host)).toMatchObject({ code: 0 }),
    );
    expect(await page()).toContain("20 元");
    expect(Math.min(published, back)).toBeGreaterThan(0);
    expect(readers.failed).toEqual([]);
  });

  it("while the link is turned as fast as it goes: a thousand answers", async () => {
    const turning = spawn(process.execPath, ["tests/kit/turning.ts", host], { stdio: "inherit" });
    const seen = new Map<string, number>();
    const of = (fee: string) => seen.get(fee) ?? 0;
    const enough = () => of("20 元") > 0 && of("25 元") > 0 && of("20 元") + of("25 元") >= 1000;
    const reader = async () => {
      while (!enough() && turning.exitCode === null) {
        const text = await page();
        const fee = /2[05] 元/.exec(text)?.[0] ?? text.slice(0, 200);
        seen.set(fee, of(fee) + 1);
      }
    };
    await Promise.all(Array.from({ length: 8 }, reader));
    const ended = once(turning, "exit");
    turning.kill();
    await ended;
    expect([...seen.keys()].sort()).toEqual(["20 元", "25 元"]);
    expect(of("20 元") + of("25 元")).toBeGreaterThanOrEqual(1000);
    expect(readers.failed).toEqual([]);
  });

  it("for files of the five editions before, by their hashed names; a sixth takes the oldest away", async () => {
    const hashed = (n: number) => [`_astro/part.${n}.js`, `pagefind/zh/index/part_${n}.pf_index`];
    const status = async (n: number) =>
      Promise.all(
        hashed(n).map(async (name) => (await fetch(`${nginx.origin}/guide/${name}`)).status),
      );
    const publish = (n: number) => {
      for (const name of hashed(n - 1)) rmSync(at("dist", name), { force: true });
      for (const name of hashed(n)) {
        mkdirSync(dirname(at("dist", name)), { recursive: true });
        writeFileSync(at("dist", name), `${n}`);
      }
      return deploy(at("dist"), manifestOf(at("dist"), "2026-12-01"), host).edition;
    };
    const names: string[] = [];
    const answers = await readers.during(async () => {
      for (let n = 1; n <= 7; n += 1) names.push(publish(n));
    });
    expect(editions(host)).toEqual(names.slice(-5));
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(status))).toEqual([
      [404, 404],
      ...Array.from({ length: 6 }, () => [200, 200]),
    ]);
    expect(answers).toBeGreaterThan(0);
    expect(readers.failed).toEqual([]);
  });
});
