import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import type { Path } from "../content/report/fault.ts";

/**
 * YAML is changed as text, at the place where the value stands, so that comments and line breaks stay as the editor
 * wrote them. Of an .mdx file only the front matter is YAML.
 */
const halves = (text: string): [head: string, yaml: string, rest: string] => {
  const [, head = "", yaml = "", rest = ""] =
    /^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n[\s\S]*)?)$/.exec(text) ?? [];
  return head === "" ? ["", text, ""] : [head, yaml, rest];
};

const inYaml = (text: string, edit: (yaml: string) => string): string => {
  const [head, yaml, rest] = halves(text);
  return head + edit(yaml) + rest;
};

const nodeAt = (yaml: string, path: Path): Node | undefined => {
  const node: unknown = parseDocument(yaml).getIn(path, true);
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
};

/** The end of the last line on which a value stands. */
const endOf = (yaml: string, node: Node): number => {
  let end = node.range?.[1] ?? 0;
  while (end > 0 && /\s/.test(yaml[end - 1] ?? "")) end--;
  const line = yaml.indexOf("\n", end);
  return line < 0 ? yaml.length : line;
};

const indented = (block: string, by: number): string =>
  block
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? line : " ".repeat(by) + line))
    .join("\n");

const columnOf = (yaml: string, at: number): number => at - (yaml.lastIndexOf("\n", at - 1) + 1);

/**
 * One more entry at the end of a list.
 *
 * @param entry as it stands in a list of its own, the hyphen first
 * @example withEntry("faqs:\n  - id: a\n", ["faqs"], "- id: b") // "faqs:\n  - id: a\n  - id: b\n"
 */
export const withEntry = (text: string, path: Path, entry: string): string =>
  inYaml(text, (yaml) => {
    const list = nodeAt(yaml, path);
    if (!isSeq(list) || list.items.length === 0)
      throw new Error(`${path.join(".")} is no list with entries`);
    const last = list.items.at(-1) as Node;
    if (list.flow) {
      const at = last.range?.[1] ?? 0;
      return `${yaml.slice(0, at)}, ${entry.replace(/^- /, "").trim()}${yaml.slice(at)}`;
    }
    const at = endOf(yaml, last);
    const hyphen = columnOf(yaml, (last.range?.[0] ?? 0) - 2);
    return `${yaml.slice(0, at)}\n${indented(entry, hyphen)}${yaml.slice(at) || "\n"}`;
  });

/**
 * One more key at the end of a block, or of the whole file for an empty path.
 *
 * @example withKey("faqs:\n  a: b\n", ["faqs"], "c: d") // "faqs:\n  a: b\n  c: d\n"
 */
export const withKey = (text: string, path: Path, block: string): string =>
  inYaml(text, (yaml) => {
    const map = path.length === 0 ? parseDocument(yaml).contents : nodeAt(yaml, path);
    const first = isMap(map) ? map.items[0] : undefined;
    if (!isMap(map) || !isPair(first) || map.flow) {
      const missing = `${String(path.at(-1))}:\n${indented(block, 2)}`;
      return withKey(yaml, path.slice(0, -1), missing);
    }
    const at = endOf(yaml, map);
    const column = columnOf(yaml, (first.key as Scalar).range?.[0] ?? 0);
    return `${yaml.slice(0, at)}\n${indented(block, column)}${yaml.slice(at) || "\n"}`;
  });

/** Another value in the place of a plain one. @example withValue("status: active\n", ["status"], "closed") */
export const withValue = (text: string, path: Path, value: string): string =>
  inYaml(text, (yaml) => {
    const node = nodeAt(yaml, path);
    if (!node?.range) throw new Error(`${path.join(".")} is not there`);
    return yaml.slice(0, node.range[0]) + value + yaml.slice(node.range[1]);
  });

/** A list in one line without one of its entries. @example withoutItem("a: [x, y]\n", ["a"], "x") // "a: [y]\n" */
export const withoutItem = (text: string, path: Path, item: string): string =>
  inYaml(text, (yaml) => {
    const list = nodeAt(yaml, path);
    if (!isSeq(list) || !list.range) return yaml;
    const left = list.items.filter((entry) => !(isScalar(entry) && entry.value === item));
    if (left.length === list.items.length) return yaml;
    if (!list.flow) return yaml.replace(new RegExp(`^[ \\t]*- ${item}[ \\t]*(?:#.*)?\\n`, "m"), "");
    const words = left.map((entry) =>
      isScalar(entry) ? (entry.source ?? String(entry.value)) : "",
    );
    return `${yaml.slice(0, list.range[0])}[${words.join(", ")}]${yaml.slice(list.range[1])}`;
  });

/** Text that stands for itself in YAML, in quotes where it must. @example scalar("a: b") // "\"a: b\"" */
export const scalar = (text: string): string =>
  /^[\p{L}][^:#{}[\]&*!|>'"%@`,]*$/u.test(text) &&
  !/^(?:true|false|yes|no|null|on|off)$/i.test(text)
    ? text.trim()
    : JSON.stringify(text.trim());
