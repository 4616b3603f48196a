import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files.ts";

/**
 * Gives every file that is what it was the time that it had: hosts then answer 304, and only what changed is uploaded.
 *
 * @param before the folder as it was published last; may be missing
 * @returns how many files are as they were
 * @example settle("dist", ".cache/dist") // 4821
 */
export function settle(before: string, now: string): number {
  if (!existsSync(before)) return 0;
  const same = filesIn(now).filter((name) => {
    const [old, fresh] = [join(before, name), join(now, name)];
    const was = statSync(old, { throwIfNoEntry: false });
    if (!was?.isFile() || was.size !== statSync(fresh).size) return false;
    if (!readFileSync(old).equals(readFileSync(fresh))) return false;
    utimesSync(fresh, was.atime, was.mtime);
    return true;
  });
  return same.length;
}
