import type { z } from "astro/zod";
import { type Fault, type Path, show } from "../report/fault.ts";
import { nearest, some, suggest } from "../report/nearest.ts";
import { type Both, type Said, say } from "../report/said.ts";
import {
  accepted,
  hintOf,
  keysOf,
  namesOf,
  schemaAt,
  sides,
  typesOf,
} from "../report/schema-words.ts";
import { formAdvice, typeAdvice } from "../report/value-words.ts";
import { parsedWith } from "../read/parsed-with.ts";
import type { Source } from "../read/source.ts";
import { at, type Issue, sharpen, unfold } from "./schema-issues.ts";

const nothing = say("（沒有寫）", "(missing)");
const empty = say("（空的）", "(empty)");

/** What stands in the file, quotes and all. */
const written = (source: Source, path: Path, value: unknown): Said => {
  if (value === undefined) return nothing;
  if (value === null || value === "") return empty;
  return show(typeof value === "object" ? value : (source.raw(path) ?? value));
};

const mendOf = (path: Path, found: unknown, schema: z.ZodType | undefined): Both => {
  const key = String(path.at(-1) ?? "");
  if (path.at(-3) === "limits" && key === "unit")
    return say("補上單位，或寫 unknown: not-found", "add a unit, or write unknown: not-found");
  const hint = schema && hintOf(schema);
  const [zh, en] =
    found === undefined
      ? [`補上 ${key}`, `add ${key}`]
      : [`修正 ${key || "這個檔案"}`, `correct ${key || "the file"}`];
  return hint ? say(`${zh}（${hint.zh}）`, `${en} (${hint.en})`) : say(zh, en);
};

const sizes = (issue: Issue): Both | undefined => {
  const unit = (origin: string): [zh: string, en: string] =>
    origin === "string"
      ? [" 字", " characters"]
      : origin === "array"
        ? [" 項", " entries"]
        : ["", ""];
  if (issue.code === "too_small" && issue.message.startsWith("Too small")) {
    const [zh, en] = unit(issue.origin);
    return issue.inclusive === false
      ? say(`大於 ${issue.minimum}`, `more than ${issue.minimum}`)
      : say(`至少 ${issue.minimum}${zh}`, `at least ${issue.minimum}${en}`);
  }
  if (issue.code === "too_big" && issue.message.startsWith("Too big")) {
    const [zh, en] = unit(issue.origin);
    return issue.inclusive === false
      ? say(`小於 ${issue.maximum}`, `less than ${issue.maximum}`)
      : say(`最多 ${issue.maximum}${zh}`, `at most ${issue.maximum}${en}`);
  }
  return undefined;
};

const unknownKeys = (
  keys: readonly string[],
  where: Path,
  schema: z.ZodType,
  source: Source,
): Fault[] => {
  const owner = schemaAt(schema, where, source.data);
  const allowed = owner ? keysOf(owner) : [];
  return keys.map((key) => {
    const path = [...where, key];
    const names = some(allowed, key);
    return {
      rule: "unknown-key",
      file: source.file,
      line: source.line(path),
      field: source.name(path),
      found: key,
      expected: say(`${names.zh} 其中一個`, `one of ${names.en}`),
      mend: suggest(key, allowed, say("刪掉這一行", "remove it")),
    };
  });
};

/** The message that the schema itself gives, where it is more than “invalid input”. */
const ownMessage = (issue: Issue): Both | undefined => {
  if (issue.code === "invalid_key") return sides(issue.issues[0]?.message ?? issue.message);
  return issue.code !== "custom" && /^(?:Invalid|Too)/.test(issue.message)
    ? undefined
    : sides(issue.message);
};

const toFaults = (issue: Issue, schema: z.ZodType, source: Source): Fault[] => {
  const { data, file } = source;
  const where = issue.path as Path;
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, where, schema, source);
  const path = issue.code === "custom" ? sharpen(where, data) : where;
  const value = at(data, path);
  const part = schemaAt(schema, path, data);
  const raw = source.raw(path) ?? String(value);
  const [key = "", parent = ""] = [path.at(-1), String(path.at(-2) ?? "")];
  const advice =
    value === undefined || value === null
      ? undefined
      : issue.code === "invalid_format" && typeof value === "string"
        ? formAdvice(value, issue.pattern ?? "")
        : part && /invalid_(?:type|union|value)/.test(issue.code)
          ? typeAdvice({ key, parent, value, raw, types: typesOf(part) })
          : undefined;
  // A day is asked for, and a number or a date of another kind stands there.
  const typed = typeof value === "string" ? value : "";
  const sharpened = path !== where && part ? accepted(part, typed) : undefined;
  const expected =
    sharpened ??
    sizes(issue) ??
    ownMessage(issue) ??
    (part ? accepted(part, typed) : sides(issue.message));
  // A whole file, or an entry of a table, that is of another kind: nothing can be told of what it should hold.
  const shapeless =
    path.length === 0 ||
    (path.length === 1 && typeof key === "number" && typeof value !== "object");
  const mend = advice?.mend ?? (part ? near(value, part) : undefined) ?? mendOf(path, value, part);
  return [
    {
      rule:
        value === undefined
          ? "missing-value"
          : shapeless && issue.code === "invalid_type"
            ? "broken-file"
            : "wrong-value",
      file,
      line: source.line(path),
      field: source.name(path),
      found:
        issue.code === "invalid_key"
          ? String(key)
          : issue.code === "too_big" && typeof value === "string"
            ? say(`${value.length} 字`, `${value.length} characters`)
            : written(source, path, value),
      expected,
      mend,
      ...(advice?.example === undefined ? {} : { example: advice.example }),
    },
  ];
};

/** One of a few names, misspelt. */
const near = (value: unknown, part: z.ZodType): Both | undefined => {
  const meant = typeof value === "string" ? nearest(value, namesOf(part)) : undefined;
  return meant === undefined ? undefined : say(`是不是 ${meant}？`, `did you mean ${meant}?`);
};

/** Check a file against its schema: the parsed value, or every fault in the editor's words, one for each place. */
export const parseWith = <T extends z.ZodType>(
  schema: T,
  source: Source,
): { value?: z.infer<T>; faults: Fault[] } => {
  if (source.faults.some((fault) => stopped.has(fault.rule))) return { faults: [] };
  if (source.data === null || source.data === undefined)
    return {
      faults: [
        {
          rule: "empty-file",
          file: source.file,
          line: 1,
          field: "",
          found: empty,
          expected: accepted(schema),
          mend: say(
            "多半是存檔失敗：從上一版複製，或照旁邊的檔案寫",
            "mostly a failed save: copy the last version, or a neighbouring file as a start",
          ),
        },
      ],
    };
  const result = parsedWith(schema, source);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues
    .flatMap((issue) => unfold(issue, source.data))
    .flatMap((issue) => toFaults(issue, schema, source));
  const places = new Set<string>();
  return {
    faults: faults.filter(({ line, field, rule }) => {
      const place = `${line} ${field} ${rule === "unknown-key" ? rule : ""}`;
      return !places.has(place) && places.add(place);
    }),
  };
};

/** Nothing was read of a file with one of these. */
const stopped = new Set<string>(["broken-file", "encoding", "conflict-mark", "too-large"]);
