import type { Source } from "./source.ts";
import { idsOf } from "./select.ts";

/** All of content/, read once, for checks that look across files. */
export type Content = {
  /** Keyed by the path below content/. */
  files: ReadonlyMap<string, Source>;
  /** Folder names. */
  services: readonly string[];
  forms: readonly string[];
  pages: readonly string[];
  notices: readonly string[];
  /** Ids of a table such as `offices` or `laws`. */
  ids: (table: string) => ReadonlySet<string>;
  /** Unchecked data of a file; undefined when there is no such file. */
  data: (name: string) => unknown;
};

export const languages = ["zh", "en"] as const;

/** @example foldersIn(["services/a/zh.mdx", "services/a/en.mdx"], "services") // ["a"] */
const foldersIn = (names: Iterable<string>, parent: string): string[] => {
  const folders = [...names].filter((name) => name.startsWith(`${parent}/`)).map((name) => name.split("/"));
  return [...new Set(folders.flatMap(([, folder, inner]) => (folder !== undefined && inner !== undefined ? [folder] : [])))];
};

/** Index the files that were read. */
export const toContent = (files: ReadonlyMap<string, Source>): Content => {
  const data = (name: string) => files.get(name)?.data;
  const folders = Object.fromEntries(["services", "forms", "pages", "notices"].map((name) => [name, foldersIn(files.keys(), name)]));
  const flows = [...files.keys()].flatMap((name) => /^flows\/(.+)\.yaml$/.exec(name)?.[1] ?? []);
  const known = new Map<string, ReadonlySet<string>>();
  const ids = (table: string): ReadonlySet<string> => {
    const found = known.get(table) ?? new Set(table === "flows" ? flows : (folders[table] ?? idsOf(data(`${table}.yaml`))));
    known.set(table, found);
    return found;
  };
  const { services = [], forms = [], pages = [], notices = [] } = folders;
  return { files, services, forms, pages, notices, ids, data };
};

/** One kind of check over all content. */
export type Check = (content: Content) => import("./fault.ts").Fault[];
