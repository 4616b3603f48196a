import { western } from "../../model/time/roc.ts";

/**
 * A day as people write it, and as Excel rewrites it, as an ISO date; undefined when it is none.
 *
 * @example dayOf("115/12/1") // "2026-12-01"; so do 民國115年12月1日, 2026/12/1 and 2026-12-01
 */
export function dayOf(written: string): string | undefined {
  const text = written.normalize("NFKC").replace(/\s+/g, "").replace(/^民國/, "");
  const [, year, month = "", day = ""] =
    /^(\d{2,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\(.*\))?$/.exec(text) ??
    /^(\d{3}|\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (!year) return undefined;
  const full = Number(year) < 1912 ? western(Number(year)) : Number(year);
  const iso = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}
