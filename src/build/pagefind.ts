import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { minifySync } from "rolldown/utils";
import { aside } from "../model/service/sections.ts";
import type { SearchEntry } from "../model/site/search-entries.ts";
import type { PageText } from "../search/excerpt.ts";
import { isChinese, normalise, terms, whole, without, wordPairs } from "../search/text.ts";
import { files } from "../search/words.ts";
import type { Locale } from "../model/locale.ts";

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
const namesId = "all-names";
const names = ({ aliases }: SearchEntry): string =>
  `<section id="${namesId}" data-pagefind-weight="5">${aliases.map(content).join("。")}</section>`;
const content = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Pages that take part: those with `data-pagefind-body`. */
export async function sources(dist: string, locale: Locale, entries: Map<string, SearchEntry>) {
  const folder = `${dist}${locale}/`;
  const all = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith("index.html"),
  );
  const found: Source[] = [];
  for (const file of all.sort()) {
    const html = await readFile(folder + file, "utf8");
    const path = file.replace(/index\.html$/, "");
    if (html.includes("data-pagefind-body"))
      found.push({ path, html, entry: entries.get(`${locale}/${path}`) });
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
    const content = entry
      ? html
          .replace(/(<main[^>]*>)/, `$1${fields(entry, stop)}`)
          .replace("</main>", `${names(entry)}</main>`)
      : html;
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
    const target = new URL(files.bundle(locale) + path, dir);
    await mkdir(new URL(".", target), { recursive: true });
    await writeFile(target, path === "pagefind.js" ? short(content) : content);
  }
  return fragments;
}
/** Where Pagefind goes on without a part of its index that did not arrive, as if nothing stood there. */
const swallowed = /("load_index_chunk"\)\))\.catch\(\(\)\s*=>\s*\{\s*\}\)/g;

/**
 * The engine's script, in which a search that lost a part of the index fails instead of finding less.
 *
 * @throws when Pagefind's script is no longer the one this was written for
 */
export function failing(script: string): string {
  if (script.match(swallowed)?.length !== 1)
    throw new Error("search index: Pagefind loads its parts in a new way; see failing() in build/");
  return script.replace(swallowed, "$1");
}

/** The engine's script as Pagefind ships it is a third longer than it need be. @throws where it cannot be read */
function short(script: Uint8Array): string {
  const { code, errors } = minifySync("pagefind.js", failing(new TextDecoder().decode(script)), {
    module: true,
  });
  if (errors.length > 0) throw new Error(`search index: ${errors.map(String).join("; ")}`);
  return code;
}

/** Ends the program that indexes. */
export const endIndexing = (): Promise<unknown> => pagefind.close();

/** Names of the parts of a page and of its lesser headings, by their anchors. */
export const sectionTitles = (html: string): Map<string, string> =>
  new Map([
    // the heading of a part stands in its summary, above the anchor
    ...[
      ...html.matchAll(
        /<h2>((?:(?!<\/h2>)[\s\S])*)<\/h2>(?:(?!<h2>|<section)[\s\S])*<\/summary>\s*<section id="([\w-]+)"/g,
      ),
    ].map(([, title = "", id = ""]) => [id, title.replace(/<[^>]*>/g, "").trim()] as const),
    ...[...html.matchAll(/<h[23] id="([\w-]+)"[^>]*>([\s\S]*?)<\/h[23]>/g)].map(
      ([, id = "", inner = ""]) => [id, inner.replace(/<[^>]*>/g, "").trim()] as const,
    ),
  ]);

/**
 * Text of a page, and where its headings stand in it. What answers no question of a reader is left out: an excerpt, and
 * the link to the closest place, never lands there.
 *
 * @param titles of the parts of a service page, whose headings stand above their anchors
 */
export function pageText(
  { content, anchors, meta, filters }: Fragment,
  titles: ReadonlyMap<string, string>,
): PageText {
  const words = content.includes("\u200b") ? content.split("\u200b") : content.split(/(?<=\s)/);
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    starts.push(text.length);
    text += word;
  }
  const at = (location: number) => starts[location] ?? text.length;
  const service = filters.kind?.includes("service") ?? false;
  const sections = anchors.filter(
    ({ element, id }) => id === namesId || (service && element === "section" && titles.has(id)),
  );
  /** Stretches of the text from which nothing is taken. */
  const left = sections.flatMap(({ id, location }, index): [from: number, to: number][] => {
    if (id !== namesId && !aside.has(id)) return [];
    const next = sections[index + 1];
    return [[at(location), next ? at(next.location) : text.length]];
  });
  const taken = (place: number) => !left.some(([from, to]) => place >= from && place < to);
  /** Where a place stands once those stretches are gone. */
  const moved = (place: number) =>
    place - left.reduce((sum, [from, to]) => sum + (to <= place ? to - from : 0), 0);
  const parts = anchors
    .filter(
      ({ element, id, location }) =>
        id && taken(at(location)) && /^(?:section|h[23])$/.test(element),
    )
    .map(({ id, location }): PageText["parts"][number] => {
      const start = at(location);
      // Pagefind ends a heading with a full stop of its own
      const [title = ""] = /^[^.。]*[?？]?/.exec(text.slice(start)) ?? [];
      return [moved(start), id, (titles.get(id) || title).trim()];
    })
    .filter(([, , title]) => title !== "" && title.length <= longestHeading);
  const rest = [...left, [text.length, text.length] as const].reduce(
    ({ from, kept }, [start, end]) => ({ from: end, kept: kept + text.slice(from, start) }),
    { from: 0, kept: "" },
  ).kept;
  return { text: rest, parts, ...(meta.status && { status: meta.status.trim() }) };
}
const longestHeading = 80;
