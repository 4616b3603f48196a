import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * All files of a folder, by their names below it, in order.
 *
 * @example filesIn("dist")[0] // "404.html"
 */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** What tells one content from another. @example hashOf(Buffer.from("a")).length // 22 */
export const hashOf = (bytes: Buffer): string =>
  createHash("sha256").update(bytes).digest("base64url").slice(0, 22);

/** @example hashOfFile("dist/404.html") */
export const hashOfFile = (file: string): string => hashOf(readFileSync(file));
