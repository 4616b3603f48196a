/**
 * `npm run build`: check the content, build into a staging folder, and only then put it in the place of dist/.
 * When anything goes wrong there is no dist/ at all, so nothing half-built can be published.
 */
import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { inspectContent } from "./content/inspect.ts";
import { print } from "./content/report/print.ts";

const { values } = parseArgs({ options: { root: { type: "string", default: process.cwd() } } });
const root = values.root;
const dist = join(root, "dist");
const staging = join(root, ".cache", "dist");

const stop = (message: string): never => {
  rmSync(staging, { recursive: true, force: true });
  console.error(message);
  process.exit(1);
};

/** Astro's command line, in the Node that runs this file; `npx` could find another. Resolves to what went wrong, or to nothing. */
const astroBuild = () =>
  new Promise<string | undefined>((done) => {
    const cli = join(
      dirname(createRequire(import.meta.url).resolve("astro/package.json")),
      "bin/astro.mjs",
    );
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
    const astro = spawn(process.execPath, [cli, "build", "--root", root, "--outDir", staging], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    astro.stdout.pipe(process.stdout);
    astro.stderr.pipe(process.stderr);
    astro.stdout.on("data", keep);
    astro.stderr.on("data", keep);
    astro.on("error", (error) => done(error.message));
    astro.on("close", (code) => {
      // Astro logs some errors and goes on, for example a renderer that leaves a page empty.
      const logged = output.split("\n").find((line) => line.includes("[ERROR]"));
      done(code === 0 ? logged : `astro build ended with exit code ${code}`);
    });
  });

rmSync(dist, { recursive: true, force: true });
rmSync(staging, { recursive: true, force: true });

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  stop(
    `✖ Node ${process.versions.node} is too old: the build needs 22.12 or later. Run "npm ci", then "npm run build", which brings its own.`,
  );
}
if (!print(inspectContent(root), { warnings: false }))
  stop("✖ nothing was built · 沒有產生網站：請先修正上面的內容");

mkdirSync(join(root, ".cache"), { recursive: true });
const wrong = await astroBuild();
if (wrong !== undefined) stop(`✖ nothing was built: ${wrong.trim()}`);
renameSync(staging, dist);
console.log("✔ built into dist/ · 網站已產生");
