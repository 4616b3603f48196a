import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files.ts";

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
