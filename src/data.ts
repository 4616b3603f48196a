import { globSync } from "node:fs";
import { type CollectionEntry, type CollectionKey, getCollection } from "astro:content";
import { root } from "astro:config/server";
import { z } from "astro/zod";
import { parse } from "yaml";
import { groundsIn, uses } from "./model/citation.ts";
import type { FormEntry } from "./model/form/fields.ts";
import { type Guide, type Service, Table } from "./model/guide.ts";
import { linesOf } from "./model/lines.ts";
import { type Locale, localePaths, perLocale, spoken } from "./model/locale.ts";
import type { FixedPage } from "./model/pages.ts";
import { madeOf } from "./model/site/made.ts";
import type { Sources } from "./model/open/dataset.ts";
import { type Branch, siteMapOf } from "./model/site/site-map.ts";
import { lawDays, parseLock } from "./model/review/laws-lock.ts";
import type { Reviews } from "./model/review/reviews.ts";
import { dayIn, later } from "./model/time/today.ts";
import { each, kinds } from "./schema/kinds.ts";
import { moved } from "./schema/moved.ts";
import { type ReviewRecord, reviewRecords } from "./schema/review.ts";

const looked = new Map<CollectionKey, boolean>();
/**
 * A kind of content that the site does without: Astro would complain of its empty collection at each build. Looked up
 * once in a build, and anew by the server for those who write.
 */
const absent = (name: CollectionKey): boolean => {
  const known = import.meta.env.DEV ? undefined : looked.get(name);
  const answer =
    known ?? globSync(each(kinds[name].files), { cwd: new URL("content/", root) }).length === 0;
  looked.set(name, answer);
  return answer;
};

/** Entries of one collection in the order of their file. */
async function table<N extends CollectionKey>(
  name: N,
): Promise<Table<CollectionEntry<N>["data"] & { id: string }>> {
  const entries: CollectionEntry<N>[] = await entriesOf(name);
  const inOrder = entries.map(
    ({ id, data }) =>
      ({ ...data, id }) as CollectionEntry<N>["data"] & { id: string; order?: number },
  );
  return new Table(
    `content/${name}`,
    inOrder.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)),
  );
}

/** All entries of a kind of content; none where the site does without it. */
const entriesOf = async <N extends CollectionKey>(name: N): Promise<CollectionEntry<N>[]> =>
  absent(name) ? [] : getCollection(name);

/** The one entry of a file that is no table, where there is one. */
async function single<N extends CollectionKey>(
  name: N,
): Promise<CollectionEntry<N>["data"] | undefined> {
  return (await entriesOf(name))[0]?.data;
}

async function services(): Promise<Table<Service>> {
  const facts = await entriesOf("services");
  const words = new Table("content/services", await entriesOf("serviceWords"));
  const joined = facts.map(({ id, data }) => ({
    id,
    facts: data,
    words: perLocale((locale) => words.get(`${id}/${spoken(locale)}`).data),
  }));
  return new Table(
    "content/services",
    joined.sort((a, b) => a.facts.code.localeCompare(b.facts.code)),
  );
}

async function forms(): Promise<Guide["forms"]> {
  const all = await entriesOf("forms");
  const summaries = all.map(({ id, data }) => ({
    id,
    code: data.code,
    version: data.version,
    earlier: data.earlier,
    title: data.title,
    purpose: data.purpose,
    aliases: data.aliases,
    services: data.services,
    official: data.official,
  }));
  return new Table(
    "content/forms",
    summaries.sort((a, b) => a.code.localeCompare(b.code)),
  );
}

/** Titles of the written pages, and the words that a group's entry has of its own. */
async function writtenPages(): Promise<Pick<Guide, "pages" | "pageFacts" | "entries">> {
  const words = new Table("content/pages", await entriesOf("pages"));
  const pages = (await pageIds()).map((id) => {
    const by = perLocale((locale) => words.get(`${id}/${spoken(locale)}`).data);
    return {
      id,
      title: perLocale((l) => by[l].title),
      summary: perLocale((l) => by[l].summary),
      aliases: perLocale((l) => by[l].aliases),
    };
  });
  const entryWords = new Table("content", await entriesOf("entryWords"));
  const folders = new Set(entryWords.all.map(({ id }) => id.slice(0, id.lastIndexOf("/"))));
  const facts = await entriesOf("pageFacts");
  return {
    pages: new Table("content/pages", pages),
    pageFacts: new Map(facts.map(({ id, data }) => [id, data])),
    entries: new Map(
      [...folders].map((id) => [
        id,
        perLocale((locale) => entryWords.get(`${id}/${spoken(locale)}`).data),
      ]),
    ),
  };
}

