import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files.ts";
import { kept } from "./releases.ts";

/** The policy of a page stands first in it. */
const enough = 1024;

const headOf = (file: string): string => {
  const opened = openSync(file, "r");
  const bytes = Buffer.alloc(enough);
  const read = readSync(opened, bytes, 0, enough, 0);
  closeSync(opened);
  return bytes.toString("utf8", 0, read);
};

/**
 * Hashes of the styles that stand in pages, as their policies name them; the header of a host has to allow them too.
 *
 * @example stylesIn("dist") // ["dbh5+62U…=", …]
 */
export function stylesIn(dist: string): string[] {
  const pages = filesIn(dist).filter((name) => name.endsWith(".html"));
  const found = pages.flatMap((page) => {
    const [, sources = ""] = /style-src ([^;"]*)/.exec(headOf(join(dist, page))) ?? [];
    return [...sources.matchAll(/'sha256-([^']+)'/g)].map(([, hash = ""]) => hash);
  });
  return [...new Set(found)].sort();
}

/** Hashes of each build, the newest first. */
export type Editions = readonly (readonly string[])[];

/** @returns what a build before wrote down; nothing where there was none */
export const readEditions = (file: string): Editions =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Editions) : [];

/**
 * What a host has to allow: the styles of the edition that comes and of those that it can go back to. So its file can be
 * put in place before the edition is, and a rollback needs no other.
 *
 * @example withNewest([["a"]], ["b"]) // [["b"], ["a"]]
 */
export const withNewest = (before: Editions, newest: readonly string[]): Editions => {
  const others = before.filter((list) => list.join() !== newest.join());
  return [newest, ...others].slice(0, kept + 1);
};
