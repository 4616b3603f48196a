import { checks, remarks } from "./checks/checks.ts";
import { cutOff, missingTable, notAFile, stops, unknownFile } from "./checks/unreadable.ts";
import { hiddenInNames, hygiene } from "./checks/hygiene.ts";
import { type Around, type Content, readerFor, type Tree, toContent } from "./read/content.ts";
import { type Fault, inOrder } from "./report/fault.ts";
import { type FileKind, fileKinds, requiredFiles } from "./read/files.ts";
import { parseFile, readFolder } from "./read/read.ts";
import { remembered } from "./read/remembered.ts";
import { lastCommit } from "./read/last-commit.ts";
import { parseWith } from "./checks/schema-faults.ts";
import type { Source } from "./read/source.ts";

export type Inspection = {
  /** These stop the build. */
  faults: Fault[];
  /** Some file cannot be read or is not there: those are the faults, and nothing else was checked yet. */
  waiting: boolean;
  /** Worth a look; these do not. Found when asked for: the build does not. */
  warnings: () => Fault[];
  content: Content;
  services: readonly string[];
  files: number;
};

const kinds = new Map<string, FileKind | undefined>();
const kindOf = (name: string): FileKind | undefined => {
  if (!kinds.has(name))
    kinds.set(
      name,
      fileKinds.find(({ pattern }) => pattern.test(name)),
    );
  return kinds.get(name);
};

/**
 * What is wrong with one file in itself: how it is written, whether it follows its schema, what its texts are made of.
 * Of one place only the first is told: a wide digit is no number either.
 */
const ownFaults = remembered((source): Fault[] => {
  const schema = kindOf(source.file.replace("content/", ""))?.schema;
  const told = new Set(source.faults.map(({ field }) => field));
  const shape = schema ? parseWith(schema, source).faults : [];
  const fields = new Set(shape.map(({ field }) => field));
  return [
    ...source.faults,
    ...shape.filter(({ field }) => !told.has(field)),
    ...hygiene(source).filter(({ field }) => field === "" || !fields.has(field)),
  ];
});

/** What follows from many files; of a field whose value is wrong in itself nothing more is said. */
const across = (content: Content, own: readonly Fault[]): Fault[] => {
  const place = ({ file, field }: Fault) => `${file} ${field}`;
  // A day without its quotes is still that day: what is said of how a file is written says nothing of the value.
  const spelling = new Set([...content.files.values()].flatMap(({ faults }) => faults));
  const told = new Set(
    own.filter((fault) => fault.field !== "" && !spelling.has(fault)).map(place),
  );
  return checks.flatMap((check) => check(content)).filter((fault) => !told.has(place(fault)));
};

/**
 * Check the files of content/, given as texts by their path below content/. Lists every fault, not only the first; but
 * while some file cannot be read, only that is told: what follows from it is not the editor's to mend.
 *
 * @param root only to look up pictures that a text names
 * @param around what the guard knows beside the files: the last commit, what the editor said
 */
export const inspectTree = (tree: Tree, root: string, around: Around = {}): Inspection => {
  const files = new Map<string, Source>();
  const missing = requiredFiles
    .filter((name) => !tree.has(name) && !around.noFiles?.has(name))
    .map(missingTable);
  const noFiles = [...(around.noFiles ?? [])].map(([name, what]) => notAFile(name, what));
  const unknown: Fault[] = [];
  const own: Fault[] = [];
  const first: Fault[] = [...noFiles, ...missing];
  const site = tree.get("site.yaml");
  const reader = readerFor(site === undefined ? undefined : parseFile("site.yaml", site));
  for (const [name, text] of tree) {
    const kind = kindOf(name);
    if (!kind) {
      unknown.push(unknownFile(name, requiredFiles));
      continue;
    }
    if (!/\.(?:yaml|mdx|json|svg|md)$/.test(name)) continue;
    const source = reader(parseFile(name, text));
    if (!name.endsWith(".md")) files.set(name, source);
    const hidden = hiddenInNames(source);
    const cut = text.endsWith("\n") ? [] : cutOff(name, text, around.before?.(name));
    if (cut.length > 0) first.push(...cut);
    else if (hidden.length > 0) first.push(...hidden);
    else for (const fault of ownFaults(source)) (stops(fault) ? first : own).push(fault);
  }
  const content = toContent(root, tree, files, around);
  const waiting = first.length > 0;
  // A table under another name is both missing and unknown: the two are told together.
  const faults = waiting
    ? [...first, ...(missing.length > 0 ? unknown : [])]
    : [...unknown, ...own, ...across(content, own)];
  const warnings = () => (waiting ? [] : remarks.flatMap((check) => check(content)).sort(inOrder));
  return {
    faults: faults.sort(inOrder),
    waiting,
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
export const inspectContent = (root: string, around: Around = {}): Inspection => {
  const { tree, noFiles } = readFolder(root);
  return inspectTree(tree, root, { before: lastCommit(root), noFiles, ...around });
};

/** Every fault in content/ below `root`; empty when all is well. */
export const checkContent = (root: string): Fault[] => inspectContent(root).faults;
