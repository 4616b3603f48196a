import { CORE_SCHEMA, load, type YAMLException } from "js-yaml";
import { type Fault, fieldName, type Path } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { type Positions, positionsOf, strangeIn } from "./positions.ts";
import { strangeKey, strangeWords } from "./strange-words.ts";
import { diagnose, type Stop } from "./yaml-words.ts";

/** One file of content, read and parsed, that can tell the line of any of its fields. */
export type Source = {
  file: string;
  data: unknown;
  /** The same with what a site of one language leaves out; only there. */
  whole?: unknown;
  /** Text below the front matter, and the line it begins on; only in .mdx files. */
  body: string;
  bodyLine: number;
  /** The line of a field, or of its nearest ancestor when the field is missing. */
  line: (path: Path) => number;
  /** The field as a reader finds it, for example `parks.address.grounds` instead of `3.address.grounds`. */
  name: (path: Path) => string;
  /** A single value as it stands in the file, quotes and all; undefined for a list, a block or nothing. */
  raw: (path: Path) => string | undefined;
  faults: Fault[];
};

/** A file of which no field can be told: its faults are all there is. */
export const unread = (file: string, faults: Fault[]): Source => ({
  file,
  data: undefined,
  body: "",
  bodyLine: 1,
  line: () => 1,
  name: () => "",
  raw: () => undefined,
  faults,
});

/** A file without fields: a drawing. */
export const textOnly = (file: string, body: string): Source => ({ ...unread(file, []), body });

/**
 * Signs of an alias, anchor, tag, bare date, number with _, comment behind words, or a full-width colon behind a name.
 * Rough, for speed: what it lets through is looked at with care.
 */
const strange =
  /(?:^|[\s,[{])[&*!][^\s=]|(?:^|[\s,[{:-])\d{4}-\d\d?-\d\d?[ \t]*(?:[\],}#]|$)|[\s[,:][-+]?(?:\d[\d.]*_|0[xob][\da-f])|[^\s#][ \t]+#(?![ \t]*[A-Za-z])|^[ \t-]*[a-z][A-Za-z-]*：/m;

/** A # inside quotes is a sign like any other. */
const inQuotes = (text: string, at: number): boolean =>
  ((text.slice(text.lastIndexOf("\n", at) + 1, at).match(/"/g) ?? []).length & 1) === 1;

const suspicious = (text: string): boolean => {
  if (!strange.test(text)) return false;
  for (const { 0: sign, index } of text.matchAll(new RegExp(strange, "gm")))
    if (!sign.endsWith("#") || !inQuotes(text, index + 1)) return true;
  return false;
};

/** The first key that is no name: a full-width colon, a blank or a hidden character made it one. */
const oddKey = (data: unknown): string | undefined => {
  if (typeof data !== "object" || data === null) return undefined;
  for (const [key, inner] of Object.entries(data)) {
    if (!/^[A-Za-z0-9][\w.-]*$/.test(key) && !Array.isArray(data)) return key;
    const deeper = oddKey(inner);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
};

/** Where reading stopped: the careful parser says it best; what only the quick one refuses, it says. */
const stopOf = (positions: Positions, error: unknown): Stop => {
  const [first] = positions.doc.errors;
  if (first) return { line: positions.lineAt(first.pos[0]), code: first.code };
  const { mark, reason } = error as Partial<YAMLException>;
  return { line: (mark?.line ?? 0) + 1, code: reason ?? String(error) };
};

const broken = (file: string, text: string, offset: number, stop: Stop): Fault => {
  const { line, ...advice } = diagnose(text, stop);
  const found = (text.split("\n")[line - 1] ?? "").trim();
  const key = stop.code === "DUPLICATE_KEY" ? /^(?:- )?([^:\s]+):/.exec(found)?.[1] : undefined;
  return {
    rule: "broken-file",
    file,
    line: line + offset,
    field: key ?? "",
    found: found || say("（檔案到這裡就沒了）", "(end of the file)"),
    ...advice,
  };
};

/** The value of a YAML text by the quick parser; where that fails or something looks strange, with all that is wrong. */
const read = (
  file: string,
  text: string,
  offset: number,
  positions: () => Positions,
): { data?: unknown; faults: Fault[] } => {
  let data: unknown;
  let error: unknown;
  try {
    data = load(text, { schema: CORE_SCHEMA });
  } catch (thrown) {
    error = thrown;
  }
  if (error !== undefined || suspicious(text)) {
    const { doc, lineAt } = positions();
    const faults =
      doc.errors.length > 0
        ? []
        : strangeIn(positions(), text).map((strange) => ({
            ...strangeWords(strange),
            file,
            line: lineAt(strange.position) + offset,
            field:
              strange.kind === "colon"
                ? ""
                : fieldName(strange.path, error === undefined ? data : doc.toJS()),
          }));
    if (error !== undefined && faults.length === 0)
      return { faults: [broken(file, text, offset, stopOf(positions(), error))] };
    const [first] = faults.filter(({ rule }) => rule === "broken-file");
    if (first) return { faults: [first] };
    if (faults.length > 0) return { data: error === undefined ? data : doc.toJS(), faults };
  }
  const odd = oddKey(data);
  if (odd === undefined) return { data, faults: [] };
  // A value that is nothing but {{limits.review}} reads as a map whose key is a map.
  const braces = text.split("\n").findIndex((line) => /^[\s-]*(?:[\w.-]+: +)?\{\{/.test(line));
  if (odd === "[object Object]" && braces >= 0)
    return { faults: [broken(file, text, offset, { line: braces + 1, code: "braces" })] };
  const row = text.split("\n").findIndex((line) => line.includes(odd));
  return { faults: [{ ...strangeKey(odd), file, line: row + 1 + offset, field: "" }] };
};

/**
 * Parse one YAML text. Broken YAML becomes a fault in plain words instead of an exception.
 *
 * @example parseYaml("content/topics.yaml", "- id: build").data // [{ id: "build" }]
 */
export const parseYaml = (file: string, text: string, offset = 0): Source => {
  let known: Positions | undefined;
  const positions = () => {
    known ??= positionsOf(text);
    return known;
  };
  const { data, faults } = read(file, text, offset, positions);
  return {
    file,
    data,
    body: "",
    bodyLine: 1,
    line: (path) => positions().line(path) + offset,
    name: (path) => fieldName(path, data),
    raw: (path) => positions().raw(path),
    faults,
  };
};
