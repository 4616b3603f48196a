import { readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files.ts";

/**
 * Gives every file that is what it was the time that it had: hosts then answer 304, and only what changed is uploaded.
 * Times are whole seconds, as archives, copying programs and hosts keep no finer ones.
 *
 * @param before the folder as it was published last; may be missing
 * @returns how many files are as they were
 * @example settle("dist", ".cache/dist") // 4821
 */
export function settle(before: string, now: string): number {
  let same = 0;
  for (const name of filesIn(now)) {
    const [old, fresh] = [join(before, name), join(now, name)];
    const [was, is] = [statSync(old, { throwIfNoEntry: false }), statSync(fresh)];
    const stays =
      was?.isFile() && was.size === is.size && readFileSync(old).equals(readFileSync(fresh));
    if (stays) same += 1;
    const { mtimeMs } = was && stays ? was : is;
    const seconds = Math.floor(mtimeMs / 1000);
    utimesSync(fresh, seconds, seconds);
  }
  return same;
}
