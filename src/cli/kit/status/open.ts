import { record } from "../../content/read/select.ts";
import type { Path } from "../../content/report/fault.ts";
import { factFields } from "../release/compared.ts";

const reasons: Readonly<Record<string, string>> = {
  "not-found": "沒有查到公布的資料",
  conflicting: "各處說法不同",
  outdated: "只有舊的資料",
  varies: "看情形或看窗口",
};

/** A value that says openly that it is not known. */
export type OpenFact = { path: Path; reason: string };

/**
 * Every value of the facts that is openly unknown, with its place.
 *
 * @example openFacts({ fees: { unknown: "not-found" } }) // [{ path: ["fees"], reason: "沒有查到公布的資料" }]
 */
export const openFacts = (value: unknown, path: Path = []): OpenFact[] => {
  if (Array.isArray(value)) return value.flatMap((inner, at) => openFacts(inner, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  const { unknown, kind, need, reason } = record(value);
  const here =
    typeof unknown === "string"
      ? unknown
      : kind === "unknown" || need === "unknown"
        ? String(reason ?? "not-found")
        : undefined;
  const below = Object.entries(value).flatMap(([key, inner]) => openFacts(inner, [...path, key]));
  return here === undefined ? below : [{ path, reason: reasons[here] ?? here }, ...below];
};

/** What a field is called. @example fieldWords(["afterwards", "late"]) // "送件以後：太久沒下文" */
export const fieldWords = (path: Path): string => {
  const inside: Readonly<Record<string, string>> = {
    next: "接著會怎樣",
    correction: "補件",
    late: "太久沒下文",
    appeal: "不服",
  };
  const [first = "", second] = path.map(String);
  const more =
    first === "afterwards" && second !== undefined ? `：${inside[second] ?? second}` : "";
  return `${factFields[first] ?? first}${more}`;
};
