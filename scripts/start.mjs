// npm start: install what is missing, build what has changed, show the site.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { install, node, npm, root, run } from "./setup.mjs";

/** All that a page can depend on. */
const inputs = [
  "content",
  "public",
  "src",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
];
const home = path.join(root, "dist/index.html");
const manifest = path.join(root, "hosting/manifest.json");
const stamp = path.join(root, ".cache/built.txt");

function* files(entry) {
  if (!existsSync(entry)) return;
  if (statSync(entry).isFile()) yield entry;
  else for (const name of readdirSync(entry).sort()) yield* files(path.join(entry, name));
}

/** Contents rather than times: a fresh checkout changes every time and no content. */
function state() {
  const hash = createHash("sha256");
  for (const input of inputs)
    for (const file of files(path.join(root, input)))
      hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.update(readFileSync(manifest)).digest("hex"); // another build of dist/ has another manifest
}

async function build() {
  if ([home, manifest, stamp].every(existsSync) && readFileSync(stamp, "utf8") === state()) return;
  console.log("產生網站，第一次要好幾分鐘 … · Building the site …");
  if ((await npm(["run", "--silent", "build"])) !== 0)
    throw new Error(
      "沒有產生網站，上面的訊息說哪裡要改 · The build failed; the lines above say where.",
    );
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, state());
}

try {
  await install();
  const program = node();
  await build();
  process.exitCode = await run(program, ["src/cli/serve.ts"]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
