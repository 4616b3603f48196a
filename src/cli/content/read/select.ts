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

/** Every text in the data, at any depth. */
export const texts = (data: unknown, path: Path = []): { path: Path; value: string }[] => {
  const found: { path: Path; value: string }[] = [];
  const go = (value: unknown, at: Path): void => {
    if (typeof value === "string") found.push({ path: at, value });
    else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) go(value[i], [...at, i]);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) go(inner, [...at, key]);
  };
  go(data, path);
  return found;
};

/** The ids of a list of entries, in order. */
export const idsOf = (value: unknown): string[] =>
  list(value).flatMap((entry) => {
    const { id } = record(entry);
    return typeof id === "string" ? [id] : [];
  });
