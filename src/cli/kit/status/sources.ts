import type { Content } from "../../content/read/content.ts";
import { list, record } from "../../content/read/select.ts";

/** Ids of the papers that the facts rest on, at any depth. */
const cited = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(cited);
  const { source } = record(value);
  return [...(typeof source === "string" ? [source] : []), ...Object.values(value).flatMap(cited)];
};

/** A source that may have been overtaken, and its day. */
export type OldSource = { id: string; title: string; asOf: string };

/**
 * Sources of a service that are older than three years, or that do not say from when they are.
 *
 * @example oldSources(content, facts)[0] // { id: "service-plan-112", title: "…", asOf: "2023" }
 */
export const oldSources = (content: Content, facts: unknown): OldSource[] => {
  const limit = `${Number(content.today.slice(0, 4)) - 3}${content.today.slice(4)}`;
  const ids = new Set(cited(facts));
  return list(content.data("sources.yaml"))
    .map((entry) => record(entry))
    .filter(
      ({ id, asOf }) =>
        ids.has(String(id)) &&
        (asOf === "undated" || String(asOf) < limit.slice(0, String(asOf).length)),
    )
    .map(({ id, title, asOf }) => ({
      id: String(id),
      title: String(record(title)["zh"]),
      asOf: asOf === "undated" ? "沒有日期" : String(asOf),
    }))
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
};
