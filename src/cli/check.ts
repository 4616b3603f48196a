/**
 * `npm run check:content`: read all of content/ and print every fault. Exit code 1 when there is one.
 * `-- --format github` or `gitlab` tells a code host, so that each fault stands beside the line of a change.
 * `-- --stamp` writes the fingerprint of the Chinese into every en.mdx, once the two have been compared.
 */
import { parseArgs } from "node:util";
import { inspectContent } from "./content/inspect.ts";
import { forGitHub, forGitLab } from "./content/report/annotations.ts";
import type { Tongue } from "./content/report/fault.ts";
import { print } from "./content/report/print.ts";
import { stamp } from "./content/read/translation.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: process.cwd() },
    quiet: { type: "boolean", default: false },
    stamp: { type: "boolean", default: false },
    sure: { type: "boolean", default: false },
    lang: { type: "string", default: "both" },
    format: { type: "string", default: "text" },
  },
});

if (values.stamp) {
  const stamped = stamp(inspectContent(values.root).content);
  console.log(
    stamped.length > 0
      ? `stamped:\n${stamped.join("\n")}\n`
      : "every en.mdx carries the current fingerprint already\n",
  );
}
const tongue: Tongue = values.lang === "zh" || values.lang === "en" ? values.lang : "both";
const inspection = inspectContent(values.root, { sure: values.sure });
// A code host reads what is printed: nothing else may stand there.
const tellers = new Map([
  ["github", forGitHub],
  ["gitlab", forGitLab],
]);
const tell = tellers.get(values.format);
if (tell) {
  const { faults } = inspection;
  console.log(tell({ faults, warnings: values.quiet ? [] : inspection.warnings() }));
  process.exitCode = faults.length === 0 ? 0 : 1;
} else process.exitCode = print(inspection, { warnings: !values.quiet, tongue }) ? 0 : 1;
