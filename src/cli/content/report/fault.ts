import { ruleNames, type Rule } from "./rules.ts";

/** A place inside a file: keys and list positions, as in `["limits", 2, "unit"]`. */
export type Path = readonly (string | number)[];

/** One thing an editor has to put right: where, what was found, what is expected, how to mend it. */
export type Fault = {
  rule: Rule;
  /** Relative to the root, for example `content/services/road-excavation/service.yaml`. */
  file: string;
  line?: number;
  /** Dotted path; empty when the whole file is meant. */
  field: string;
  found: string;
  expected: string;
  mend: string;
};

/**
 * A fault as an editor reads it.
 *
 * @example
 * format(fault)
 * // content/services/condo-registration/service.yaml:41  limits.2.unit · 缺少欄位
 * //   found     (missing)
 * //   expected  one of hour, calendarDay, workingDay
 * //   mend      add a unit, or write unknown: not-found
 */
export const format = (fault: Fault): string => {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  const head = [place, fault.field].filter(Boolean).join("  ");
  return [
    `${head} · ${ruleNames[fault.rule]}`,
    `  found     ${fault.found}`,
    `  expected  ${fault.expected}`,
    `  mend      ${fault.mend}`,
  ].join("\n");
};

/**
 * Any value in one short line.
 *
 * @example show(undefined) // "(missing)"
 * @example show({ a: [1] }) // '{"a":[1]}'
 */
export const show = (value: unknown): string => {
  if (value === undefined) return "(missing)";
  if (value === null || value === "") return "(empty)";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/**
 * A path as one dotted name. In tables the position means little to a reader; the id says which entry it is.
 *
 * @example fieldName([0, "address"], [{ id: "parks" }]) // "parks.address"
 */
export const fieldName = (path: Path, data: unknown): string => {
  const [first, ...rest] = path;
  const id =
    typeof first === "number" && Array.isArray(data)
      ? (data[first] as { id?: unknown } | null)?.id
      : undefined;
  return (typeof id === "string" ? [id, ...rest] : path).join(".");
};

/** By file, then line, then field, so that two runs print the same list. */
export const inOrder = (a: Fault, b: Fault): number =>
  a.file.localeCompare(b.file, "en") ||
  (a.line ?? 0) - (b.line ?? 0) ||
  a.field.localeCompare(b.field, "en");
