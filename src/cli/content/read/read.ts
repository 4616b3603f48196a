import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { damageOf } from "./damaged.ts";
import { parseJson } from "./json-source.ts";
import { parseMdx } from "./mdx-source.ts";
import { parseYaml, type Source, textOnly, unread } from "./source.ts";

/** Left behind by file managers and editors; never content. */
const litter = /(^|\/)(\.DS_Store|Thumbs\.db|\.gitkeep|.*~|\..*\.swp)$/;

/** Files that are read as UTF-8; of every other one each byte is a character. */
const isText = (name: string): boolean => /\.(ya?ml|mdx?|json|txt|svg|lock)$/.test(name);

/** Windows editors add a byte-order mark and CRLF; neither matters to a reader. */
export const plainText = (text: string): string =>
  text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");

/** What stands in content/ but is no file: a folder named as a file, or a link to somewhere else. */
export type NoFile = "folder" | "link";

/** Everything below content/: the files, and what looks like one and is none. */
export const readFolder = (
  root: string,
): { tree: Map<string, string>; noFiles: Map<string, NoFile> } => {
  const base = join(root, "content");
  const tree = new Map<string, string>();
  const noFiles = new Map<string, NoFile>();
  const entries = readdirSync(base, { recursive: true, withFileTypes: true }).map((entry) => ({
    entry,
    name: join(entry.parentPath, entry.name)
      .slice(base.length + 1)
      .replaceAll("\\", "/"),
  }));
  for (const { entry, name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (litter.test(name)) continue;
    if (entry.isSymbolicLink()) noFiles.set(name, "link");
    else if (entry.isDirectory() && /\.[a-z]+$/.test(name)) noFiles.set(name, "folder");
    else if (entry.isFile()) {
      const text = readFileSync(join(base, name), isText(name) ? "utf8" : "latin1");
      tree.set(name, isText(name) ? plainText(text) : text);
    }
  }
  return { tree, noFiles };
};

/** Read every file below content/ once. The key is the path below content/, with forward slashes. */
export const readTree = (root: string): Map<string, string> => readFolder(root).tree;

const parsed = new Map<string, { text: string; source: Source }>();

/** How many files have been parsed since the start: for tests of what is not done twice. */
export const work = { parsed: 0 };

/** Parse one file of the tree by its ending; one that is damaged as a whole is not looked into. */
export const parseText = (name: string, text: string): Source => {
  const file = `content/${name}`;
  const damage = damageOf(text);
  if (damage && !(damage.rule === "too-large" && name.endsWith(".svg")))
    return unread(file, [{ file, field: "", ...damage }]);
  if (name.endsWith(".mdx")) return parseMdx(file, text);
  if (name.endsWith(".json")) return parseJson(file, text);
  return /\.(?:svg|md|txt|lock)$/.test(name) ? textOnly(file, text) : parseYaml(file, text);
};

/** The same, remembered: a file that has not changed since is not parsed again. */
export const parseFile = (name: string, text: string): Source => {
  const before = parsed.get(name);
  if (before?.text === text) return before.source;
  work.parsed += 1;
  const source = parseText(name, text);
  parsed.set(name, { text, source });
  return source;
};
