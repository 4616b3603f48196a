import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parse,
  parseDocument,
  stringify,
  type YAMLMap,
} from "yaml";
import { isDeepStrictEqual } from "node:util";
import type { Place } from "../../model/review/facts.ts";

/** Keys to write into one entry; undefined takes a key away. */
export type KeyChanges = Readonly<Record<string, unknown>>;

/** One value on one line, as content writes it. @example inline([{ source: "x" }]) // "[{ source: x }]" */
const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inline(inner)}`)
      .join(", ")} }`;
  const plain = stringify(value, { lineWidth: 0 }).trim();
  // bare dates and numbers that are texts are refused or misread
  return typeof value === "string" && /^[\d+-]/.test(value) ? JSON.stringify(value) : plain;
};

/** `key: value` below a column, lists of grounds a line each. */
const lines = (key: string, value: unknown, column: number): string => {
  const pad = " ".repeat(column);
  return Array.isArray(value) && value.every((one) => typeof one === "object")
    ? [`${key}:`, ...value.map((one) => `${pad}  - ${inline(one)}`)].join("\n")
    : `${key}: ${inline(value)}`;
};

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : "");
const start = (pair: Pair): number => (isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);

/** Where the value of a pair ends, without the line break behind it. */
const end = (pair: Pair, text: string): number => {
  const { value } = pair;
  const stop =
    isScalar(value) || isMap(value) || isSeq(value) ? (value.range?.[1] ?? 0) : start(pair);
  return start(pair) + text.slice(start(pair), stop).trimEnd().length;
};

const columnAt = (text: string, at: number): number => at - (text.lastIndexOf("\n", at - 1) + 1);

function inBlock(text: string, map: YAMLMap, changes: KeyChanges): string {
  const pairs = map.items as Pair[];
  const column = columnAt(text, start(pairs[0] as Pair));
  const pieces: { from: number; to: number; put: string }[] = [];
  let anchor = pairs[0] as Pair;
  const added: string[] = [];
  for (const [key, value] of Object.entries(changes)) {
    const pair = pairs.find((one) => keyOf(one) === key);
    if (pair && value !== undefined) {
      pieces.push({ from: start(pair), to: end(pair, text), put: lines(key, value, column) });
      anchor = pair;
    } else if (pair) {
      const from = text.lastIndexOf("\n", start(pair) - 1);
      pieces.push({ from, to: end(pair, text), put: "" });
    } else if (value !== undefined) added.push(lines(key, value, column));
  }
  if (added.length > 0) {
    const line = text.indexOf("\n", end(anchor, text));
    const at = line < 0 ? text.length : line;
    pieces.push({
      from: at,
      to: at,
      put: added.map((row) => `\n${" ".repeat(column)}${row}`).join(""),
    });
  }
  return pieces
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((all, { from, to, put }) => all.slice(0, from) + put + all.slice(to), text);
}

/** `{ … }` on one line is written out, a line a key. */
function inFlow(text: string, map: YAMLMap, changes: KeyChanges): string {
  const [from = 0, to = 0] = map.range ?? [];
  const column = columnAt(text, from);
  const merged = Object.entries({ ...(map.toJSON() as Record<string, unknown>), ...changes });
  const rows = merged.flatMap(([key, value]) =>
    value === undefined ? [] : [lines(key, value, column)],
  );
  const before = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  // behind a key, a block begins on the line below
  const below = /^\s*- $/.test(before) ? "" : undefined;
  if (below === undefined) {
    const flow = `{ ${merged.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${inline(value)}`])).join(", ")} }`;
    return text.slice(0, from) + flow + text.slice(to);
  }
  return text.slice(0, from) + rows.join(`\n${" ".repeat(column)}`) + text.slice(to);
}

/**
 * Changes keys of one entry of a YAML text and leaves everything else, comments too, as it stands.
 *
 * @returns undefined when the entry is not there, or the text would not say what was meant
 * @example editKeys("a:\n  - id: x\n    amount: 2 # days\n", ["a", 0], { amount: 3 })
 */
export function editKeys(text: string, path: Place, changes: KeyChanges): string | undefined {
  const doc = parseDocument(text);
  const map = path.length === 0 ? doc.contents : doc.getIn(path, true);
  if (!isMap(map) || map.items.length === 0 || doc.errors.length > 0) return undefined;
  const meant = parse(text) as unknown;
  const entry = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    meant,
  ) as Record<string, unknown>;
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete entry[key];
    else entry[key] = value;
  }
  const [from = 0, to = 0] = map.range ?? [];
  if (map.flow && text.slice(from, to).includes("#")) return undefined;
  const edited = map.flow ? inFlow(text, map, changes) : inBlock(text, map, changes);
  try {
    return isDeepStrictEqual(parse(edited), meant) ? edited : undefined;
  } catch {
    return undefined;
  }
}
