/**
 * `npm run deploy -- <folder>`: publishes the build into a folder of this machine: `releases/<edition>` and `current`,
 * a link that the host serves. Without a gap: readers get the edition before until the new one is whole.
 */
import { existsSync } from "node:fs";
import { argumentsOf } from "./arguments.ts";
import { alone, deploying } from "./publish/alone.ts";
import { readManifest } from "./publish/manifest.ts";
import { deploy } from "./publish/releases.ts";

const [host] = argumentsOf({ allowPositionals: true }).positionals;
const manifest = "hosting/manifest.json";
if (!host) {
  console.error("請寫資料夾 · which folder?  npm run deploy -- /srv/guide");
  process.exit(2);
}
if (!existsSync(manifest)) {
  console.error("先輸入 npm run build · npm run build first");
  process.exit(1);
}
try {
  alone(deploying(host));
  const { edition, again, changed, bytes } = deploy("dist", readManifest(manifest), host);
  console.log(
    again
      ? `✔ ${edition} 已經是現在的版本 · is the current edition already`
      : `✔ ${edition} 發布了：${changed} 個檔案有變，${(bytes / 1024).toFixed(0)} KB · published: ${changed} files changed`,
  );
} catch (error) {
  console.error(
    `✖ 沒有發布，原來的版本還在 · not published, the edition before stands. ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
