/** `npm run rollback -- <folder> [edition]`: shows the edition before the current one again, or the one named. */
import { argumentsOf } from "./arguments.ts";
import { alone, deploying } from "./publish/alone.ts";
import { editions, rollback } from "./publish/releases.ts";

const [host, wanted] = argumentsOf({ allowPositionals: true }).positionals;
if (!host) {
  console.error("請寫資料夾 · which folder?  npm run rollback -- /srv/guide [edition]");
  process.exit(2);
}
try {
  alone(deploying(host));
  const edition = rollback(host, wanted);
  console.log(`✔ 現在是 ${edition} · is shown again (${editions(host).join(", ")})`);
} catch (error) {
  console.error(`✖ ${(error as Error).message}`);
  process.exitCode = 1;
}
