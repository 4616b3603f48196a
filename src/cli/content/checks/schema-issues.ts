import type { z } from "astro/zod";
import type { Path } from "../report/fault.ts";

/** What zod says about one place. */
export type Issue = z.core.$ZodIssue;

/** The value at a path, or undefined. */
export const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    data,
  );

/** How badly a branch of a union misses the shape that was written: a wrong type weighs most, a stray key less. */
const misfit = (issues: Issue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code === "invalid_type") return sum + 100;
    return sum + (issue.code === "unrecognized_keys" ? 4 * issue.keys.length : 1);
  }, 0);

/** Replace “none of the alternatives fits” by what is wrong with the alternative that was meant. */
export const unfold = (issue: Issue, data: unknown): Issue[] => {
  if (
    issue.code !== "invalid_union" ||
    issue.errors.length === 0 ||
    at(data, issue.path as Path) == null
  )
    return [issue];
  const best = [...issue.errors].sort((a, b) => misfit(a) - misfit(b))[0] ?? [];
  if (misfit(best) >= 100) return [issue];
  return best.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }, data));
};

/** A check of a whole period or figure says nothing about the field; name the one that is missing. */
export const sharpen = (path: Path, data: unknown): Path => {
  const value = at(data, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return path;
  const has = (key: string) => key in value;
  if (path.at(-2) === "limits" && !has("unknown")) {
    for (const key of ["amount", "unit", "basis", "grounds"]) if (!has(key)) return [...path, key];
  }
  if (path.at(-2) === "figures" && !has("unit") && !has("date")) return [...path, "unit"];
  return path;
};
