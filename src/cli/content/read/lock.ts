import { createHash } from "node:crypto";

/** What the guard remembers of former editions, below content/. Written by `npm run release` alone. */
export const codesLock = "codes.lock";
export const addressesLock = "addresses.lock";

/** Something that carries a permanent code. */
export const codeKinds = ["service", "form", "office"] as const;
export type CodeKind = (typeof codeKinds)[number];

/** A code once published, and what it stood for. */
export type Published = { code: string; kind: CodeKind; id: string };

const heads: Readonly<Record<string, string>> = {
  [codesLock]: "# 公布過的永久代碼。由 npm run release 寫，請勿手改。 · Codes once published.",
  [addressesLock]: "# 公布過的網址。由 npm run release 寫，請勿手改。 · Addresses once published.",
};

const sumOf = (lines: readonly string[]): string =>
  createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 8);

/**
 * The text of a lock: its lines in order below a fingerprint, which shows whether somebody has edited them.
 *
 * @example sealed("codes.lock", ["BM-001 service building-permit"])
 */
export const sealed = (name: string, lines: Iterable<string>): string => {
  const all = [...new Set(lines)].sort();
  return [heads[name] ?? "#", `# 核對碼 · sum ${sumOf(all)}`, ...all, ""].join("\n");
};

/** The lines of a lock, and whether they are as they were written. */
export const unsealed = (text: string): { lines: string[]; sound: boolean } => {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return { lines, sound: text.includes(`sum ${sumOf(lines)}`) };
};

const isKind = (word: string): word is CodeKind => (codeKinds as readonly string[]).includes(word);

/** @example published("BM-001 service building-permit") // { code: "BM-001", kind: "service", id: "building-permit" } */
export const published = (line: string): Published | undefined => {
  const [code, kind, id, more] = line.split(" ");
  return code && kind && id && more === undefined && isKind(kind) ? { code, kind, id } : undefined;
};

/** The lines of a lock, as they stand now and as they stood at the last commit: what is forgotten in one is in the other. */
export const remembered = (now: string | undefined, before: string | undefined): string[] => [
  ...new Set([before, now].flatMap((text) => (text === undefined ? [] : unsealed(text).lines))),
];
