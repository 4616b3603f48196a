import { type Document, isMap, isScalar, parseDocument, visit } from "yaml";

/** The texts of content/ by path; a planted fault changes a copy. */
export type Tree = Map<string, string>;
type Path = (string | number)[];

/** A change to content, and the fault that it has to raise. */
export type Plant = {
  name: string;
  change: (tree: Tree) => void;
  file: string;
  /** A pattern where the position in a list depends on how long the list is. */
  field: string | RegExp;
  /** A part of what the guard says it found, for faults that name no field. */
  found?: string;
  /** A part of what the editor is told in Chinese. */
  zh?: string;
  /** No other fault may be reported beside it. */
  alone?: true;
};

/** A change that an editor may rightly make. */
export type Edit = Pick<Plant, "name" | "change">;

const textOf = (tree: Tree, file: string): string => {
  const text = tree.get(file);
  if (text === undefined) throw new Error(`${file} is not there to plant a fault in`);
  return text;
};

const halves = (text: string): [front: string, rest: string] => {
  const end = text.indexOf("\n---", 4);
  return text.startsWith("---\n") ? [text.slice(4, end + 1), text.slice(end + 1)] : [text, ""];
};

const inYaml = (
  tree: Tree,
  file: string,
  edit: (doc: ReturnType<typeof parseDocument>) => void,
): void => {
  const [front, rest] = halves(textOf(tree, file));
  const doc = parseDocument(front);
  edit(doc);
  tree.set(file, rest === "" ? String(doc) : `---\n${String(doc)}${rest}`);
};

/** A value as an editor writes it: days stand in quotes. */
const written = (doc: Document, value: unknown) => {
  const node = doc.createNode(value);
  visit(node, (_key, inner) => {
    if (isScalar(inner) && /^\d{4}-\d\d-\d\d$/.test(String(inner.value)))
      inner.type = "QUOTE_DOUBLE";
  });
  return node;
};

/** @example set("services/x/service.yaml", ["owner"], "nobody") */
export const set =
  (file: string, path: Path, value: unknown) =>
  (tree: Tree): void =>
    inYaml(tree, file, (doc) => doc.setIn(path, written(doc, value)));

export const remove =
  (file: string, path: Path) =>
  (tree: Tree): void =>
    inYaml(tree, file, (doc) => {
      if (!doc.deleteIn(path)) throw new Error(`${file} has no ${path.join(".")} to remove`);
    });

/** The entry of a list a second time. */
export const repeat =
  (file: string, path: Path) =>
  (tree: Tree): void =>
    inYaml(tree, file, (doc) => doc.addIn(path.slice(0, -1), doc.getIn(path)));

/** A key under another name, in its place. */
export const rename =
  (file: string, path: Path, to: string) =>
  (tree: Tree): void =>
    inYaml(tree, file, (doc) => {
      const owner = path.length > 1 ? doc.getIn(path.slice(0, -1)) : doc.contents;
      if (!isMap(owner)) throw new Error(`${file} has no ${path.join(".")} to rename`);
      const value = owner.get(path.at(-1), true);
      owner.delete(path.at(-1));
      owner.set(to, value);
    });

/** Lines below everything else: in an .mdx file, at the end of the body. */
export const append =
  (file: string, text: string) =>
  (tree: Tree): void => {
    tree.set(file, `${textOf(tree, file).trimEnd()}\n\n${text}\n`);
  };

/** A whole file; undefined takes it away. */
export const file =
  (name: string, text: string | undefined) =>
  (tree: Tree): void => {
    if (text !== undefined) tree.set(name, text);
    else if (!tree.delete(name)) throw new Error(`${name} is not there to remove`);
  };

/** The last line of a YAML file, broken by a quote that never closes. */
export const breakYaml =
  (name: string) =>
  (tree: Tree): void => {
    tree.set(name, textOf(tree, name).replace(/^(title|code):.*$/m, '$1: "never closed'));
  };
