import { everyLocale, type Locale } from "../../../model/locale.ts";
import type { Fault, Path } from "../report/fault.ts";
import type { Rule } from "../report/rules.ts";
import { type NoFile, parseText } from "./read.ts";
import { inBoth } from "../../../schema/one-language.ts";
import { idsOf, list, record } from "./select.ts";
import type { Source } from "./source.ts";

/** All of content/, read once, for checks that look across files. */
export type Content = {
  root: string;
  /** Keyed by the path below content/. */
  files: ReadonlyMap<string, Source>;
  /** Languages of the site, Chinese first. */
  languages: readonly Language[];
  /** Folder names. */
  services: readonly string[];
  forms: readonly string[];
  pages: readonly string[];
  notices: readonly string[];
  pictures: readonly string[];
  /** Ids of a table such as `offices` or `laws`, or of the folders of `services`, `forms`, `pages`. */
  ids: (table: string) => ReadonlySet<string>;
  /** Unchecked data of a file; undefined when there is no such file. */
  data: (name: string) => unknown;
  /** Every file of the tree as it stands, pictures too; see `Tree`. */
  tree: Tree;
  /** The file as it was at the last commit; undefined when it is the same, was not there, or nobody knows. */
  before: (name: string) => Source | undefined;
  /** The editor has said that great jumps of a number are meant. */
  sure: boolean;
  /** Today in the office's time zone, as an ISO date: for dates that lie ahead. */
  today: string;
};

/**
 * The files of content/ by their path below it. Text files are decoded as UTF-8 (what is none shows U+FFFD); of a
 * picture every character is one byte (latin1).
 */
export type Tree = ReadonlyMap<string, string>;

/** What the guard knows beside the files themselves. */
export type Around = {
  /** Texts of the last commit, by path below content/. */
  before?: (name: string) => string | undefined;
  sure?: boolean;
  today?: string;
  /** What has the name of a file and is none, by path below content/. */
  noFiles?: ReadonlyMap<string, NoFile>;
};

/** One kind of check over all content. It reads unchecked data, so that one wrong field does not hide another. */
export type Check = (content: Content) => Fault[];

export const languages = everyLocale;
type Language = Locale;

/**
 * The languages that a Chinese text is translated into.
 * @example foreignOf(content) // ["en"]
 */
export const foreignOf = ({ languages: spoken }: Pick<Content, "languages">): Language[] =>
  spoken.filter((language) => language !== "zh");

/** The languages that site.yaml names; both, where it does not say. */
const languagesOf = (site: unknown): readonly Language[] => {
  const named = list(record(site)["languages"]);
  return named.length === 0 ? languages : languages.filter((language) => named.includes(language));
};

const whole = new WeakMap<Source, Source>();

/** A file of a site that speaks Chinese alone, for the schemas, which ask for both languages. */
const inOneLanguage = (source: Source): Source => {
  const known = whole.get(source) ?? { ...source, whole: inBoth(source.data) };
  whole.set(source, known);
  return known;
};

/**
 * Does the site speak Chinese alone? Asked before its files are looked at.
 * @returns what each of them is then read through
 */
export const readerFor = (site: Source | undefined): ((source: Source) => Source) =>
  languagesOf(site?.data).length > 1 ? (source) => source : inOneLanguage;

/** @example foldersIn(["services/a/zh.mdx", "services/a/en.mdx"], "services") // ["a"] */
const foldersIn = (names: Iterable<string>, parent: string): string[] => {
  const parts = [...names].map((name) => name.split("/"));
  return [
    ...new Set(
      parts.flatMap(([top, folder, inner]) => (top === parent && folder && inner ? [folder] : [])),
    ),
  ];
};

/** Index the files that were read. */
export const toContent = (
  root: string,
  tree: Tree,
  files: ReadonlyMap<string, Source>,
  around: Around,
): Content => {
  const earlier = new Map<string, Source | undefined>();
  const before = (name: string): Source | undefined => {
    if (!earlier.has(name)) {
      const text = around.before?.(name);
      const same = text === undefined || text === tree.get(name);
      earlier.set(name, same ? undefined : parseText(name, text));
    }
    return earlier.get(name);
  };
  const today = around.today ?? new Date().toLocaleDateString("sv", { timeZone: "Asia/Taipei" });
  const data = (name: string) => files.get(name)?.data;
  const [services = [], forms = [], pages = [], notices = [], pictures = []] = [
    "services",
    "forms",
    "pages",
    "notices",
    "pictures",
  ].map((parent) => foldersIn(files.keys(), parent));
  /** Flows are files of their own, without a folder each. */
  const flows = [...files.keys()].flatMap(
    (name) => /^flows\/([a-z0-9-]+)\.yaml$/.exec(name)?.[1] ?? [],
  );
  const folders: Record<string, readonly string[]> = { services, forms, pages, flows };
  const known = new Map<string, ReadonlySet<string>>();
  const ids = (table: string): ReadonlySet<string> => {
    const found = known.get(table) ?? new Set(folders[table] ?? idsOf(data(`${table}.yaml`)));
    known.set(table, found);
    return found;
  };
  const sure = around.sure ?? false;
  return {
    ...{ root, tree, files, services, forms, pages, notices, pictures, ids, data },
    ...{ before, sure, today, languages: languagesOf(data("site.yaml")) },
  };
};

/** A fault in a field of a file that was read. */
export const faultIn = (
  source: Source,
  rule: Rule,
  path: Path,
  rest: Pick<Fault, "found" | "expected" | "mend" | "example">,
): Fault => ({
  rule,
  file: source.file,
  line: source.line(path),
  field: source.name(path),
  ...rest,
});

/** A fault in the text below the front matter. @param at line of that text, from 0 */
export const faultInBody = (
  source: Source,
  rule: Rule,
  at: number,
  rest: Pick<Fault, "found" | "expected" | "mend" | "example">,
): Fault => ({ rule, file: source.file, line: source.bodyLine + at, field: "", ...rest });

/** The words of one service, page or notice in one language. */
export type Words = { language: (typeof languages)[number]; source: Source };

/** Facts and words of every service; a missing file is reported elsewhere and left out here. */
export const servicesOf = (
  content: Content,
): { id: string; facts: Source | undefined; words: Words[] }[] =>
  content.services.map((id) => ({
    id,
    facts: content.files.get(`services/${id}/service.yaml`),
    words: languages.flatMap((language) => {
      const source = content.files.get(`services/${id}/${language}.mdx`);
      return source ? [{ language, source }] : [];
    }),
  }));

/** Folders of content/ that hold words in every language. */
export const written = ["services", "pages", "notices", "topics", "events", "audiences"] as const;
export type Written = (typeof written)[number];
const wordsFile = new RegExp(`^(${written.join("|")})/([^/]+)/(${languages.join("|")})\\.mdx$`);

/** Every .mdx file: service, page, notice, or the written page of a topic, life event or audience. */
export const wordsOf = (content: Content): (Words & { kind: Written; id: string })[] =>
  [...content.files].flatMap(([name, source]) => {
    const match = wordsFile.exec(name);
    if (!match) return [];
    return [
      { kind: match[1] as Written, id: match[2] ?? "", language: match[3] as Language, source },
    ];
  });

/** The file whose numbers the words of a folder may name. @example factsBeside("pages", "about") // "pages/about/facts.yaml" */
export const factsBeside = (kind: string, id: string): string =>
  `${kind}/${id}/${kind === "services" ? "service" : "facts"}.yaml`;
