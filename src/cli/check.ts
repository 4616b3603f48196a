/**
 * `npm run check:content`: read all of content/ and print every fault. Exit code 1 when there is one.
 * `-- --stamp` writes the fingerprint of the Chinese into every en.mdx, once the two have been compared.
 */
import { parseArgs } from "node:util";
import { inspectContent } from "./content/inspect.ts";
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
process.exitCode = print(inspection, { warnings: !values.quiet, tongue }) ? 0 : 1;
