/**
 * `npm run build`: check the content, build into a staging folder, and only then put it in the place of dist/.
 * When anything goes wrong, dist/ stays as it was: a site that is served from it never goes away.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import "./compiled.ts";
import { argumentsOf } from "./arguments.ts";
import { alone } from "./publish/alone.ts";
import { astroBuild } from "./publish/astro.ts";
import { manifestOf, writeManifest } from "./publish/manifest.ts";
import { pack } from "./publish/pack.ts";
import { settle } from "./publish/settle.ts";
import { forgetOldStore } from "./publish/store.ts";

const { inspectContent } = await import("./content/inspect.ts");
const { print } = await import("./content/report/print.ts");
const { guideOf } = await import("./guide.ts");
const { writeHosting } = await import("./hosting.ts");

const { values } = argumentsOf({ options: { root: { type: "string", default: process.cwd() } } });
const root = values.root;
const dist = join(root, "dist");
const cache = join(root, ".cache");
const staging = join(cache, "dist");
const before = join(cache, "dist-before");

try {
  alone(join(cache, "building"));
} catch (error) {
  console.error(`✖ 沒有產生網站 · nothing was built. ${(error as Error).message}`);
  process.exit(1);
}

const stop = (message: string): never => {
  rmSync(staging, { recursive: true, force: true });
  console.error(message);
  if (existsSync(dist)) console.error("dist/ 還是原來的 · dist/ is as it was");
  process.exit(1);
};

const inspection = inspectContent(root);
if (!print(inspection, { warnings: false }))
  stop("✖ nothing was built · 沒有產生網站：請先修正上面的內容");
const guide = guideOf(inspection.content);

mkdirSync(cache, { recursive: true });
for (const left of [staging, before]) rmSync(left, { recursive: true, force: true });
forgetOldStore(root);
console.log(
  "正在產生網站：平常約一分鐘，第一次要幾分鐘 · building the site: a minute, the first time some",
);
const wrong = await astroBuild(root, staging);
if (wrong !== undefined) stop(`✖ nothing was built: ${wrong.trim()}`);
settle(dist, staging);
await pack(staging, join(cache, "packed"));

if (existsSync(dist)) renameSync(dist, before);
renameSync(staging, dist);
rmSync(before, { recursive: true, force: true });
writeHosting(root, dist, guide);
writeManifest(join(root, "hosting", "manifest.json"), manifestOf(dist, guide.site.published));
console.log("✔ built into dist/ · 網站已產生");
