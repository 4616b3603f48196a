import type { Locale } from "../../../../model/locale.ts";
import { factsBeside, type Content } from "../../read/content.ts";
import type { Path } from "../../report/fault.ts";
import { remembered } from "../../read/remembered.ts";
import { list, record } from "../../read/select.ts";
import type { Source } from "../../read/source.ts";

/** One number of a file of facts: what kind of fact it belongs to, and what it counts. */
export type Measure = {
  path: Path;
  /** Position-free, for looking it up in an older file: `limits.review.amount`. */
  key: string;
  kind: "limit" | "extension" | "figure" | "fee" | "paper";
  id: string;
  unit: string;
  value: unknown;
};

const numbers: readonly (readonly [
  kind: Measure["kind"],
  list: string,
  keys: readonly string[],
])[] = [
  ["limit", "limits", ["amount"]],
  ["figure", "figures", ["amount", "min", "max"]],
  ["fee", "fees", ["amount", "min", "max", "permille"]],
  ["paper", "evidence", ["copies", "validWithinDays"]],
];

const unitOf = (kind: Measure["kind"], key: string, unit: unknown): string => {
  if (kind === "fee") return key === "permille" ? "permille" : "ntd";
  if (kind === "paper") return key === "copies" ? "copy" : "calendarDay";
  return typeof unit === "string" ? unit : "";
};

const ofExtension = (entry: Record<string, unknown>, id: string, path: Path): Measure[] => {
  const extension = record(entry["extension"]);
  return (["maxAmount", "maxTimes"] as const).flatMap((key): Measure[] =>
    key in extension
      ? [
          {
            path: [...path, "extension", key],
            key: `limits.${id}.extension.${key}`,
            kind: "extension",
            id,
            unit: key === "maxTimes" ? "time" : unitOf("extension", key, extension["unit"]),
            value: extension[key],
          },
        ]
      : [],
  );
};

/** Every number of a file of facts, whatever was written in its place. */
export const measures = remembered(({ data }): Measure[] =>
  numbers.flatMap(([kind, table, keys]) =>
    list(record(data)[table]).flatMap((value, i): Measure[] => {
      const entry = record(value);
      const id = typeof entry["id"] === "string" ? entry["id"] : String(i);
      const own = keys.flatMap((key): Measure[] =>
        key in entry
          ? [
              {
                path: [table, i, key],
                key: `${table}.${id}.${key}`,
                kind,
                id,
                unit: unitOf(kind, key, entry["unit"]),
                value: entry[key],
              },
            ]
          : [],
      );
      return kind === "limit" ? [...own, ...ofExtension(entry, id, [table, i])] : own;
    }),
  ),
);

const factFile =
  /^(?:services\/[^/]+\/service|(?:pages|topics|events|audiences)\/[^/]+\/facts)\.yaml$/;

/** Every file that holds numbers with their grounds. */
export const factFiles = (content: Content): [name: string, source: Source][] =>
  [...content.files].filter(([name]) => factFile.test(name));

/** The words beside a file of facts, in a language. @example wordsBeside(content, "services/x/service.yaml", "zh") */
export const wordsBeside = (
  content: Content,
  name: string,
  language: Locale,
): Source | undefined => {
  const [kind = "", id = ""] = name.split("/");
  return factsBeside(kind, id) === name
    ? content.files.get(`${kind}/${id}/${language}.mdx`)
    : undefined;
};
