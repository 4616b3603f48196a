import type { Content } from "../content/read/content.ts";
import { codesLock, published, remembered } from "../content/read/lock.ts";
import { list, record } from "../content/read/select.ts";

const strings = (value: unknown): string[] =>
  list(value).filter((one): one is string => typeof one === "string");

/** Facts of every service, unchecked. */
export const allFacts = (content: Content): Record<string, unknown>[] =>
  content.services.map((id) => record(content.data(`services/${id}/service.yaml`)));

/** The value that stands most often. @example mostOften(["a", "b", "a"]) // "a" */
const mostOften = (values: readonly string[]): string | undefined => {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** What services beside a new one have most often in a list: a first guess, for the editor to look at. */
export const usual = (
  content: Content,
  field: "topics" | "events" | "audiences",
  beside: { owner?: string; topic?: string },
): string => {
  const facts = allFacts(content);
  const near = facts.filter(
    ({ owner, topics }) =>
      (beside.topic !== undefined && strings(topics).includes(beside.topic)) ||
      (beside.topic === undefined && owner === beside.owner),
  );
  const values = (some: typeof facts) => some.flatMap((one) => strings(one[field]));
  return mostOften(values(near)) ?? mostOften(values(facts)) ?? [...content.ids(field)][0] ?? "";
};

/** What codes of services may begin with. @example codePrefixes(content) // ["BM", "RE"] */
export const codePrefixes = (content: Content): string[] =>
  Object.keys(record(record(content.data("site.yaml"))["codes"]));

/** The letters before the number of a new service's code: those of its neighbours. */
export const usualPrefix = (content: Content, beside: { owner: string; topic: string }): string => {
  const prefixes = (test: (facts: Record<string, unknown>) => boolean) =>
    allFacts(content)
      .filter(test)
      .map(({ code }) => String(code).split("-")[0] ?? "");
  return (
    mostOften(
      prefixes(
        ({ owner, topics }) => owner === beside.owner && strings(topics).includes(beside.topic),
      ),
    ) ??
    mostOften(prefixes(({ topics }) => strings(topics).includes(beside.topic))) ??
    mostOften(prefixes(({ owner }) => owner === beside.owner)) ??
    codePrefixes(content).at(-1) ??
    "S"
  );
};

/** The next number that no code has or ever had. @example nextCode(content, "BM") // "BM-044" */
export const nextCode = (content: Content, prefix: string): string => {
  const codes = [
    ...list(content.data("codes.yaml")).map((entry) => String(record(entry)["code"])),
    ...remembered(content.tree.get(codesLock), content.before(codesLock)?.body).flatMap(
      (line) => published(line)?.code ?? [],
    ),
  ];
  const numbers = codes
    .filter((code) => code.startsWith(`${prefix}-`))
    .map((code) => Number(code.slice(prefix.length + 1)) || 0);
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
};

/** The ledger with one more line, after the last one of its group. */
export const withCode = (ledger: string, code: string, kind: string, id: string): string => {
  const lines = ledger.trimEnd().split("\n");
  const prefix = `- { code: ${code.split("-")[0]}-`;
  const last = lines.findLastIndex((line) => line.startsWith(prefix));
  lines.splice(last < 0 ? lines.length : last + 1, 0, `- { code: ${code}, ${kind}: ${id} }`);
  return `${lines.join("\n")}\n`;
};

/** The phone by which an office is asked: its own, or the hotline. */
export const phoneOf = (content: Content, office: string): string => {
  const all = list(content.data("offices.yaml")).map((entry) => record(entry));
  const asked = new Set<unknown>();
  for (let name: unknown = office; typeof name === "string" && !asked.has(name);) {
    asked.add(name);
    const here = all.find(({ id }) => id === name);
    const [phone] = list(here?.["phones"]);
    const { id } = record(phone);
    if (typeof id === "string") return id;
    name = here?.["partOf"];
  }
  return content.ids("lines").has("1999") ? "1999" : ([...content.ids("lines")][0] ?? "");
};

/** Today, but no earlier than the edition that is published: what is new comes after it. */
export const workday = (content: Content): string => {
  const { published } = record(content.data("site.yaml"));
  return typeof published === "string" && published > content.today ? published : content.today;
};
