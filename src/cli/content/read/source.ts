import type { Said } from "../report/said.ts";
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { type Fault, type Path, fieldName } from "../report/fault.ts";
import { plainWords } from "./yaml-words.ts";

/** One file of content, read and parsed, that can tell the line of any of its fields. */
export type Source = {
  file: string;
  data: unknown;
  /** Text below the front matter, and the line it begins on; only in .mdx files. */
  body: string;
  bodyLine: number;
  /** The line of a field, or of its nearest ancestor when the field is missing. */
  line: (path: Path) => number;
  /** The field as a reader finds it, for example `parks.address.grounds` instead of `3.address.grounds`. */
  name: (path: Path) => string;
  faults: Fault[];
};

const document = (text: string) => {
  const lines = new LineCounter();
  return { doc: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
};

/** Line of a path in YAML text. Parsed again on demand: only files with faults pay for it. */
const lineFinder = (text: string, offset: number): Source["line"] => {
  let parsed: ReturnType<typeof document> | undefined;
  return (path) => {
    parsed ??= document(text);
    let node: unknown = parsed.doc.contents;
    let position = 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === String(key),
        );
        if (!pair) break;
        position = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? position;
        node = pair.value;
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(key)];
        if (!item) break;
        if (isMap(item) || isSeq(item) || isScalar(item)) position = item.range?.[0] ?? position;
        node = item;
      } else break;
    }
    return parsed.lines.linePos(position).line + offset;
  };
};

/** Parsers disagree on bare dates and on anchors (some make a `Date` of the one), so neither is allowed. */
const refused = (
  file: string,
  doc: ReturnType<typeof document>["doc"],
  at: (position: number) => number,
): Fault[] => {
  const faults: Fault[] = [];
  const add = (position: number, found: Said, expected: Said, mend: Said) =>
    faults.push({
      rule: "wrong-value",
      file,
      line: at(position),
      field: "",
      found,
      expected,
      mend,
    });
  visit(doc, (_key, node) => {
    if (isAlias(node))
      add(
        node.range?.[0] ?? 0,
        `*${node.source}`,
        "the text itself",
        "write the text out in full; & and * are not used here",
      );
    if (!isScalar(node) || node.type !== "PLAIN" || !/^\d{4}-\d\d?-\d\d?$/.test(node.source ?? ""))
      return;
    add(
      node.range?.[0] ?? 0,
      node.source ?? "",
      "a quoted date",
      `put it in quotes: "${node.source}"`,
    );
  });
  return faults;
};

/**
 * Parse one YAML text. Broken YAML becomes faults in plain words instead of an exception.
 *
 * @example parseYaml("content/topics.yaml", "- id: build").data // [{ id: "build" }]
 */
export const parseYaml = (file: string, text: string, offset = 0): Source => {
  const { doc, lines } = document(text);
  const at = (position: number) => lines.linePos(position).line + offset;
  const faults = doc.errors.map((error) => plainWords(file, at(error.pos[0]), text, error));
  if (faults.length === 0 && /[*]|\d{4}-\d/.test(text)) faults.push(...refused(file, doc, at));
  const data: unknown = doc.errors.length > 0 ? undefined : doc.toJS();
  return {
    file,
    data,
    body: "",
    bodyLine: 1,
    line: lineFinder(text, offset),
    name: (path) => fieldName(path, data),
    faults,
  };
};

/** Split an .mdx file into front matter and body; both keep their line numbers. */
export const parseMdx = (file: string, text: string): Source => {
  const parts = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!parts) {
    const expected = "a first line --- , the words, and a line --- below them";
    const mend = "put the words between two lines of three hyphens";
    const faults: Fault[] = [
      {
        rule: "broken-file",
        file,
        line: 1,
        field: "",
        found: text.split("\n", 1)[0] || "(empty)",
        expected,
        mend,
      },
    ];
    return { file, data: undefined, body: "", bodyLine: 1, line: () => 1, name: () => "", faults };
  }
  const source = parseYaml(file, parts[1] ?? "", 1);
  return { ...source, body: text.slice(parts[0].length), bodyLine: parts[0].split("\n").length };
};

/** A file without fields: a drawing. */
export const textOnly = (file: string, body: string): Source => ({
  file,
  data: undefined,
  body,
  bodyLine: 1,
  line: () => 1,
  name: () => "",
  faults: [],
});
