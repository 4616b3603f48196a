import { headersAt, type HostPlan } from "../../../model/site/host/plan.ts";
import { mediaType } from "../../../model/site/media-types.ts";
import { hashOf } from "../files.ts";
import type { Manifest } from "../manifest.ts";
import { isTwin } from "../pack.ts";
import type { Answer, Ask } from "./ask.ts";

/** What is looked at on a host: where it lies, what should be there. */
export interface Published {
  /** where the site lives, with a slash at the end: "https://host/guide/" */
  address: string;
  plan: HostPlan;
  manifest: Manifest;
  /** codes printed on paper, behind `q/` */
  codes: readonly string[];
  ask: Ask;
}
/** One thing that a host has to do. */
export interface Check {
  zh: string;
  en: string;
  /** how many answers were looked at, what is wrong with them, and what else an operator wants to read */
  run: (site: Published) => Promise<{ asked: number; faults: string[]; notes?: string[] }>;
}

/** The address of a file below the site. @example page("zh/index.html") // "zh/" */
export const page = (name: string) => name.replace(/(^|\/)index\.html$/, "$1");
/**
 * Files that are answered as they are: neither packed twins nor pages at addresses that lead on.
 *
 * @example namesIn(site)[0] // "_astro/page.Cx1.css"
 */
export const namesIn = ({ manifest, plan }: Published) => {
  const leading = new Set([...plan.moved.map(({ from }) => from), ...plan.gone]);
  return Object.keys(manifest.files).filter(
    (name) => !isTwin(name) && name !== "404.html" && !leading.has(plan.base + page(name)),
  );
};
/** Types are the same whatever the case and blanks of their parameters. */
const same = (a: string | null, b: string) =>
  (a ?? "").toLowerCase().replaceAll(" ", "") === b.toLowerCase().replaceAll(" ", "");
const older: Readonly<Record<string, string>> = {
  "application/xml": "text/xml",
  "text/javascript": "application/javascript",
};
/**
 * Is an answer of the type of its file? Some may be called by an older name; what is no text needs no character set.
 *
 * @example typed(answer, "zh/index.html") // true
 */
export const typed = (answer: Answer, name: string): boolean => {
  const [wanted, got] = [mediaType(name), answer.headers.get("content-type")];
  const bare = (type: string | null) => (type ?? "").replace(/;.*/, "").trim().toLowerCase();
  if (same(got, wanted)) return true;
  if (older[bare(wanted)] === bare(got)) return true;
  return !wanted.startsWith("text/") && bare(got) === bare(wanted);
};
/** Headers that are missing or another. @example headerFaults(answer, "zh/", site) // ["zh/: X-Frame-Options: …"] */
export const headerFaults = (answer: Answer, address: string, { plan }: Published): string[] =>
  Object.entries(headersAt(address, plan.places)).flatMap(([name, value]) =>
    answer.headers.get(name) === value
      ? []
      : [`${address}: ${name}: ${answer.headers.get(name) ?? "（沒有 · missing）"}`],
  );

/** @example statusFault(answer, 200, "zh/") // ["zh/: 403，應為 · expected 200"] */
export const statusFault = (answer: Answer, wanted: number, address: string): string[] =>
  answer.status === wanted ? [] : [`${address}: ${answer.status}，應為 · expected ${wanted}`];

/** Is this the file that was built? @example await isFile(answer, "404.html", site) // true */
export const isFile = async (
  answer: Answer,
  name: string,
  { manifest }: Published,
): Promise<boolean> => hashOf(Buffer.from(await answer.text())) === manifest.files[name]?.[0];
