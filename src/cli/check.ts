/**
 * `npm run check:content`: read all of content/ and print every fault. Exit code 1 when there is one.
 * `-- --stamp` writes the fingerprint of the Chinese into every en.mdx, once the two have been compared.
 */
import { parseArgs } from "node:util";
import { inspectContent } from "./content/inspect.ts";
import { print } from "./content/report/print.ts";
import { stamp } from "./content/read/translation.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: process.cwd() },
    quiet: { type: "boolean", default: false },
    stamp: { type: "boolean", default: false },
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
process.exitCode = print(inspectContent(values.root), { warnings: !values.quiet }) ? 0 : 1;
