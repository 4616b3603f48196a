import { type Check, type Content, faultIn, servicesOf } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import { some } from "../../report/nearest.ts";
import { type Both, say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { list, record, select } from "../../read/select.ts";
import type { Source } from "../../read/source.ts";

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

const outside = (source: Source, path: Path, law: string, basis: ReadonlySet<string>, of: Both) => {
  const laws = some(basis, law);
  return faultIn(source, "contradiction", path, {
    found: law,
    expected: say(
      `${of.zh}的 legalBasis 裡的法規：${laws.zh}`,
      `a law in legalBasis of ${of.en}: ${laws.en}`,
    ),
    mend: say(
      `法規錯了就改；真的有關，把 ${law} 加進服務的 legalBasis，兩種語言都寫它規定什麼`,
      `correct the law; where it is the right one, add ${law} to legalBasis of the service, with words in both languages`,
    ),
    example: `- { law: ${[...basis][0] ?? "building-act"} }`,
  });
};

/** The laws of some services together. */
const basisOfAll = (content: Content, ids: readonly unknown[]): ReadonlySet<string> =>
  new Set(
    ids.flatMap((id) => {
      const source = content.files.get(`services/${String(id)}/service.yaml`);
      return source ? [...basisOf(source)] : [];
    }),
  );

/** A form and a set of questions rest on the laws of the services they are for. */
const aroundServices = (content: Content): Fault[] =>
  [...content.files].flatMap(([name, source]): Fault[] => {
    const flow = name.startsWith("flows/");
    const [, form] = /^forms\/([^/]+)\/form\.yaml$/.exec(name) ?? [];
    if (!flow && form === undefined) return [];
    const ids = select(source.data, flow ? "rules.*.services.*.service" : "services.*").map(
      ({ value }) => value,
    );
    const basis = basisOfAll(content, ids);
    if (basis.size === 0) return [];
    const forForm = form === undefined ? new Set<string>() : lawsForForm(content, ids, form);
    return citedIn(source).flatMap(({ path, law }) => {
      if (basis.has(law) || forForm.has(law) || !content.ids("laws").has(law)) return [];
      // an end of the questions that leads to no service may rest on anything
      const rule = record(list(record(source.data)["rules"])[Number(path[1])]);
      if (flow && list(rule["services"]).length === 0) return [];
      return [outside(source, path, law, basis, flow ? inFlow : inForm)];
    });
  });
const inFlow = say("問答裡的服務", "the services of these questions");
const inForm = say("用這張表單的服務", "the services of this form");

/** What services say that one form rests on. */
const lawsForForm = (content: Content, ids: readonly unknown[], form: string): Set<string> =>
  new Set(
    ids.flatMap((id) =>
      select(content.data(`services/${String(id)}/service.yaml`), "forms.*").flatMap(({ value }) =>
        record(value)["form"] === form ? lawsIn(value).map(({ law }) => law) : [],
      ),
    ),
  );

/** A fact rests on a law that the service says it rests on: it stands in its list of laws, or is none of its laws. */
export const groundsInBasis: Check = (content) => [
  ...servicesOf(content).flatMap(({ facts }): Fault[] => {
    if (!facts || select(facts.data, "legalBasis").length === 0) return [];
    const basis = basisOf(facts);
    return citedIn(facts).flatMap(({ path, law }) => {
      if (basis.has(law) || !content.ids("laws").has(law)) return [];
      if (elsewhere(content, facts.data, path).has(law)) return [];
      return [outside(facts, path, law, basis, say("這項服務", "this service"))];
    });
  }),
  ...aroundServices(content),
];
