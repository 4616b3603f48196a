/**
 * `npm run schemas`: write what editors know of content/ from src/schema/: JSON Schemas for hints and checks while
 * typing, which of them goes with which file, and snippets for front matter.
 * `-- --check` writes nothing and says which files are not fresh; exit code 1 when there is one.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argumentsOf } from "./arguments.ts";
import { generated } from "./schemas/generated.ts";

const { values } = argumentsOf({
  options: {
    root: { type: "string", default: process.cwd() },
    check: { type: "boolean", default: false },
  },
});
const { root, check } = values;

const wanted = await generated(root);
const folder = join(root, "schemas");
const present = existsSync(folder) ? readdirSync(folder).map((name) => `schemas/${name}`) : [];
const stray = present.filter((name) => !wanted.has(name));
const stale = [...wanted].filter(([name, text]) => {
  const file = join(root, name);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
});

if (check) {
  const wrong = [...stale.map(([name]) => name), ...stray];
  if (wrong.length === 0) console.log("✔ 編輯提示是最新的 · schemas/ is fresh");
  else console.error(`✖ 請執行 npm run schemas · run npm run schemas:\n${wrong.join("\n")}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(root, name), text);
  for (const name of stray) rmSync(join(root, name));
  console.log(
    `✔ 編輯提示已更新 · ${wanted.size} files, ${stale.length} written, ${stray.length} removed`,
  );
}
