import { parseText } from "../../src/cli/content/read/read.ts";
import { fingerprint } from "../../src/cli/content/read/fingerprint.ts";
import { set, type Tree } from "./plant.ts";

type Change = (tree: Tree) => void;

/** Several changes as one. */
export const together =
  (...changes: readonly Change[]): Change =>
  (tree) => {
    for (const change of changes) change(tree);
  };

/** Words of a file put in the place of others. */
export const text =
  (name: string, from: string | RegExp, to: string): Change =>
  (tree) => {
    const before = tree.get(name) ?? "";
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name}: ${String(from)} is not there`);
    tree.set(name, after);
  };

/** A folder under another name, as a file manager does it; without one it is deleted. */
export const moveFolder =
  (from: string, to: string | undefined): Change =>
  (tree) => {
    for (const [name, words] of [...tree]) {
      if (!name.startsWith(`${from}/`)) continue;
      tree.delete(name);
      if (to !== undefined) tree.set(name.replace(from, to), words);
    }
  };

/** The English of a folder, compared anew with its Chinese. */
export const stamped =
  (folder: string): Change =>
  (tree) => {
    const zh = parseText(`${folder}/zh.mdx`, tree.get(`${folder}/zh.mdx`) ?? "");
    set(`${folder}/en.mdx`, ["translatedFrom"], fingerprint(zh))(tree);
  };
