import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { sourcesIn } from "../../model/citation.ts";
import { locales } from "../../model/locale.ts";
import { type Grounded, fromFacts, fromTables, type Source } from "./grounded.ts";
import { saidOn } from "./page.ts";
import { quantities } from "./quantities.ts";

/** Something on a page, and what it rests on; without a ground it should not be there. */
export interface Trace {
  page: string;
  what: string;
  ground?: string;
}

const digits = (text: string) => text.replace(/\D/g, "").replace(/^886/, "0");

/**
 * Walks every number with a unit, date, phone and outside address of the built service pages back to its ground.
 *
 * @param root folder with content/ and dist/
 * @example trace(".").filter(({ ground }) => !ground) // []
 */
export function trace(root: string): Trace[] {
  /** Nothing, of a table that the site does without. */
  const yaml = (file: string) =>
    existsSync(join(root, file)) ? parse(readFileSync(join(root, file), "utf8")) : [];
  const shared: Grounded = new Map();
  const sources: Source[] = yaml("content/sources.yaml");
  const laws = yaml("content/laws.yaml");
  const offices: { id: string }[] = yaml("content/offices.yaml");
  for (const table of ["offices", "platforms", "referrals"])
    fromFacts(yaml(`content/${table}.yaml`), shared);
  /** A rule of a flow, named as change-building/bars. */
  const rule = (name: string) => {
    const [flow, id] = name.split("/");
    return yaml(`content/flows/${flow}.yaml`).rules.find(
      (entry: { id: string }) => entry.id === id,
    );
  };
  const site = yaml("content/site.yaml");
  shared.set(site.published, "edition of this site");
  const phones = new Map<string, string>();
  for (const { id, number, tel } of yaml("content/lines.yaml"))
    for (const written of [number, tel]) phones.set(digits(written), `line ${id}`);
  for (const office of yaml("content/offices.yaml"))
    for (const { number, tel, grounds } of Array.isArray(office.phones) ? office.phones : [])
      if (grounds.length > 0)
        for (const written of [number, tel]) phones.set(digits(written), `office ${office.id}`);
  for (const { id, phone } of yaml("content/branches.yaml"))
    for (const written of [phone.number, phone.tel]) phones.set(digits(written), `branch ${id}`);
  for (const { id, address } of yaml("content/platforms.yaml"))
    if (address.phone && address.grounds.length > 0)
      phones.set(digits(address.phone), `platform ${id}`);
  for (const { id, website } of yaml("content/offices.yaml"))
    if (website.url) shared.set(website.url, `office ${id}`);
  for (const { id, address } of yaml("content/platforms.yaml"))
    if (address.url) shared.set(address.url, `platform ${id}`);
  const forms = globSync("content/forms/*/form.yaml", { cwd: root }).map((file) => yaml(file));
  for (const form of forms)
    for (const one of quantities(form.version)) shared.set(one, `form ${form.code}`);

  return globSync("content/services/*/service.yaml", { cwd: root })
    .sort()
    .flatMap((file) => {
      const facts = yaml(file);
      const id = file.split("/")[2] ?? "";
      const desks = offices.filter(({ id: desk }) =>
        [facts.owner, facts.receivedAt, facts.contact].includes(desk),
      );
      const cited = new Set(sourcesIn([facts, desks]));
      const own = fromFacts(facts);
      // only papers that this page cites may lend it a date
      fromTables({ sources: sources.filter((source) => cited.has(source.id)), laws }, own);
      // a reason of “do I need it?” may be that of a rule
      for (const { rule: named } of facts.answer.need?.cases ?? [])
        if (named) fromFacts(rule(named), own);
      const checked = `content/reviews/${id}.yaml`;
      const records = existsSync(join(root, checked)) ? yaml(checked) : [];
      for (const { date } of [facts.reviewed, ...facts.changes, ...records])
        own.set(date, "record of this page");
      return locales.flatMap((locale) => {
        const page = `${locale}/services/${id}/`;
        const said = saidOn(readFileSync(join(root, "dist", page, "index.html"), "utf8"));
        const found = (what: string, ground: string | undefined): Trace =>
          ground === undefined ? { page, what } : { page, what, ground };
        return [
          ...said.quantities.map((one) => found(one, own.get(one) ?? shared.get(one))),
          ...said.addresses.map((one) => found(one, own.get(one) ?? shared.get(one))),
          ...said.phones.map((one) =>
            found(one, [...phones].find(([known]) => known.startsWith(digits(one)))?.[1]),
          ),
        ];
      });
    });
}
