import { checks, remarks } from "./checks/checks.ts";
import { type Around, type Content, type Tree, toContent } from "./read/content.ts";
import { type Fault, inOrder } from "./report/fault.ts";
import { type FileKind, fileKinds, requiredFiles } from "./read/files.ts";
import { suggest } from "./report/nearest.ts";
import { parseFile, readTree } from "./read/read.ts";
import { remembered } from "./read/remembered.ts";
import { lastCommit } from "./read/last-commit.ts";
import { parseWith } from "./checks/schema-faults.ts";
import type { Source } from "./read/source.ts";

export type Inspection = {
  /** These stop the build. */
  faults: Fault[];
  /** Worth a look; these do not. Found when asked for: the build does not. */
  warnings: () => Fault[];
  content: Content;
  services: readonly string[];
  files: number;
};

const unknownFile = (name: string, names: Iterable<string>): Fault => ({
  rule: "unknown-file",
  file: `content/${name}`,
  field: "",
  found: name.split("/").at(-1) ?? name,
  expected: "a file that the site reads; names are lower-case words joined by hyphens",
  mend: suggest(name, names, "rename it, or move it out of content/"),
});

const kinds = new Map<string, FileKind | undefined>();
const kindOf = (name: string): FileKind | undefined => {
  if (!kinds.has(name))
    kinds.set(
      name,
      fileKinds.find(({ pattern }) => pattern.test(name)),
    );
  return kinds.get(name);
};

const schemaFaults = remembered((source): Fault[] => {
  const schema = kindOf(source.file.replace("content/", ""))?.schema;
  return schema ? parseWith(schema, source).faults : [];
});

const missingTable = (name: string): Fault => ({
  rule: "missing-file",
  file: `content/${name}`,
  field: "",
  found: "(missing)",
  expected: "this file",
  mend: "create it, or look whether it was renamed",
});

/**
 * Check the files of content/, given as texts by their path below content/. Lists every fault, not only the first.
 *
 * @param root only to look up pictures that a text names
 * @param around what the guard knows beside the files: the last commit, what the editor said
 */
export const inspectTree = (tree: Tree, root: string, around: Around = {}): Inspection => {
  const files = new Map<string, Source>();
  const faults = requiredFiles.filter((name) => !tree.has(name)).map(missingTable);
  for (const [name, text] of tree) {
    const kind = kindOf(name);
    if (!kind) {
      faults.push(unknownFile(name, requiredFiles));
      continue;
    }
    if (!/\.(?:yaml|mdx|json|svg)$/.test(name)) continue;
    const source = parseFile(name, text);
    files.set(name, source);
    faults.push(...source.faults, ...schemaFaults(source));
  }
  const content = toContent(root, tree, files, around);
  faults.push(...checks.flatMap((check) => check(content)));
  const warnings = () => remarks.flatMap((check) => check(content)).sort(inOrder);
  return {
    faults: faults.sort(inOrder),
    warnings,
    content,
    services: content.services,
    files: tree.size,
  };
};

/**
 * Read all of content/ below `root` and check it.
 *
 * @example inspectContent(".").faults.length // 0 when the site can be built
 */
export const inspectContent = (root: string, around: Around = {}): Inspection =>
  inspectTree(readTree(root), root, { before: lastCommit(root), ...around });

/** Every fault in content/ below `root`; empty when all is well. */
export const checkContent = (root: string): Fault[] => inspectContent(root).faults;
