// npm test: every check and every test. All run, even after a failure; the last line counts them.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { differences } from "./compare.mjs";
import { fixtureProject, hasFixture } from "./fixture.mjs";
import { install, node, npm, root, run } from "./setup.mjs";
import { findChromium, installTools } from "./tools.mjs";

const cache = path.join(root, ".cache");
const second = path.join(cache, "second-build");
const script = (name) => npm(["run", "--silent", name], { CHROMIUM_PATH: findChromium() ?? "" });

/** One check counts as one. */
const check = async (name) => ((await script(name)) === 0 ? [1, 0] : [0, 1]);

/** A skipped test is a failed one. A run that breaks off, or finds no test, is a failure of its own. */
const tests = (name, report, count) => async () => {
  const file = path.join(cache, report);
  rmSync(file, { force: true });
  const code = await script(name);
  const [passed, failed] = count(JSON.parse(readFileSync(file, "utf8")));
  return [passed, Math.max(failed, code === 0 && passed > 0 ? 0 : 1)];
};
const vitest = (r) => [r.numPassedTests, r.numTotalTests - r.numPassedTests];
const playwright = ({ stats }) => [stats.expected, stats.unexpected + stats.flaky + stats.skipped];

/**
 * The same content makes the same bytes: a build in another folder is compared with the first. It prints everything
 * anew, since from the cache the files would be the same by themselves.
 */
async function buildTwice() {
  const print = path.join(cache, "second-print");
  for (const folder of [second, print]) rmSync(folder, { recursive: true, force: true });
  const code = await run("astro", ["build", "--outDir", second], { PRINT_CACHE: print });
  if (code !== 0) return [0, 1];
  const unequal = differences(path.join(root, "dist"), second);
  for (const file of unequal) console.error(`differs between two builds: ${file}`);
  return unequal.length === 0 ? [1, 0] : [0, 1];
}

/** What names services of the first content runs on it, in a project of its own: see scripts/fixture.mjs. */
const fixture = {
  reports: [
    ["unit.json", vitest],
    ["dist.json", vitest],
    ["e2e.json", playwright],
  ],
  async run() {
    const place = fixtureProject();
    for (const [file] of this.reports) rmSync(path.join(place, ".cache", file), { force: true });
    const code = await run(node(), [path.join(place, "scripts/test.mjs")], { TESTS: "bound" });
    const counts = this.reports.map(([file, count]) =>
      count(JSON.parse(readFileSync(path.join(place, ".cache", file), "utf8"))),
    );
    const sum = (at) => counts.reduce((total, count) => total + count[at], 0);
    return [sum(0), Math.max(sum(1), code)];
  },
};

const all = [
  ["Content", () => check("check:content")],
  ["Typography", () => check("check:typography")],
  ["Types", () => check("check:types")],
  ["Lint", () => check("check:lint")],
  ["Format", () => check("check:format")],
  ["Build", () => check("build")],
  ["Unit and content tests", tests("test:unit", "unit.json", vitest)],
  ["Second build, byte for byte", buildTwice],
  ["Tests of the built files", tests("test:dist", "dist.json", vitest)],
  ["Tests in the browser", tests("test:e2e", "e2e.json", playwright)],
];
const bound = new Set([
  "Build",
  "Unit and content tests",
  "Tests of the built files",
  "Tests in the browser",
]);
const steps =
  process.env.TESTS === "bound"
    ? all.filter(([name]) => bound.has(name))
    : [...all, ...(hasFixture() ? [["Tests on the fixtures", () => fixture.run()]] : [])];

const results = [];
try {
  await install();
  node();
  await installTools();
  mkdirSync(cache, { recursive: true });
  for (const [name, step] of steps) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const counts = await step().catch((error) => {
      console.error(error);
      return [0, 1];
    });
    results.push({ name, counts, seconds: Math.round((Date.now() - started) / 1000) });
  }
} catch (error) {
  console.error(error.message);
  results.push({ name: "Setting up", counts: [0, 1], seconds: 0 });
}

console.log("");
for (const { name, counts, seconds } of results)
  console.log(
    `${counts[1] === 0 ? "✔" : "✘"} ${name}: ${counts[0]} passed, ${counts[1]} failed (${seconds} s)`,
  );
const sum = (at) => results.reduce((total, { counts }) => total + counts[at], 0);
process.exitCode = sum(1) > 0 || sum(0) === 0 ? 1 : 0;
console.log(`${sum(0)} passed, ${sum(1)} failed`);
