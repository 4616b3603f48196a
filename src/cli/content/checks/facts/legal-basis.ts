import { type Check, type Content, faultIn, servicesOf } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import { some } from "../../report/nearest.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { list, record, select } from "../../read/select.ts";

type Cited = { path: Path; law: string };

/** Every law that a fact rests on, with its place. */
const lawsIn = (value: unknown, path: Path = []): Cited[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === "legalBasis" && path.length === 0) return [];
    if (key !== "grounds") return lawsIn(inner, here);
    return list(inner).flatMap((ground, i): Cited[] => {
      const { law } = record(ground);
      return typeof law === "string" ? [{ path: [...here, i, "law"], law }] : [];
    });
  });
};
const citedIn = remembered(({ data }) => lawsIn(data));
const basisOf = remembered(
  ({ data }): ReadonlySet<string> =>
    new Set(
      list(record(data)["legalBasis"]).flatMap((entry) => {
        const { law } = record(entry);
        return typeof law === "string" ? [law] : [];
      }),
    ),
);

/** Where a fact sends the reader to another service or form, it may rest on the law of that one. */
const elsewhere = (content: Content, data: unknown, path: Path): ReadonlySet<string> => {
  const [key, i] = path;
  const entry = record(list(record(data)[String(key)])[Number(i)]);
  const { service, form } = entry;
  const other =
    typeof service === "string"
      ? content.files.get(`services/${service}/service.yaml`)
      : typeof form === "string"
        ? content.files.get(`forms/${form}/form.yaml`)
        : undefined;
  if (!other) return new Set();
  return typeof service === "string"
    ? basisOf(other)
    : new Set(citedIn(other).map(({ law }) => law));
};

/** A fact rests on a law that the service says it rests on: it stands in its list of laws, or is none of its laws. */
export const groundsInBasis: Check = (content) =>
  servicesOf(content).flatMap(({ facts }): Fault[] => {
    if (!facts || select(facts.data, "legalBasis").length === 0) return [];
    const basis = basisOf(facts);
    return citedIn(facts).flatMap(({ path, law }) => {
      if (basis.has(law) || !content.ids("laws").has(law)) return [];
      if (elsewhere(content, facts.data, path).has(law)) return [];
      const laws = some(basis, law);
      return [
        faultIn(facts, "contradiction", path, {
          found: law,
          expected: say(
            `這項服務 legalBasis 裡的法規：${laws.zh}`,
            `a law of this service’s legalBasis: ${laws.en}`,
          ),
          mend: say(
            `法規錯了就改；真的有關，把 ${law} 加進 legalBasis，兩種語言都寫它規定什麼`,
            `correct the law; where it is the right one, add ${law} to legalBasis, with words in both languages`,
          ),
          example: `- { law: ${[...basis][0] ?? "building-act"} }`,
        }),
      ];
    });
  });
