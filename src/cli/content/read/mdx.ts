import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** The parts of a Markdown tree that the guard looks at. */
export type Node = {
  type: string;
  children?: Node[];
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  checked?: boolean | null;
  identifier?: string;
  label?: string;
  position?: {
    start: { line: number; column: number; offset?: number };
    end: { line: number; column: number; offset?: number };
  };
};

const parser = unified().use(remarkParse).use(remarkMdx).freeze();
/** Tables, footnotes, boxes to tick and bare addresses as the build reads them; slower, and most texts have none. */
const withTables = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const needsMore = /[|~@]|\[\^|\[[ xX]\]|www\.|https?:/;

type Parsed = { tree: Node } | { line: number; reason: string };
const known = new Map<string, Parsed>();

/** Deeper than anybody writes; what goes through a text goes down with it. */
const deepest = 60;

/** The first line that stands deeper than that. */
const tooDeep = (tree: Node): number | undefined => {
  const open: [node: Node, depth: number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > deepest) return node.position?.start.line ?? 1;
    for (const child of node.children ?? []) open.push([child, depth + 1]);
  }
  return undefined;
};

const parse = (body: string): Parsed => {
  try {
    const tree = (needsMore.test(body) ? withTables : parser).parse(body) as unknown as Node;
    const line = tooDeep(tree);
    return line === undefined ? { tree } : { line, reason: "nested too deeply" };
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    return { line: line ?? 1, reason: reason ?? String(error) };
  }
};

/** The tree of a body, or the place and reason why it is not MDX. Parsing runs no code; the same text is parsed once. */
export const parseBody = (body: string): Parsed => {
  const parsed = known.get(body) ?? parse(body);
  known.set(body, parsed);
  return parsed;
};

/** The node and everything below it. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}
