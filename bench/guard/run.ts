/**
 * What the guard costs on today's content and on 10 and 100 copies of its services, each in a process of its own: from
 * nothing, and again after one file has changed. Run: `npm run bench:guard`. Figures depend on the machine, so no test
 * asserts them; that one change leads to one file read is held by tests/unit.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inspectTree } from "../../src/cli/content/inspect.ts";
import { readTree } from "../../src/cli/content/read/read.ts";
import { copied } from "./copies.ts";

const one = "services/road-excavation/service.yaml";

/** Milliseconds of this process, and what came of it. */
const timed = <Result>(work: () => Result): [Result, number] => {
  const { user, system } = process.cpuUsage();
  const result = work();
  const now = process.cpuUsage();
  return [result, (now.user - user + now.system - system) / 1000];
};

const measure = (times: number) => {
  const tree = times === 1 ? readTree(".") : copied(readTree("."), times);
  const [first, cold] = timed(() => inspectTree(tree, "."));
  const warm = [1, 2, 3].map((n) => {
    const changed = new Map(tree).set(one, `${tree.get(one) ?? ""}# ${n}\n`);
    return timed(() => inspectTree(changed, "."))[1];
  });
  return {
    services: first.services.length,
    characters: [...tree.values()].reduce((sum, text) => sum + text.length, 0),
    faults: first.faults.length,
    example: first.faults[0],
    cold,
    warm: Math.min(...warm),
  };
};

const asked = process.argv[2];
if (asked !== undefined) console.log(JSON.stringify(measure(Number(asked))));
else
  for (const times of [1, 10, 100]) {
    const run = spawnSync(
      process.execPath,
      ["--max-old-space-size=6000", fileURLToPath(import.meta.url), String(times)],
      { encoding: "utf8" },
    );
    if (run.status !== 0) throw new Error(run.stderr);
    const { services, characters, faults, cold, warm } = JSON.parse(run.stdout) as ReturnType<
      typeof measure
    >;
    console.log(
      `× ${String(times).padEnd(3)} ${String(services).padStart(5)} services · ${(characters / 1e6).toFixed(1).padStart(6)} M characters · ${faults} faults · cold ${(cold / 1000).toFixed(2)} s · one file changed ${(warm / 1000).toFixed(2)} s of CPU`,
    );
  }
