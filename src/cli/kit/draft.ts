import { existsSync, mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import { type Inspection, inspectTree } from "../content/inspect.ts";
import { lastCommit } from "../content/read/last-commit.ts";
import { readTree } from "../content/read/read.ts";
import type { Around } from "../content/read/content.ts";

/** A change that is made in memory first, looked at by the guard, and only then written: all of it or nothing. */
export type Draft = {
  root: string;
  /** Texts below content/; changed at will. */
  tree: Map<string, string>;
  /** Texts elsewhere below the root that change along, by path. */
  outside: Map<string, string>;
  /** What the guard says of the content before the change. */
  before: Inspection;
  around: Around;
};

/** @example const draft = open("."); draft.tree.set("notices/x/notice.yaml", …) */
export const open = (root: string): Draft => {
  const tree = readTree(root);
  const around = { before: lastCommit(root) };
  const before = inspectTree(tree, root, around);
  return { root, tree: new Map(tree), outside: new Map(), before, around };
};

/** What the guard says of the content after the change. */
export const inspected = ({ tree, root, around }: Draft): Inspection =>
  inspectTree(tree, root, around);

/** Names of files that the change writes or takes away, below content/. */
export const changes = ({ tree, before }: Draft): { written: string[]; removed: string[] } => {
  const old = before.content.tree;
  return {
    written: [...tree.keys()].filter((name) => tree.get(name) !== old.get(name)),
    removed: [...old.keys()].filter((name) => !tree.has(name)),
  };
};

/** YAML and words in the one format that all content has. */
export const tidy = async (draft: Draft): Promise<void> => {
  for (const name of changes(draft).written) {
    const parser = /\.(ya?ml|mdx)$/.exec(name)?.[1];
    const text = draft.tree.get(name);
    if (!parser || text === undefined) continue;
    draft.tree.set(
      name,
      await format(text, { parser: parser === "mdx" ? "mdx" : "yaml", printWidth: 100 }),
    );
  }
};

const isText = (name: string) => /\.(ya?ml|mdx?|json|svg|lock)$/.test(name);

/** Write the change to the disk. When one file cannot be written the others are put back as they were. */
export const write = (draft: Draft): void => {
  const { written, removed } = changes(draft);
  const paths = [...written, ...removed].map((name) => join(draft.root, "content", name));
  const others = [...draft.outside.keys()].map((name) => join(draft.root, name));
  const old = new Map(
    [...paths, ...others].map((path) => [path, existsSync(path) ? readFileSync(path) : undefined]),
  );
  const save = (path: string, text: string, encoding: "utf8" | "latin1") => {
    mkdirSync(dirname(path), { recursive: true });
    // a file with the line ends of Windows keeps them
    const windows = encoding === "utf8" && old.get(path)?.includes("\r\n");
    writeFileSync(path, windows ? text.replaceAll("\n", "\r\n") : text, encoding);
  };
  try {
    for (const name of written)
      save(
        join(draft.root, "content", name),
        draft.tree.get(name) ?? "",
        isText(name) ? "utf8" : "latin1",
      );
    for (const [name, text] of draft.outside) save(join(draft.root, name), text, "utf8");
    for (const name of removed) rmSync(join(draft.root, "content", name));
  } catch (error) {
    for (const [path, bytes] of old)
      if (bytes) writeFileSync(path, bytes);
      else rmSync(path, { force: true });
    throw error;
  }
  for (const name of removed) removeEmpty(draft.root, dirname(name));
};

const removeEmpty = (root: string, folder: string): void => {
  if (folder === "." || folder === "") return;
  try {
    rmdirSync(join(root, "content", folder));
    removeEmpty(root, dirname(folder));
  } catch {
    // not empty: it stays
  }
};
