/**
 * What the printed files cost: a first build with an empty cache, a second with a full one, the time each PDF takes,
 * and the peak memory of the build. Run: `npm run bench:print`. Linux only: memory is read from /proc.
 */
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const cache = join(process.cwd(), ".cache/bench-print");

/** Processes with their parents and resident megabytes. */
const processes = () =>
  readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const number = (key: string) =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      return [{ pid: Number(pid), parent: number("PPid"), megabytes: number("VmRSS") / 1024 }];
    } catch {
      return []; // it has ended in the meantime
    }
  });

/** Megabytes of a process and everything it has started. */
function memory(root: number): number {
  const all = processes();
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all
    .filter(({ pid }) => family.has(pid))
    .reduce((sum, { megabytes }) => sum + megabytes, 0);
}

/** Builds the site. @returns seconds, and the most megabytes at any moment */
const build = () =>
  new Promise<{ seconds: number; peak: number }>((done, failed) => {
    const started = performance.now();
    let peak = 0;
    const child = spawn(process.execPath, ["src/cli/build.ts"], {
      stdio: "ignore",
      env: { ...process.env, PRINT_CACHE: cache },
    });
    const watch = setInterval(() => {
      if (child.pid !== undefined) peak = Math.max(peak, memory(child.pid));
    }, 200);
    child.once("exit", (code) => {
      clearInterval(watch);
      if (code === 0) done({ seconds: (performance.now() - started) / 1000, peak });
      else failed(new Error("the build failed: run npm run build to see why"));
    });
  });

rmSync(cache, { recursive: true, force: true });
const first = await build();
const files = readFileSync(join(cache, "times.csv"), "utf8").trim().split("\n");
const second = await build();
const rows = files.map((line) => {
  const [template = "", pages, bytes, milliseconds] = line.split(",");
  return {
    template,
    pages: Number(pages),
    bytes: Number(bytes),
    milliseconds: Number(milliseconds),
  };
});
console.log(
  `${rows.length} PDFs · first build ${first.seconds.toFixed(1)} s, peak ${first.peak.toFixed(0)} MB · second build ${second.seconds.toFixed(1)} s, peak ${second.peak.toFixed(0)} MB`,
);
for (const [template, alike] of Map.groupBy(rows, ({ template: name }) => name)) {
  const times = alike.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const sizes = alike.map(({ bytes }) => bytes / 1024).sort((a, b) => a - b);
  const middle = (list: number[]) => (list[Math.floor(list.length / 2)] ?? 0).toFixed(0);
  console.log(
    `${template.padEnd(14)} ${String(alike.length).padStart(4)} files · ${middle(times)} ms median, ${(times.at(-1) ?? 0).toFixed(0)} ms at most · ${middle(sizes)} KB median, ${(sizes.at(-1) ?? 0).toFixed(0)} KB at most`,
  );
}
