/**
 * Does the build grow as its content does? Builds the guide with every service once, three and ten times, and says CPU
 * and memory, and what each set of services more has cost: the same at ten times as at three, where growth is linear.
 * (By the page it rises all the same, since pages of services are dearer than those of the flows, which stay as many.)
 * Typesetting is left out: each printed file is set once, whatever stands beside it.
 *
 * `node bench/growth.ts [TIMES…]`. Linux only: needs GNU time. Ten times takes minutes.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readTree } from "../src/cli/content/read/read.ts";
import { copied } from "./guard/copies.ts";

/** A typesetter that gives one sheet of nothing. */
const nothing = `export const print = async () => ({ bytes: new TextEncoder().encode("%PDF-1.7"), pages: 1, milliseconds: 0 });
`;

/** A project with this content, ready to be built. */
function project(tree: ReadonlyMap<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "growth-"));
  for (const part of [
    "src",
    "public",
    "content",
    "package.json",
    "astro.config.mjs",
    "tsconfig.json",
  ])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  for (const [name, text] of tree) {
    const file = join(root, "content", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(root, "src/print/pool.ts"), nothing);
  const forms = join(root, "src/print/form-pdf.ts"); // forms say on how many sheets they print
  writeFileSync(forms, readFileSync(forms, "utf8").replace("!job.example && ", "false && "));
  return root;
}

/** The run before: how many times, and seconds of CPU. */
let before: readonly [number, number] | undefined;
const times = process.argv.slice(2).map(Number);
for (const n of times.length > 0 ? times : [1, 3, 10]) {
  const tree = readTree(".");
  const root = project(n === 1 ? tree : copied(tree, n));
  const { stdout, stderr, status } = spawnSync(
    "/usr/bin/time",
    ["-f", "%U %S %M", process.execPath, "src/cli/build.ts"],
    { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const [user = 0, system = 0, memory = 0] = (stderr.trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  const pages = globSync("dist/**/*.html", { cwd: root }).length;
  const cpu = user + system;
  const more = before && `, ${((cpu - before[1]) / (n - before[0])).toFixed(1)} s each time more`;
  console.log(
    `${n} ×: ${pages} pages · ${cpu.toFixed(1)} s CPU${more ?? ""} · ${(memory / 1000).toFixed(0)} MB`,
  );
  before = [n, cpu];
  rmSync(root, { recursive: true });
}
