import { createHash } from "node:crypto";

/** What a schema fills in by itself: written out or left out, a fact says the same. */
const silent: ReadonlySet<unknown> = new Set([undefined, false, "within", "handedIn", "then"]);

/** How a value is laid out on the page says nothing about the fact. */
const layout: ReadonlySet<string> = new Set(["main"]);

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === "string") return value.trim().replace(/\s+/g, " ");
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => !layout.has(key) && !silent.has(inner))
    .map(([key, inner]): [string, unknown] => [
      key,
      key === "grounds" && Array.isArray(inner)
        ? inner.map((one) => JSON.stringify(canonical(one))).sort()
        : canonical(inner),
    ])
    .filter(([, inner]) => !(Array.isArray(inner) && inner.length === 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** First eight hex digits of SHA-256. @example shortHash("a") // "ca978112" */
export const shortHash = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);

/**
 * Fingerprint of a fact as it is published: its value, unit, grounds and words. The order of keys and of grounds,
 * white space and defaults that are written out change nothing.
 *
 * @example fingerprint({ amount: 30, unit: "calendarDay", grounds }) // "3fa9c01b"
 */
export const fingerprint = (value: unknown): string => shortHash(JSON.stringify(canonical(value)));
