import { spawnSync } from "node:child_process";

const git = (root: string, ...args: string[]) => {
  const run = spawnSync("git", ["-C", root, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  return run.status === 0 ? run.stdout : undefined;
};

/**
 * The texts of content/ as they were at the last commit. Git is asked once, and only when somebody asks for a file;
 * where there is no git, or no commit yet, nothing is known.
 *
 * @returns by path below content/; an unchanged file is not there, as nothing can have jumped in it
 * @example lastCommit(".")("services/road-excavation/service.yaml") // undefined while it is unchanged
 */
export const lastCommit = (root: string): ((name: string) => string | undefined) => {
  let changed: Set<string> | undefined;
  return (name) => {
    changed ??= new Set(
      (git(root, "diff", "--name-only", "-z", "--relative", "HEAD", "--", "content") ?? "")
        .split("\0")
        .filter(Boolean),
    );
    const path = `content/${name}`;
    return changed.has(path) ? git(root, "show", `HEAD:./${path}`) : undefined;
  };
};
