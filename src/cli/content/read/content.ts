import type { Fault, Path } from "../report/fault.ts";
import type { Rule } from "../report/rules.ts";
import { idsOf } from "./select.ts";
import type { Source } from "./source.ts";

/** All of content/, read once, for checks that look across files. */
export type Content = {
  root: string;
  /** Keyed by the path below content/. */
  files: ReadonlyMap<string, Source>;
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
};

/** One kind of check over all content. It reads unchecked data, so that one wrong field does not hide another. */
export type Check = (content: Content) => Fault[];

export const languages = ["zh", "en"] as const;

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
export const toContent = (root: string, files: ReadonlyMap<string, Source>): Content => {
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
  return { root, files, services, forms, pages, notices, pictures, ids, data };
};

/** A fault in a field of a file that was read. */
export const faultIn = (
  source: Source,
  rule: Rule,
  path: Path,
  rest: Pick<Fault, "found" | "expected" | "mend">,
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
  rest: Pick<Fault, "found" | "expected" | "mend">,
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

/** Folders of content/ that hold words in both languages. */
export const written = ["services", "pages", "notices", "topics", "events", "audiences"] as const;
export type Written = (typeof written)[number];
const wordsFile = new RegExp(`^(${written.join("|")})/([^/]+)/(zh|en)\\.mdx$`);

/** Every .mdx file: service, page, notice, or the written page of a topic, life event or audience. */
export const wordsOf = (content: Content): (Words & { kind: Written; id: string })[] =>
  [...content.files].flatMap(([name, source]) => {
    const match = wordsFile.exec(name);
    if (!match) return [];
    return [{ kind: match[1] as Written, id: match[2] ?? "", language: match[3] as "zh", source }];
  });

/** The file whose numbers the words of a folder may name. @example factsBeside("pages", "about") // "pages/about/facts.yaml" */
export const factsBeside = (kind: string, id: string): string =>
  `${kind}/${id}/${kind === "services" ? "service" : "facts"}.yaml`;
