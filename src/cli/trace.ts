/**
 * `npm run trace`, after a build: every number, date, phone and address of the service pages with its ground.
 * `-- --all` lists them all; otherwise only those without one. Exit code 1 when there is one.
 */
import { argumentsOf } from "./arguments.ts";
import { trace } from "./trace/trace.ts";

const { values } = argumentsOf({ options: { all: { type: "boolean", default: false } } });
const found = trace(process.cwd());
const lost = found.filter(({ ground }) => ground === undefined);
for (const { page, what, ground } of values.all ? found : lost)
  console.log(`${page}  ${what}  ${ground ?? "✖ no ground"}`);
const pages = new Set(found.map(({ page }) => page)).size;
console.log(
  `${found.length} numbers, dates, phones and addresses on ${pages} service pages; ${lost.length} without a ground`,
);
process.exitCode = lost.length === 0 ? 0 : 1;
