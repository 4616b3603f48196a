import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, type Content, faultIn, wordsOf } from "./content.ts";
import type { Fault } from "../report/fault.ts";
import { remembered } from "./remembered.ts";
import { record } from "./select.ts";
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

const fingerprintOf = remembered(fingerprint);

const pairs = (content: Content) =>
  wordsOf(content).flatMap(({ kind, id, language, source: zh }) => {
    const en = content.files.get(`${kind}/${id}/en.mdx`);
    return language === "zh" && zh.data && en?.data
      ? [{ en, now: fingerprintOf(zh), made: record(en.data)["translatedFrom"] }]
      : [];
  });

const stale = (en: Source, now: string, made: unknown): Fault => {
  const written = made !== undefined;
  const expected = written
    ? `${now}: the Chinese changed since this English was written`
    : `translatedFrom: "${now}", the Chinese this English was made from`;
  const mend = `compare zh.mdx and en.mdx, then write translatedFrom: "${now}" or run npm run check:content -- --stamp`;
  return faultIn(en, "stale-translation", ["translatedFrom"], {
    found: written ? String(made) : "(missing)",
    expected,
    mend,
  });
};

/** An English text made from Chinese words that have changed since, or that does not say what it was made from. */
export const staleTranslations: Check = (content) =>
  pairs(content).flatMap(({ en, now, made }) => (made === now ? [] : [stale(en, now, made)]));

/** Write the current fingerprint into every en.mdx: one line each. Returns the files that changed. */
export const stamp = (content: Content): string[] =>
  pairs(content).flatMap(({ en, now, made }) => {
    if (made === now) return [];
    const path = join(content.root, en.file);
    const text = readFileSync(path, "utf8");
    const line = `translatedFrom: "${now}"`;
    const eol = text.includes("\r\n") ? "\r\n" : "\n";
    const stamped =
      made === undefined
        ? text.replace(/^(\uFEFF?---[ \t]*\r?\n)/, `$1${line}${eol}`)
        : text.replace(/^translatedFrom:.*$/m, line);
    writeFileSync(path, stamped);
    return [en.file];
  });
