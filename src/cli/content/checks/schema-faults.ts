import type { z } from "astro/zod";
import { type Fault, type Path, show } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { accepted, hintOf, keysOf, schemaAt } from "../report/schema-words.ts";
import { type Both, type Said, inBoth, say } from "../report/said.ts";
import type { Source } from "../read/source.ts";

type Issue = z.core.$ZodIssue;

const at = (data: unknown, path: Path): unknown =>
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
const unfold = (issue: Issue, data: unknown): Issue[] => {
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
const sharpen = (path: Path, data: unknown): Path => {
  const value = at(data, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return path;
  const has = (key: string) => key in value;
  if (path.at(-2) === "limits" && !has("unknown")) {
    for (const key of ["amount", "unit", "basis", "grounds"]) if (!has(key)) return [...path, key];
  }
  if (path.at(-2) === "figures" && !has("unit") && !has("date")) return [...path, "unit"];
  return path;
};

/** The rules of our schemas speak both languages; what the schema library says by itself does not. */
const inLanguages = (message: string): Said => inBoth(message) ?? message;

const mendOf = (path: Path, found: unknown, schema: z.ZodType | undefined): Both => {
  const key = String(path.at(-1) ?? "");
  const hint = schema && hintOf(schema);
  const verb =
    found === undefined
      ? say(`補上 ${key}`, `add ${key}`)
      : say(`改正 ${key || "這個檔案"}`, `correct ${key || "the file"}`);
  if (path.at(-3) === "limits" && key === "unit")
    return say("補上單位 unit，或寫 unknown: not-found", "add a unit, or write unknown: not-found");
  return hint ? say(`${verb.zh}（${hint.zh}）`, `${verb.en} (${hint.en})`) : verb;
};

const sizes = (issue: Issue): Said | undefined => {
  if (issue.code === "too_small")
    return issue.message.startsWith("Too small")
      ? say(`至少 ${issue.minimum}`, `at least ${issue.minimum}`)
      : inLanguages(issue.message);
  if (issue.code === "too_big")
    return issue.origin === "string"
      ? say(`最多 ${issue.maximum} 字`, `at most ${issue.maximum} characters`)
      : say(`最多 ${issue.maximum}`, `at most ${issue.maximum}`);
  return undefined;
};

const toFaults = (issue: Issue, schema: z.ZodType, source: Source): Fault[] => {
  const { data, file } = source;
  const where = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    const owner = schemaAt(schema, where, data);
    const allowed = owner ? keysOf(owner) : [];
    return issue.keys.map((key) => {
      const path = [...where, key];
      const mend = suggest(key, allowed, "remove it");
      const expected = `one of ${allowed.join(", ")}`;
      return {
        rule: "unknown-key",
        file,
        line: source.line(path),
        field: source.name(path),
        found: key,
        expected,
        mend,
      };
    });
  }
  const path = issue.code === "custom" ? sharpen(where, data) : where;
  const value = at(data, path);
  const part = schemaAt(schema, path, data);
  const own =
    issue.code === "custom" ||
    (!issue.message.startsWith("Invalid") && !issue.message.startsWith("Too"));
  const key =
    issue.code === "invalid_key" ? inLanguages(issue.issues[0]?.message ?? "") : undefined;
  const written =
    own && issue.code === "custom" && path !== where && part ? accepted(part) : undefined;
  const expected =
    key ?? written ?? sizes(issue) ?? (!own && part ? accepted(part) : inLanguages(issue.message));
  const rule = value === undefined ? "missing-value" : "wrong-value";
  const found =
    issue.code === "invalid_key"
      ? String(path.at(-1))
      : issue.code === "too_big" && typeof value === "string"
        ? say(`${value.length} 字`, `${value.length} characters`)
        : show(value);
  return [
    {
      rule,
      file,
      line: source.line(path),
      field: source.name(path),
      found,
      expected,
      mend: mendOf(path, value, part),
    },
  ];
};

/** Check a file against its schema: the parsed value, or every fault in the editor's words. */
export const parseWith = <T extends z.ZodType>(
  schema: T,
  source: Source,
): { value?: z.infer<T>; faults: Fault[] } => {
  if (source.faults.some((fault) => fault.rule === "broken-file")) return { faults: [] };
  if (source.data === null || source.data === undefined) {
    const expected = accepted(schema);
    const mend = "write the entries, or copy a neighbouring file as a start";
    return {
      faults: [
        {
          rule: "empty-file",
          file: source.file,
          line: 1,
          field: "",
          found: "(empty)",
          expected,
          mend,
        },
      ],
    };
  }
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, faults: [] };
  return {
    faults: result.error.issues
      .flatMap((issue) => unfold(issue, source.data))
      .flatMap((issue) => toFaults(issue, schema, source)),
  };
};
