import { type Rule, rules } from "./rules.ts";
import { type Both, inLanguage, type Said } from "./said.ts";

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
  found: Said;
  expected: Said;
  mend: Both;
  /** A line that would be right; left out, the one of the rule is shown. */
  example?: string;
};

/** Which languages a message is printed in. */
export type Tongue = "zh" | "en" | "both";

const labels: Readonly<Record<"found" | "expected" | "mend" | "example", Both>> = {
  found: { zh: "找到", en: "found   " },
  expected: { zh: "應為", en: "expected" },
  mend: { zh: "改法", en: "mend    " },
  example: { zh: "範例", en: "example " },
};

/**
 * A fault as an editor reads it: Chinese first, English below.
 *
 * @example
 * format(fault)
 * // content/services/condo-registration/service.yaml:41  limits.2.unit · 缺少欄位
 * //   找到  （沒有寫）
 * //   應為  hour、calendarDay、workingDay 其中一個
 * //   改法  補上單位，或寫 unknown: not-found
 * //   範例  unit: workingDay
 * //   Missing field
 * //   found     (missing)
 * //   expected  one of hour, calendarDay, workingDay
 * //   mend      add a unit, or write unknown: not-found
 */
export const format = (fault: Fault, tongue: Tongue = "both"): string => {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  const head = [place, fault.field].filter(Boolean).join("  ");
  const rule = rules[fault.rule];
  const row = (key: keyof typeof labels, said: Said, language: keyof Both) =>
    `  ${labels[key][language]}  ${inLanguage(said, language)}`;
  const rows = (language: keyof Both) =>
    (["found", "expected", "mend"] as const).map((key) => row(key, fault[key], language));
  const example = row("example", fault.example ?? rule.right, tongue === "en" ? "en" : "zh");
  if (tongue === "en") return [`${head} · ${rule.en}`, ...rows("en"), example].join("\n");
  const chinese = [`${head} · ${rule.zh}`, ...rows("zh"), example];
  return (tongue === "zh" ? chinese : [...chinese, `  ${rule.en}`, ...rows("en")]).join("\n");
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
