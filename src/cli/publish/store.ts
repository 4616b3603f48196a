import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn } from "./files.ts";

const schemas = fileURLToPath(new URL("../../schema/", import.meta.url));

/**
 * Astro keeps the entries that it has parsed, and parses again only what changed: not what a newer schema would make of
 * it. So what it keeps is thrown away when a schema has changed.
 *
 * @returns whether it was
 * @example forgetOldStore(".") // true, the first time and after an update
 */
export function forgetOldStore(root: string, folder = schemas): boolean {
  const stamp = join(root, ".cache", "schemas.txt");
  const hash = createHash("sha256");
  for (const name of filesIn(folder)) hash.update(name).update(readFileSync(join(folder, name)));
  const now = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return false;
  rmSync(join(root, ".astro", "data-store.json"), { force: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
