import type { Ground } from "../../schema/ground.ts";
import { quantities, saidBy } from "./quantities.ts";
import { roc } from "../../model/time/roc.ts";

/** For each number, date, phone or address: what it rests on, in short. */
export type Grounded = Map<string, string>;

const name = (ground: Ground): string =>
  ground.source
    ? `source ${ground.source}`
    : `${ground.law ?? ""} ${(ground.articles ?? []).join(", ")}`.trim();

const put = (into: Grounded, said: readonly string[], rests: string): void => {
  for (const one of said) if (!into.has(one)) into.set(one, rests);
};

/** Every fact with grounds, at any depth, and what it lets a page say. */
export function fromFacts(value: unknown, into: Grounded = new Map()): Grounded {
  if (typeof value !== "object" || value === null) return into;
  const { grounds } = value as { grounds?: Ground[] };
  if (Array.isArray(grounds) && grounds.length > 0)
    put(into, saidBy(value), grounds.map(name).join("; "));
  for (const inner of Object.values(value)) fromFacts(inner, into);
  return into;
}

export interface Source {
  id: string;
  title: { zh: string; en: string };
  url?: string;
  asOf: string;
}
interface Tables {
  sources: readonly Source[];
  laws: readonly {
    id: string;
    name: { zh: string; en: string };
    amended?: string;
    url: { zh: string; en?: string };
  }[];
}

/** What a page may say of its sources and laws: their names, their dates, their addresses. */
export function fromTables({ sources, laws }: Tables, into: Grounded = new Map()): Grounded {
  for (const { id, title, url, asOf } of sources) {
    const said = [title.zh, title.en, asOf].flatMap(quantities);
    const [year] = asOf.split("-");
    if (/^\d{4}$/.test(year ?? "")) said.push(`${year} year`, `${roc(Number(year))} year`);
    const [, month] = /^\d{4}-(\d{2})/.exec(asOf) ?? [];
    if (month) said.push(`${Number(month)} month`);
    put(into, [...said, ...(url ? [url] : [])], `source ${id}`);
  }
  for (const { id, name: title, amended, url } of laws)
    put(
      into,
      [
        ...[title.zh, title.en].flatMap(quantities),
        ...(amended ? [amended] : []),
        ...[url.zh, url.en].filter((address) => address !== undefined),
      ],
      `law ${id}`,
    );
  return into;
}
