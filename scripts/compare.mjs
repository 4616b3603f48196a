// Are two folders the same, byte for byte?
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const tree = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name)) // packed twins follow from the rest
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .map((file) => [
        path.relative(folder, file),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );

/**
 * @returns {string[]} files that are in one folder only or differ; throws when a folder holds nothing
 * @example differences("dist", ".cache/second") // []
 */
export function differences(first, second) {
  const [a, b] = [tree(first), tree(second)];
  if (a.size === 0 || b.size === 0)
    throw new Error(`nothing to compare: ${a.size} files and ${b.size} files`);
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((file) => a.get(file) !== b.get(file))
    .sort();
}
