import { isPair, parseDocument, type Scalar, visit } from "yaml";
import type { Path } from "../../content/report/fault.ts";

type Place = { path: Path; key: boolean };

/** The path of a value, or of a key, from the nodes above it. */
const pathOf = (above: readonly unknown[], key: unknown): Place => {
  const path: (string | number)[] = [];
  for (const [at, node] of above.entries()) {
    if (isPair(node)) path.push(String((node.key as Scalar | null)?.value));
    const inside = above[at + 1];
    const items = (node as { items?: unknown[] } | null)?.items;
    if (items && inside !== undefined && !isPair(inside)) path.push(items.indexOf(inside));
  }
  const last = above.at(-1) as { items?: unknown[] } | undefined;
  if (typeof key === "number" && last?.items) path.push(key);
  return { path, key: key === "key" };
};

/**
 * The same YAML with another word wherever a value (or a key) is that word and stands at the right place. Everything
 * else stays as it was written.
 *
 * @param at is it the right place?
 */
export const withScalar = (
  text: string,
  from: string,
  to: string,
  at: (place: Place) => boolean,
): string => {
  if (!text.includes(from)) return text;
  const front = /^---[ \t]*\n([\s\S]*?\n)---/.exec(text)?.[1];
  const start = front === undefined ? 0 : text.indexOf(front);
  const found: [number, number][] = [];
  visit(parseDocument(front ?? text), {
    Scalar: (key, node, above) => {
      if (node.value === from && node.range && at(pathOf(above, key)))
        found.push([node.range[0] + start, node.range[1] + start]);
    },
  });
  return found
    .sort(([a], [b]) => b - a)
    .reduce((words, [begin, end]) => {
      const quote = /^["']/.exec(words.slice(begin, end))?.[0] ?? "";
      return words.slice(0, begin) + quote + to + quote + words.slice(end);
    }, text);
};

/** Does a path fit a dotted pattern, where * stands for one step? @example fits(["faqs", 0, "id"], "faqs.*.id") // true */
export const fits = (path: Path, pattern: string): boolean => {
  const steps = pattern.split(".");
  return (
    steps.length === path.length &&
    steps.every((step, at) => step === "*" || step === String(path[at]))
  );
};
