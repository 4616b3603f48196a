import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { beside, everyLocale, type Locale, perLocale } from "../model/locale.ts";
import type { SearchEntry } from "../model/site/search-entries.ts";
import { folded, type Sounds } from "../search/sound.ts";
import { columns } from "../search/columns.ts";
import { files, type Listed, type WordsFile } from "../search/words.ts";
import { pageText, sectionTitles } from "./page-text.ts";
import { buildIndex, endIndexing, type Fragment, type Source, sources } from "./pagefind.ts";
import { lists, partNames } from "./part-names.ts";
import {
  characters,
  commonPairs,
  folding,
  sayings,
  sounds,
  vocabulary,
  written,
} from "./search-words.ts";

/** Addresses of all files below a folder of the site. */
const below = (folder: string, dir: URL): string[] =>
  readdirSync(new URL(folder, dir), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => folder + name.replaceAll("\\", "/"));

/** One after the other: each language takes all of the machine. */
async function forEach<T>(make: (locale: Locale) => Promise<T>): Promise<Record<Locale, T>> {
  const made = new Map<Locale, T>();
  for (const locale of everyLocale) made.set(locale, await make(locale));
  return perLocale((locale) => made.get(locale) as T);
}

/** In each language of the site, writes `dist/pagefind/` and `dist/search/` once every page is on disk. */
export default function searchIndex(locales: readonly Locale[]): AstroIntegration {
  let root = "";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const list = `${dist}search/entries.json`;
        const told = JSON.parse(readFileSync(list, "utf8")) as {
          entries: SearchEntry[];
          offices: Record<string, Record<Locale, string>>;
        };
        // no page for readers; kept for bench/search
        mkdirSync(`${root}.cache`, { recursive: true });
        renameSync(list, `${root}.cache/search-entries.json`);
        const entries = new Map(
          told.entries.map((entry) => [`${entry.locale}/${entry.path}`, entry]),
        );
        const save = (file: string, data: unknown) => {
          const target = new URL(file, dir);
          mkdirSync(new URL(".", target), { recursive: true });
          writeFileSync(target, JSON.stringify(data));
        };
        const own = perLocale((locale): Source[] =>
          locales.includes(locale) ? sources(dist, locale, entries) : [],
        );
        const named = told.entries.flatMap(({ title, aliases }) => [title, ...aliases]);
        const used = characters(own.zh.map(({ html }) => html));
        const fold = folding(used);
        const words = await forEach((locale) => written(root, locale));
        const fragments = await forEach(async (locale) =>
          locales.includes(locale)
            ? buildIndex(own[locale], locale, words[locale].stop, dir, (text) =>
                locale === "zh" ? folded(text, fold) : text,
              )
            : new Map<string, Fragment>(),
        );
        await endIndexing();
        const titles = (locale: Locale) =>
          new Map([...fragments[locale].values()].map(({ url, meta }) => [url, meta.title ?? ""]));
        for (const locale of locales) {
          const other = titles(beside(locale));
          const pages = [...fragments[locale]].map(([id, { url, meta, filters }]): Listed => {
            const entry = entries.get(`${locale}${url}`);
            const offices = entry?.offices ?? [];
            return {
              id,
              path: url.slice(1),
              title: meta.title ?? "",
              kind: filters.kind?.[0] ?? "page",
              ...(offices.length > 0 && { offices: [...new Set(offices)] }),
              ...(entry?.lead && { lead: entry.lead }),
              ...(entry?.danger && { danger: entry.danger }),
              ...(entry?.call && { call: entry.call }),
              ...(entry?.code && { code: entry.code }),
              ...(entry?.articles?.length && {
                names: entry.aliases,
                articles: entry.articles.join(" "),
              }),
            };
          });
          const file: WordsFile = {
            pages: columns(pages.sort((a, b) => (a.path < b.path ? -1 : 1))),
            offices: Object.fromEntries(
              Object.entries(told.offices).map(([id, name]) => [id, name[locale]]),
            ),
            ...words[locale],
            say: await sayings(root, locale),
          };
          save(files.words(locale), file);
          save(
            files.twins(locale),
            Object.fromEntries(pages.map(({ path }) => [path, other.get(`/${path}`) ?? ""])),
          );
          const parts = await partNames(root, locale);
          const titled = new Map(
            own[locale].map(({ path, html }) => [`/${path}`, sectionTitles(html)]),
          );
          for (const [id, fragment] of fragments[locale]) {
            const { url } = fragment;
            const path = url.slice(1);
            const names = { "": entries.get(`${locale}${url}`)?.aliases ?? [], ...parts.get(path) };
            save(
              files.text(locale, id),
              pageText(fragment, titled.get(url) ?? new Map(), names, lists.has(path)),
            );
          }
          save(files.offline(locale), [
            files.words(locale),
            files.twins(locale),
            ...below(files.answers(locale), dir),
            locale === "zh" ? files.sounds : files.vocabulary(locale),
            ...pages.map(({ id }) => files.text(locale, id)),
            ...below(files.bundle(locale), dir),
          ]);
        }
        const heard: Sounds = {
          sounds: sounds(used),
          pairs: commonPairs(named),
          fold,
        };
        save(files.sounds, heard);
        for (const locale of locales.filter((one) => one !== "zh"))
          save(
            files.vocabulary(locale),
            vocabulary(
              [...fragments[locale].values()].map(({ content }) => content),
              [
                ...told.entries
                  .filter((entry) => entry.locale === locale)
                  .flatMap(({ title, aliases }) => [title, ...aliases]),
                ...words[locale].stop,
                ...words[locale].general,
                ...Object.values(words[locale].asks).flat(),
                ...words[locale].lexicon.map(([typed]) => typed),
              ],
              locale,
            ),
          );
        logger.info(`${Object.values(own).flat().length} pages indexed`);
      },
    },
  };
}
