import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Path } from "../report/fault.ts";

/** One text as a tree with positions: slow to make, so only for files in which something has to be pointed at. */
export type Positions = {
  doc: ReturnType<typeof parseDocument>;
  /** The line of a field, or of its nearest ancestor when the field is missing; from 1. */
  line: (path: Path) => number;
  /** A single value as it stands in the file, with its quotes; undefined for lists, blocks and what is not there. */
  raw: (path: Path) => string | undefined;
  lineAt: (position: number) => number;
};

/** @example positionsOf("amount: \"30\"").raw(["amount"]) // '"30"' */
export const positionsOf = (text: string): Positions => {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  /** The node at a path, and where the last part of the path that is there begins. */
  const find = (path: Path): { node: unknown; position: number } => {
    let node: unknown = doc.contents;
    let position = 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === String(key),
        );
        if (!pair) return { node: undefined, position };
        position = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? position;
        node = pair.value;
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(key)];
        if (!item) return { node: undefined, position };
        if (isMap(item) || isSeq(item) || isScalar(item)) position = item.range?.[0] ?? position;
        node = item;
      } else return { node: undefined, position };
    }
    return { node, position };
  };
  const lineAt = (position: number) => lines.linePos(position).line;
  return {
    doc,
    lineAt,
    line: (path) => lineAt(find(path).position),
    raw: (path) => {
      const { node } = find(path);
      return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
  };
};

/** What may be written in YAML but is not understood alike by everybody who reads the file. */
export type Strange = {
  kind: "alias" | "anchor" | "tag" | "date" | "number" | "comment" | "colon";
  position: number;
  path: Path;
  source: string;
  /** What stands behind: the words that a # turned into a comment. */
  rest?: string;
};

/** A sentence that a # broke off: no space behind it, a number behind it, or a full stop that the words lack. */
const brokenOff = (words: string, behind: string): boolean =>
  /^#+(?:[^\s#]|\s+\d)/.test(behind) ||
  (/[。！？.]\s*$/.test(behind) && /\p{Script=Han}$/u.test(words));

/** The path of a node below those that it stands in. */
const pathOf = (above: readonly unknown[], node: unknown): Path =>
  above.flatMap((owner, i): Path => {
    if (isPair(owner)) return isScalar(owner.key) ? [String(owner.key.value)] : [];
    return isSeq(owner) ? [owner.items.indexOf(above[i + 1] ?? node)] : [];
  });

/** What stands on the line before and behind a position. */
const onLine = (text: string, from: number, to: number): [before: string, behind: string] => {
  const end = text.indexOf("\n", to);
  return [
    text.slice(text.lastIndexOf("\n", from - 1) + 1, from),
    text.slice(to, end === -1 ? text.length : end),
  ];
};

/** Every such place in a text, in order. */
export const strangeIn = ({ doc }: Positions, text: string): Strange[] => {
  const found: Strange[] = [];
  visit(doc, (_key, node, above) => {
    const add = (kind: Strange["kind"], source: string, rest?: string) =>
      found.push({
        kind,
        source,
        position: (isNode(node) && node.range?.[0]) || 0,
        path: pathOf(above, node),
        ...(rest === undefined ? {} : { rest }),
      });
    if (isAlias(node)) {
      add("alias", `*${node.source}`);
      return;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    const [position, end] = node.range ?? [0, 0];
    const [before, behind] = onLine(text, position, end);
    if (node.anchor) add("anchor", `&${node.anchor}`);
    if (node.tag !== undefined && node.tag !== "?")
      add("tag", /!\S*(?=\s*$)/.exec(before)?.[0] ?? "!");
    if (!isScalar(node) || node.type !== "PLAIN") return;
    const source = node.source ?? "";
    if (/^\d{4}-\d\d?-\d\d?$/.test(source)) add("date", source);
    else if (/^[-+]?(?:\d[\d.]*_[\d_.]*|0[xob][\da-f_]+)$/i.test(source)) add("number", source);
    else if (/^[a-z][A-Za-z-]*：/.test(source)) add("colon", source);
    const rest = /^[ \t]+(#.*)/.exec(behind)?.[1];
    if (rest && brokenOff(source, rest)) add("comment", source, rest);
  });
  return found.sort((a, b) => a.position - b.position);
};
