import { spawnSync } from "node:child_process";
import { parseText } from "../../content/read/read.ts";

const git = (root: string, ...args: string[]): string | undefined => {
  const run = spawnSync("git", ["-C", root, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  return run.status === 0 ? run.stdout : undefined;
};

/** The content of the last edition, as far as it differs from today's. */
export type Edition = {
  /** Names of files that changed since, below content/. */
  changed: string[];
  /** Unchecked data of a file as it was; undefined when it was not there. */
  data: (name: string) => unknown;
};

/**
 * The last edition: the commit with its tag, or the one in which `published` was last written.
 *
 * @returns undefined where there is no git, or no such commit
 */
export const lastEdition = (root: string, published: string): Edition | undefined => {
  const tag = git(
    root,
    "rev-parse",
    "--verify",
    "--quiet",
    `edition-${published}^{commit}`,
  )?.trim();
  const written = ["log", "-1", "--format=%H", "-G^published:", "--", "content/site.yaml"];
  const commit = tag || git(root, ...written)?.trim();
  if (!commit) return undefined;
  const names = (out: string | undefined) => (out ?? "").split("\0").filter(Boolean);
  const changed = [
    ...names(
      git(root, "diff", "--name-only", "--no-renames", "-z", "--relative", commit, "--", "content"),
    ),
    ...names(git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", "content")),
  ].map((name) => name.replace(/^content\//, ""));
  return {
    changed: [...new Set(changed)].sort(),
    data: (name) => {
      const text = git(root, "show", `${commit}:./content/${name}`);
      return text === undefined ? undefined : parseText(name, text).data;
    },
  };
};
