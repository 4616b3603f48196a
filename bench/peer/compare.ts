/**
 * CPU and memory of second builds of the guide and of a peer, in turn, so that both meet the same load of the machine.
 *
 * `node bench/peer/compare.ts PEER [RUNS]`: PEER is the copy of this folder, with content and packages. Both are built
 * once before. Linux only: needs GNU time.
 */
import { spawnSync } from "node:child_process";
import { globSync, rmSync } from "node:fs";
import { join } from "node:path";

const [peer = "", runs = "5"] = process.argv.slice(2);
const here = process.cwd();
const builds = {
  guide: { cwd: here, args: ["src/cli/build.ts"] },
  peer: { cwd: peer, args: [join(peer, "node_modules/astro/bin/astro.mjs"), "build"] },
};
type Name = keyof typeof builds;
const names: readonly Name[] = ["guide", "peer"];

interface Run {
  /** seconds of CPU, user and system */
  cpu: number;
  /** kilobytes of the largest process */
  memory: number;
}

function build(name: Name): Run {
  const { cwd, args } = builds[name];
  const { stderr, status } = spawnSync(
    "/usr/bin/time",
    ["-f", "%U %S %M", process.execPath, ...args],
    { cwd, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const [user = 0, system = 0, memory = 0] = (stderr.trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  return { cpu: user + system, memory };
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

for (const name of names) build(name);
const all: Record<Name, Run[]> = { guide: [], peer: [] };
for (let run = 0; run < Number(runs); run++)
  for (const name of names) {
    if (name === "peer") rmSync(join(peer, "dist"), { recursive: true, force: true });
    all[name].push(build(name));
  }
for (const name of names) {
  const pages = globSync("dist/**/*.html", { cwd: builds[name].cwd }).length;
  const cpu = median(all[name].map((run) => run.cpu));
  const memory = Math.max(...all[name].map((run) => run.memory));
  const each = all[name].map((run) => run.cpu.toFixed(1)).join(" ");
  console.log(
    `${name}: ${pages} pages · ${cpu.toFixed(1)} s CPU (${each}) · ${(memory / 1000).toFixed(0)} MB`,
  );
}
