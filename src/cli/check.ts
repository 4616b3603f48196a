/**
 * `npm run check:content`: read all of content/ and print every fault. Exit code 1 when there is one.
 * `-- --format github` or `gitlab` tells a code host, so that each fault stands beside the line of a change.
 * `-- --stamp <file…>` writes the fingerprint of the Chinese into the en.mdx that was compared with it; without a file,
 * into those whose English was changed too. `--unchanged`: the English was looked through and is right as it stands.
 */
import "./compiled.ts";
import { argumentsOf } from "./arguments.ts";
import type { Tongue } from "./content/report/fault.ts";

const { inspectContent } = await import("./content/inspect.ts");
const { forGitHub, forGitLab } = await import("./content/report/annotations.ts");
const { print } = await import("./content/report/print.ts");
const { inLanguage } = await import("./content/report/said.ts");
const { stamp } = await import("./content/read/stamp.ts");

const { values, positionals } = argumentsOf({
  allowPositionals: true,
  options: {
    root: { type: "string", default: process.cwd() },
    quiet: { type: "boolean", default: false },
    stamp: { type: "boolean", default: false },
    unchanged: { type: "boolean", default: false },
    sure: { type: "boolean", default: false },
    lang: { type: "string", default: "both" },
    format: { type: "string", default: "text" },
  },
});

const tongue: Tongue = values.lang === "zh" || values.lang === "en" ? values.lang : "both";
let refused = false;
if (values.stamp) {
  const { content } = inspectContent(values.root);
  const { stamped, left } = stamp(content, positionals, values.unchanged);
  for (const file of stamped) console.log(`已蓋章 · stamped: ${file}`);
  for (const { file, why } of left) {
    console.error(`沒有蓋章 · not stamped: ${file}`);
    if (tongue !== "en") console.error(`  ${inLanguage(why, "zh")}`);
    if (tongue !== "zh") console.error(`  ${inLanguage(why, "en")}`);
  }
  if (stamped.length + left.length === 0)
    console.log("沒有要蓋章的英文 · every en.mdx carries the current fingerprint already");
  console.log("");
  refused = left.length > 0;
}
const inspection = inspectContent(values.root, { sure: values.sure });
// A code host reads what is printed: nothing else may stand there.
const tellers = new Map([
  ["github", forGitHub],
  ["gitlab", forGitLab],
]);
const tell = tellers.get(values.format);
const { faults, warnings } = inspection;
if (tell) console.log(tell({ faults, warnings: values.quiet ? [] : warnings() }));
else print(inspection, { warnings: !values.quiet, tongue });
process.exitCode = faults.length === 0 && !refused ? 0 : 1;
