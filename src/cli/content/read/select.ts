import type { Path } from "../report/fault.ts";

type Found = { path: Path; value: unknown };

/** The entries of a list, whatever was written: anything else counts as none, so that checks never stumble. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The keys and values of a block, whatever was written. */
export const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/**
 * Every place in the data that fits a dotted pattern; `*` stands for each entry of a list or block.
 * Works on unchecked data, so one wrong field does not hide the faults beside it.
 *
 * @example select({ steps: [{ id: "a" }] }, "steps.*.id") // [{ path: ["steps", 0, "id"], value: "a" }]
 */
export const select = (data: unknown, pattern: string): Found[] => {
  let found: Found[] = [{ path: [], value: data }];
  for (const part of pattern.split(".")) {
    found = found.flatMap(({ path, value }) => {
      if (Array.isArray(value) && part === "*")
        return value.map((inner, i) => ({ path: [...path, i], value: inner as unknown }));
      if (part === "*")
        return Object.entries(record(value)).map(([key, inner]) => ({
          path: [...path, key],
          value: inner,
        }));
      return Object.hasOwn(record(value), part)
        ? [{ path: [...path, part], value: record(value)[part] }]
        : [];
    });
  }
  return found;
};

type Text = { readonly path: Path; readonly value: string };

/** Goes down with one path that grows and shrinks: a copy is made for each text, and for nothing else. */
const gather = (data: unknown, path: (string | number)[], found: Text[]): void => {
  if (typeof data === "string") found.push({ path: [...path], value: data });
  else if (typeof data === "object" && data !== null)
    for (const [key, inner] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
      path.push(key);
      gather(inner, path, found);
      path.pop();
    }
};

const known = new WeakMap<object, Text[]>();

/** Every text in the data, at any depth. Several checks ask for those of one file: they are gathered once. */
export const texts = (data: unknown): readonly Text[] => {
  const before = typeof data === "object" && data !== null ? known.get(data) : undefined;
  if (before) return before;
  const found: Text[] = [];
  gather(data, [], found);
  if (typeof data === "object" && data !== null) known.set(data, found);
  return found;
};

/** The ids of a list of entries, in order. */
export const idsOf = (value: unknown): string[] =>
  list(value).flatMap((entry) => {
    const { id } = record(entry);
    return typeof id === "string" ? [id] : [];
  });
