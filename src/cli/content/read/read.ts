import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Source, parseMdx, parseYaml, textOnly } from "./source.ts";

/** Left behind by file managers and editors; never content. */
const litter = /(^|\/)(\.DS_Store|Thumbs\.db|\.gitkeep|.*~|\..*\.swp)$/;

/** Read every file below content/ once. The key is the path below content/, with forward slashes. */
export const readTree = (root: string): Map<string, string> => {
  const base = join(root, "content");
  const entries = readdirSync(base, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const names = files.map((file) => file.slice(base.length + 1).replaceAll("\\", "/"));
  const tree = new Map<string, string>();
  for (const name of names.filter((name) => !litter.test(name)).sort()) {
    // Windows editors add a byte-order mark and CRLF; neither matters to a reader.
    const isText = /\.(ya?ml|mdx?|json|txt|svg|lock)$/.test(name);
    const text = readFileSync(join(base, name), isText ? "utf8" : "latin1");
    tree.set(name, isText ? text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n") : text);
  }
  return tree;
};

const parsed = new Map<string, { text: string; source: Source }>();

/** Parse one file of the tree by its ending. */
export const parseText = (name: string, text: string): Source => {
  const file = `content/${name}`;
  return name.endsWith(".mdx")
    ? parseMdx(file, text)
    : /\.(svg|lock)$/.test(name)
      ? textOnly(file, text)
      : parseYaml(file, text);
};

/** The same, remembered: a file that has not changed since is not parsed again. */
export const parseFile = (name: string, text: string): Source => {
  const before = parsed.get(name);
  if (before?.text === text) return before.source;
  const source = parseText(name, text);
  parsed.set(name, { text, source });
  return source;
};
