import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, hashOfFile } from "./files.ts";

/** What a build consists of: written beside it, so that a deploy knows what is whole and what changed. */
export interface Manifest {
  /** the day of the edition, and the beginning of what tells its content from another's */
  edition: string;
  /** name below the published folder → its hash (sha256, base64url) and its length in bytes */
  files: Record<string, [hash: string, bytes: number]>;
}

/**
 * @param published day of the edition, "2026-11-30"
 * @example manifestOf("dist", "2026-11-30").edition // "2026-11-30-3f9a01bc"
 */
export function manifestOf(folder: string, published: string): Manifest {
  const files = Object.fromEntries(
    filesIn(folder).map((name): [string, [string, number]] => {
      const file = join(folder, name);
      return [name, [hashOfFile(file), statSync(file).size]];
    }),
  );
  const hash = createHash("sha256").update(JSON.stringify(files)).digest("hex");
  return { edition: `${published}-${hash.slice(0, 8)}`, files };
}

/** @throws when there is none, or it is none */
export const readManifest = (file: string): Manifest =>
  JSON.parse(readFileSync(file, "utf8")) as Manifest;

/** @example writeManifest("hosting/manifest.json", manifest) */
export const writeManifest = (file: string, manifest: Manifest): void =>
  writeFileSync(file, `${JSON.stringify(manifest)}\n`);

/**
 * Files that are not what the manifest says: a build that was changed by hand, or copied in part.
 *
 * @example damaged("dist", manifest) // ["zh/index.html"]
 */
export const damaged = (folder: string, { files }: Manifest): string[] =>
  Object.entries(files).flatMap(([name, [hash, bytes]]) => {
    const file = join(folder, name);
    const there = statSync(file, { throwIfNoEntry: false });
    return there?.size === bytes && hashOfFile(file) === hash ? [] : [name];
  });
