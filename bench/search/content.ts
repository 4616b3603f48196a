import { readFileSync } from "node:fs";
import type { Source } from "../../src/build/pagefind.ts";
import type { SearchEntry } from "../../src/model/site/search-entries.ts";
import type { PageText } from "../../src/search/excerpt.ts";
import type { Words } from "../../src/search/words.ts";

/** A page as every engine gets it. */
export interface Doc {
  id: number;
  path: string;
  kind: string;
  title: string;
  aliases: string;
  text: string;
}
const json = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

/** The pages of the built site, with the names that the index is told. */
export function realDocs(locale: "zh" | "en"): Doc[] {
  const { pages } = json<Words>(`dist/search/${locale}.json`);
  const { entries } = json<{ entries: SearchEntry[] }>(".cache/search-entries.json");
  const names = new Map(
    entries.flatMap((entry) =>
      entry.locale === locale ? [[entry.path, entry.aliases.join(" , ")] as const] : [],
    ),
  );
  return pages.map(({ id, path, kind, title }, at) => ({
    id: at,
    path,
    kind,
    title,
    aliases: names.get(path) ?? "",
    text: json<PageText>(`dist/search/text/${locale}/${id}.json`).text,
  }));
}

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Made-up notices from sentences of the real pages: near enough to them to be in the way. */
export function notices(docs: readonly Doc[], count: number, locale: "zh" | "en"): Doc[] {
  const next = numbers(7);
  const sentences = docs
    .flatMap(({ text }) => text.split(/[。.]/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 8 && sentence.length < 120);
  const one = () => sentences[next(sentences.length)] ?? "";
  return Array.from({ length: count }, (_, at) => ({
    id: docs.length + at,
    path: `notices/n${at}/`,
    kind: "notice",
    title: `${locale === "zh" ? "公告：" : "Notice: "}${one().slice(0, 30)}`,
    aliases: "",
    text: `${one()}。${one()}。`,
  }));
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A notice as a page, for the index of the site. */
export const asPage = ({ path, title, text }: Doc, locale: "zh" | "en"): Source => ({
  path,
  html: `<!doctype html><html lang="${locale === "zh" ? "zh-Hant-TW" : "en"}"><title>${escaped(title)}</title><main data-pagefind-body data-pagefind-filter="kind:notice"><h1 data-pagefind-meta="title">${escaped(title)}</h1><p>${escaped(text)}</p></main></html>`,
  entry: undefined,
});
