/**
 * What the site costs: time of a build, size of dist/, and what a first view of each kind of page transfers (brotli).
 * Run: `npm run bench`. Figures depend on the machine, so no test asserts them; bytes are held by tests/dist/weight.test.ts.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const packed = (file: string) => brotliCompressSync(readFileSync(file)).length;

const started = performance.now();
const { status } = spawnSync(process.execPath, ["src/cli/build.ts"], { stdio: "ignore" });
if (status !== 0) throw new Error("the build failed: run npm run build to see why");
const seconds = (performance.now() - started) / 1000;

const files = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .map((file) => join("dist", file))
  .filter((file) => statSync(file).isFile());
const pages = files.filter((file) => file.endsWith(".html"));
const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
  `build ${seconds.toFixed(1)} s · ${pages.length} pages · ${files.length} files · ${kb(total)}`,
);

/** Style sheets and scripts that a page names. */
const assets = (html: string) =>
  [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, address]) =>
    join("dist", address ?? ""),
  );
const kinds = {
  home: "zh/index.html",
  service: "zh/services/building-permit/index.html",
  "service (en)": "en/services/building-permit/index.html",
  form: "zh/forms/state-compensation-claim/index.html",
  questions: "zh/faq/index.html",
  search: "zh/search/index.html",
};
for (const [kind, file] of Object.entries(kinds)) {
  const page = join("dist", file);
  const parts = [page, ...new Set(assets(readFileSync(page, "utf8")))];
  console.log(
    `${kind.padEnd(14)} ${kb(packed(page)).padStart(8)} page · ${kb(parts.reduce((sum, part) => sum + packed(part), 0)).padStart(8)} in ${parts.length} requests`,
  );
}