/** Lines of every drawing, by path. */
const drawings = import.meta.glob<string>("/content/pictures/*/picture.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

async function pictures(): Promise<Guide["pictures"]> {
  const all = (await entriesOf("pictures")).map(({ id, data }) => {
    const svg = drawings[`/content/pictures/${id}/picture.svg`];
    if (svg === undefined) throw new Error(`content/pictures/${id}/picture.svg is missing`);
    return { ...data, id, svg };
  });
  return new Table(
    "content/pictures",
    all.sort((a, b) => a.id.localeCompare(b.id)),
  );
}

/** Files that may be missing are read as they lie: an empty collection would be complained of at each build. */
const movedFiles = import.meta.glob<string>("/content/moved.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const records = import.meta.glob<string>("/content/reviews/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const locks = import.meta.glob<string>("/content/laws.lock", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The table of moved pages, where there is one. */
const moves = (): Guide["moved"] =>
  Object.values(movedFiles).flatMap((text) => z.array(moved).parse(parse(text) ?? []));

/** What offices have checked, as it stands on the day of the build. */
function reviews(zone: string): Reviews {
  const services = new Map<string, ReviewRecord[]>();
  const offices = new Map<string, ReviewRecord[]>();
  for (const [path, text] of Object.entries(records)) {
    const [, folder, id = ""] = /^\/content\/reviews\/(offices\/)?([^/]+)\.yaml$/.exec(path) ?? [];
    (folder ? offices : services).set(id, reviewRecords.parse(parse(text)));
  }
  const lock = parseLock(Object.values(locks)[0] ?? "");
  return { services, offices, laws: lawDays(lock), day: dayIn(zone) };
}

async function load(): Promise<Guide> {
  const site = await single("site");
  if (!site) throw new Error("content/site.yaml is missing");
  return {
    site,
    services: await services(),
    forms: await forms(),
    offices: await table("offices"),
    platforms: await table("platforms"),
    branches: await table("branches"),
    lines: linesOf(await table("lines"), await table("offices"), await table("branches")),
    laws: await table("laws"),
    sources: await table("sources"),
    evidence: await table("evidence"),
    referrals: await table("referrals"),
    glossary: await table("glossary"),
    categories: {
      topics: await table("topics"),
      events: await table("events"),
      audiences: await table("audiences"),
    },
    codes: (await entriesOf("codes")).map(({ data }) => data),
    moved: moves(),
    ...(await writtenPages()),
    plan: await single("plan"),
    caseStatus: await single("caseStatus"),
    letters: await single("letters"),
    contacts: await table("contacts"),
    pageNames: (await single("pageNames")) ?? {},
    reviews: reviews(site.timezone),
    flows: await table("flows"),
    pictures: await pictures(),
  };
}

let loaded: Promise<Guide> | undefined;

/** All content, joined. The only reader of content collections; pages ask here. Read anew on each call in dev. */
export function guide(): Promise<Guide> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The MDX entry of a service, a page, a notice or a group's entry, for `render()`. */
export async function bodyOf<N extends "serviceWords" | "pages" | "entryWords" | "noticeWords">(
  collection: N,
  id: string,
  locale: Locale,
): Promise<CollectionEntry<N>> {
  const entry = (await entriesOf(collection)).find((one) => one.id === `${id}/${spoken(locale)}`);
  if (!entry) throw new Error(`content: ${collection} ${id}/${locale}.mdx is missing`);
  return entry;
}

/** Ids of the pages under `content/pages`. */
export async function pageIds(): Promise<string[]> {
  return [...new Set((await entriesOf("pages")).map(({ id }) => id.split("/")[0] as string))];
}

/**
 * Notices that have begun and not ended, newest first, for `render()`: on the day of the build, or of this edition where
 * that is later. Two builds of one day are the same.
 */
export async function notices(locale: Locale) {
  const { published, timezone } = (await guide()).site;
  const day = later(published, dayIn(timezone));
  const facts = (await entriesOf("notices")).filter(
    ({ data }) => data.from <= day && (!data.until || data.until >= day),
  );
  const newest = facts.sort((a, b) => b.data.from.localeCompare(a.data.from));
  return Promise.all(
    newest.map(async ({ id, data }) => ({
      from: data.from,
      entry: await bodyOf("noticeWords", id, locale),
    })),
  );
}

/** Every form with its filled example, by code. */
export async function allForms(): Promise<FormEntry[]> {
  const examples = await entriesOf("examples");
  const entries = (await entriesOf("forms")).map(({ id, data }): FormEntry => {
    const example = examples.find((entry) => entry.id.startsWith(`${id}/`));
    if (!example) throw new Error(`content/forms/${id}: there is no filled example`);
    return {
      id,
      form: data,
      example: { name: example.id.slice(example.id.lastIndexOf("/") + 1), data: example.data },
    };
  });
  return entries.sort((a, b) => a.form.code.localeCompare(b.form.code));
}

type Uses = ReturnType<typeof uses>;
/** Every law asks who cites it: all is read once. */
const citing = new WeakMap<Guide, Uses>();

/** For every law, its cited articles and who cites each. */
export async function citedArticles(): Promise<Uses> {
  const all = await guide();
  const forms = await entriesOf("forms");
  const found =
    citing.get(all) ?? uses(all, new Map(forms.map(({ id, data }) => [id, groundsIn(data)])));
  citing.set(all, found);
  return found;
}

/** All that the open data is made of. */
export const openSources = async (): Promise<Sources> => ({
  guide: await guide(),
  forms: await allForms(),
  cited: await citedArticles(),
});

/** Official office calendars, as the counting of days needs them, with their issuer. */
export async function calendars() {
  const years = (await entriesOf("calendar")).map(({ data }) => data);
  return years.sort((a, b) => a.year - b.year);
}

/** The fixed pages that are made. @example (await made()).has("plan") */
export const made = async (): Promise<ReadonlySet<FixedPage>> => madeOf(await guide());

/** getStaticPaths of a fixed page: once in each language, or not at all. @example fixedPaths("plan") */
export const fixedPaths = (id: FixedPage) => async () =>
  (await made()).has(id) ? localePaths() : [];

/** Every page of one language. */
export async function siteMap(locale: Locale): Promise<Branch[]> {
  return siteMapOf(await guide(), locale);
}
