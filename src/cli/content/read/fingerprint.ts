import { createHash } from "node:crypto";
import type { Source } from "./source.ts";

/** The same data in one spelling: keys in order, so that moving lines about changes nothing. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? value.trim() : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
};

/**
 * Fingerprint of a Chinese text: the first eight hex digits of SHA-256 over its words and its body.
 *
 * @example fingerprint(zh) // "3fa9c01b"
 */
export const fingerprint = (zh: Pick<Source, "data" | "body">): string =>
  createHash("sha256")
    .update(JSON.stringify([canonical(zh.data), zh.body.trim()]))
    .digest("hex")
    .slice(0, 8);
