/** `npm run check:content`: read all of content/ and print every fault. Exit code 1 when there is one. */
import { parseArgs } from "node:util";
import { format } from "./content/fault.ts";
import { inspectContent } from "./content/inspect.ts";

const { values } = parseArgs({
  options: { root: { type: "string", default: process.cwd() }, quiet: { type: "boolean", default: false } },
});

const { faults, warnings, services, files } = inspectContent(values.root);
if (!values.quiet) for (const warning of warnings) console.log(`${format(warning)}\n`);
for (const fault of faults) console.error(`${format(fault)}\n`);

const count = `${files} files, ${services.length} services`;
const remarks = warnings.length > 0 ? `, ${warnings.length} warnings` : "";
if (faults.length > 0) {
  console.error(`✖ ${faults.length} faults in content (${count}${remarks}) · 內容有 ${faults.length} 處要修正`);
  process.exitCode = 1;
} else console.log(`✔ content is sound (${count}${remarks}) · 內容檢查通過`);
