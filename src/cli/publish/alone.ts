import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Does a program with this number run? One that belongs to somebody else runs, too. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Writes the number of this program into the file, unless one is there. */
function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Two programs that write into one folder would spoil each other's work: the second is refused. What a program left
 * that broke off counts for nothing. The file goes when the program ends.
 *
 * @param file says who is at work; its folder is made
 * @throws when another program is at work
 * @example alone("/srv/guide/.deploying")
 */
export function alone(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (!claim(file)) {
    const other = Number(readFileSync(file, "utf8"));
    if (other > 0 && other !== process.pid && runs(other))
      throw new Error(
        `另一個程式（${other}）正在做，等它做完；如果不是，刪掉 ${file} · another program (${other}) is at it: wait for it, or delete that file if it is something else`,
      );
    rmSync(file, { force: true });
    if (!claim(file)) throw new Error(`${file}：另一個程式搶先了 · another program was quicker`);
  }
  process.once("exit", () => rmSync(file, { force: true }));
}

/** Who turns the link of this host just now. @example deploying("/srv/guide") // "/srv/guide/.deploying" */
export const deploying = (host: string): string => join(host, ".deploying");
