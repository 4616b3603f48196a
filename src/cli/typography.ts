/** `npm run check:typography`: spaces and punctuation of every Chinese text in content/. Exit code 1 when one is wrong. */
import { format, inOrder } from "./content/report/fault.ts";
import { inspectContent } from "./content/inspect.ts";
import { typography } from "./content/checks/typography.ts";

const faults = typography(inspectContent(process.cwd()).content).sort(inOrder);
for (const fault of faults) console.error(`${format(fault)}\n`);
console.log(
  faults.length === 0
    ? "✔ Chinese is spaced and punctuated as it should be · 排版檢查通過"
    : `✖ ${faults.length} places · ${faults.length} 處要修正`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
