/**
 * `npm run verify -- https://host/guide/`: asks a published site for everything that was built, and looks whether the
 * host answers as it should: files, types, headers, 404, redirects, packing, codes on paper, links. With `--observatory`
 * Mozilla's tests of the headers too: 132 MB of packages, brought in once.
 */
import { existsSync } from "node:fs";
import { argumentsOf } from "./arguments.ts";
import { inspectContent } from "./content/inspect.ts";
import { guideOf } from "./guide.ts";
import { hostPlanOf, stylesFile } from "./hosting.ts";
import { readEditions } from "./publish/styles.ts";
import { readManifest } from "./publish/manifest.ts";
import { ask } from "./publish/verify/ask.ts";
import { observatory } from "./publish/verify/observatory/check.ts";
import { install, installed } from "./publish/verify/observatory/install.ts";
import { scannerIn } from "./publish/verify/observatory/scanner.ts";
import { told, verify } from "./publish/verify/run.ts";

const { values, positionals } = argumentsOf({
  allowPositionals: true,
  options: { observatory: { type: "boolean", default: false } },
});
const [given = ""] = positionals;
const manifest = "hosting/manifest.json";
if (!/^https?:\/\/\S+$/.test(given)) {
  console.error("請寫網址 · which address?  npm run verify -- https://example.org/guide/");
  process.exit(2);
}
if (!existsSync(manifest) || !existsSync("dist")) {
  console.error("先輸入 npm run build · npm run build first");
  process.exit(1);
}
const guide = guideOf(inspectContent(".").content);
const plan = hostPlanOf(guide, readEditions(`hosting/${stylesFile}`).flat());
const address = given.replace(/\/?$/, "/");
if (!new URL(address).pathname.endsWith(plan.base)) {
  console.error(
    `這個網站是為 ${plan.base} 產生的（content/site.yaml 的 base） · the site was built for ${plan.base}`,
  );
  process.exit(2);
}
const secure = address.startsWith("https:");
const modules = secure ? (values.observatory ? install() : installed()) : undefined;
const verdicts = await verify(
  {
    address,
    plan,
    manifest: readManifest(manifest),
    codes: guide.codes.map(({ code }) => code),
    ask,
  },
  modules === undefined ? [] : [observatory(await scannerIn(modules))],
);
for (const verdict of verdicts) for (const line of told(verdict)) console.log(line);
if (!secure)
  console.log("－ 沒有跑 Mozilla Observatory：它只看 https · was not run: it looks at https alone");
else if (modules === undefined)
  console.log("－ 沒有跑 Mozilla Observatory：加 --observatory · was not run: add --observatory");
const wrong = verdicts.reduce((sum, { faults }) => sum + faults.length, 0);
console.log(
  wrong === 0
    ? "\n✔ 主機照規定回應 · the host answers as it should"
    : `\n✖ ${wrong} 處不對 · wrong`,
);
process.exitCode = wrong === 0 ? 0 : 1;
