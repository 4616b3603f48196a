import type { z } from "astro/zod";
import { type Guide, type Service, Table } from "../model/guide.ts";
import { linesOf } from "../model/lines.ts";
import { type Locale, perLocale } from "../model/locale.ts";
import { lawDays, parseLock } from "../model/review/laws-lock.ts";
import type { Reviews } from "../model/review/reviews.ts";
import { each, kinds } from "../schema/kinds.ts";
import type { ReviewRecord } from "../schema/review.ts";
import type { Content } from "./content/read/content.ts";
import { list } from "./content/read/select.ts";

type Kinds = typeof kinds;
type Entry<K extends keyof Kinds> = z.output<Kinds[K]["schema"]>;

/** Files of a kind that stand in content/, each with what its `*` stands for: "services/x/service.yaml" → "x". */
const filesOf = (content: Content, kind: keyof Kinds): [name: string, id: string][] =>
  each(kinds[kind].files).flatMap((pattern) => {
    const form = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "([a-z0-9-]+)")}$`);
    return [...content.files.keys()].flatMap((name): [string, string][] => {
      const match = form.exec(name);
      return match ? [[name, match[1] ?? ""]] : [];
    });
  });

/**
 * The joined content as the build has it, for commands that speak as the pages do.
 *
 * @throws when content does not follow its schemas; ask the guard first
 * @example guideOf(inspectContent(".").content).services.get("road-excavation").words.zh.title
 */
export function guideOf(content: Content): Guide {
  const data = (name: string) => content.files.get(name)?.whole ?? content.data(name);
  /** The language whose words are taken: where the site speaks Chinese alone, that. */
  const spoken = (locale: Locale) => (content.languages.includes(locale) ? locale : "zh");
  const parse = <K extends keyof Kinds>(kind: K, name: string): Entry<K> =>
    kinds[kind].schema.parse(data(name)) as Entry<K>;
  const single = <K extends keyof Kinds>(kind: K): Entry<K> | undefined =>
    content.files.has(kinds[kind].files) ? parse(kind, kinds[kind].files) : undefined;
  const table = <K extends keyof Kinds>(kind: K): Table<Entry<K> & { id: string }> => {
    const name = kinds[kind].files;
    return new Table(
      `content/${name}`,
      list(data(name)).map((entry) => kinds[kind].schema.parse(entry) as Entry<K> & { id: string }),
    );
  };
  /** Entries that are a file or a folder each. */
  const all = <K extends keyof Kinds>(kind: K): (Entry<K> & { id: string })[] =>
    filesOf(content, kind).map(([name, id]) => ({
      ...(parse(kind, name) as object),
      id,
    })) as (Entry<K> & {
      id: string;
    })[];
  const services = content.services.map((id): Service => ({
    id,
    facts: parse("services", `services/${id}/service.yaml`),
    words: perLocale((locale) => parse("serviceWords", `services/${id}/${spoken(locale)}.mdx`)),
  }));
  const pages = content.pages.map((id) => {
    const words = perLocale((locale) => parse("pages", `pages/${id}/${spoken(locale)}.mdx`));
    return {
      id,
      title: perLocale((l) => words[l].title),
      summary: perLocale((l) => words[l].summary),
      aliases: perLocale((l) => words[l].aliases),
    };
  });
  const offices = table("offices");
  const branches = table("branches");
  return {
    site: parse("site", "site.yaml"),
    services: new Table(
      "content/services",
      services.sort((a, b) => a.facts.code.localeCompare(b.facts.code)),
    ),
    forms: new Table("content/forms", all("forms")),
    offices,
    branches,
    platforms: table("platforms"),
    lines: linesOf(table("lines"), offices, branches),
    laws: table("laws"),
    sources: table("sources"),
    evidence: table("evidence"),
    referrals: table("referrals"),
    glossary: table("glossary"),
    categories: { topics: table("topics"), events: table("events"), audiences: table("audiences") },
    pages: new Table("content/pages", pages),
    pageFacts: new Map(),
    entries: new Map(),
    plan: single("plan"),
    caseStatus: single("caseStatus"),
    letters: single("letters"),
    contacts: table("contacts"),
    pictures: new Table(
      "content/pictures",
      all("pictures").map((picture) => ({ ...picture, svg: "" })),
    ),
    flows: new Table("content/flows", all("flows")),
    codes: list(data("codes.yaml")).map((entry) => kinds.codes.schema.parse(entry)),
    pageNames: single("pageNames") ?? {},
    moved: list(data("moved.yaml")).map((entry) => kinds.moved.schema.parse(entry)),
    reviews: reviewsIn(content),
  };
}

/** What offices have checked; read anew after answers were taken in. */
export function reviewsIn(content: Content): Reviews {
  const records = (kind: "reviews" | "officeReviews") =>
    new Map<string, ReviewRecord[]>(
      filesOf(content, kind).map(([name, id]) => [
        id,
        kinds[kind].schema.parse(content.data(name)),
      ]),
    );
  return {
    services: records("reviews"),
    offices: records("officeReviews"),
    laws: lawDays(parseLock(content.tree.get("laws.lock") ?? "")),
    day: content.today,
  };
}
