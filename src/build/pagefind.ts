import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import type { SearchEntry } from "../model/site/search-entries.ts";
import { isChinese, normalise, terms, whole, without, wordPairs } from "../search/text.ts";
import { files } from "../search/words.ts";
import type { Locale } from "../model/locale.ts";
import { tighten } from "./tighten.ts";
import { short } from "./pagefind-script.ts";

/** Bytes of one part of the index before packing: small, as a query touches many parts and little of each. */
const part = "1000";

/** A page to be indexed. */
export interface Source {
  /** address below the language's folder */
  path: string;
  html: string;
  entry: SearchEntry | undefined;
}
/** What Pagefind writes of a page, with invisible characters between Chinese words. */
export interface Fragment {
  url: string;
  content: string;
  meta: { title?: string; status?: string };
  filters: { kind?: string[] };
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** `&` and quotation marks of an attribute. */
const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const unique = (list: readonly string[]) => [...new Set(list)];

/**
 * Names as fields of their own, cut into the terms that the planner asks for, and whole. Pagefind cuts the text of a
 * page, but takes a Chinese title for one word.
 */
function fields({ title, aliases, twin, locale }: SearchEntry, stop: readonly string[]): string {
  const field = (name: string, words: string[]) => {
    const content = unique(words).join(" ");
    return content
      ? `<meta data-pagefind-meta="${name}[content]" content="${attribute(content)}">`
      : "";
  };
  const cut = (text: string) => {
    // neighbours as the planner sees them: without the words between that say nothing
    const latin = without(normalise(text), stop, locale).flatMap(terms);
    return [...terms(text), ...wordPairs(latin.filter((term) => !isChinese(term)))];
  };
  const names = [title, ...aliases].map((name) => whole(without(normalise(name), stop, locale)));
  return (
    field("tt", cut(title)) +
    field("al", aliases.flatMap(cut)) +
    field("xl", cut(twin)) +
    field("wh", names)
  );
}

/** All names as words of the page, for the index alone: readers see a dozen. They end every text that is indexed. */
export const namesId = "all-names";
const names = ({ aliases }: SearchEntry): string =>
  `<section id="${namesId}" data-pagefind-weight="5">${aliases.map(content).join("。")}</section>`;
const content = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Pages that take part: those with `data-pagefind-body`. */
export function sources(dist: string, locale: Locale, entries: Map<string, SearchEntry>): Source[] {
  const folder = `${dist}${locale}/`;
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("index.html"),
  );
  const found: Source[] = [];
  for (const file of all.sort()) {
    const html = readFileSync(folder + file, "utf8");
    const path = file.replace(/index\.html$/, "");
    if (!html.includes("data-pagefind-body")) continue;
    // where two blocks touch, Pagefind ends a sentence
    found.push({ path, html: tighten(html), entry: entries.get(`${locale}/${path}`) });
  }
  return found;
}

/**
 * One index a language: a worker has no document to tell Pagefind its language.
 * @param fold what every text goes through first: the reader's query will too
 */
export async function buildIndex(
  pages: readonly Source[],
  locale: Locale,
  stop: readonly string[],
  dir: URL,
  fold: (text: string) => string = (text) => text,
) {
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = part;
  const { index, errors } = await pagefind.createIndex({
    // what is the same on many pages: where facts come from, lists of contents, the other language's labels
    excludeSelectors: [
      ".grounds",
      "sup",
      ".references",
      ".sources",
      ".contents",
      ".crumbs",
      ".feedback",
      ".qr",
      ".picture",
      ".second",
      ".part > summary > span",
      ".steps .small",
      ".plate p",
      ".plate .code",
      "#related",
      "#contact .card",
    ],
  });
  if (!index) throw new Error(`search index: ${errors.join("; ")}`);
  for (const { path, html, entry } of pages) {
    // nothing else takes part: the head and the menus of every page need not be sent and read
    const [, root = "", main = "", inside = ""] =
      /(<html[^>]*>).*(<main[^>]*>)(.*)<\/main>/s.exec(html) ?? [];
    const content = `${root}<body>${main}${entry ? fields(entry, stop) + inside + names(entry) : inside}</main></body></html>`;
    const added = await index.addHTMLFile({
      sourcePath: `${path}index.html`,
      content: fold(content),
    });
    if (added.errors.length > 0) throw new Error(`search index: ${added.errors.join("; ")}`);
  }
  const made = await index.getFiles();
  const fragments = new Map<string, Fragment>();
  // Pagefind also ships ready-made interfaces and a worker; ours are our own, so only the engine is published.
  for (const { path, content } of made.files) {
    if (/ui\.|component|highlight|modular|pagefind-worker/.test(path)) continue;
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id) {
      // kept as a text of our own, which is smaller
      fragments.set(id, JSON.parse(gunzipSync(content).subarray(12).toString()));
      continue;
    }
    const script = path === "pagefind.js";
    const target = new URL(script ? files.engine(locale) : files.bundle(locale) + path, dir);
    mkdirSync(new URL(".", target), { recursive: true });
    writeFileSync(target, script ? short(content) : content);
  }
  return fragments;
}
/** Ends the program that indexes. */
export const endIndexing = (): Promise<unknown> => pagefind.close();
