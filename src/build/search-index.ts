import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { parse } from "yaml";
import type { SearchEntry } from "../model/search-entries.ts";
import { lexicon, stopPhrases } from "../schema/search.ts";
import { isChinese, terms, wordPairs } from "../search/text.ts";
import type { Words } from "../search/words.ts";

/** `&` and quotation marks of an attribute. */
const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/**
 * Names as fields of their own, cut into the terms that the planner asks for. Pagefind cuts the text of a page, but
 * takes a Chinese title for one word.
 */
function fields({ title, aliases, twin }: SearchEntry): string {
  const field = (name: string, texts: string[]) => {
    const content = [
      ...new Set(
        texts.flatMap((text) => {
          const own = terms(text);
          return [...own, ...wordPairs(own.filter((term) => !isChinese(term)))];
        }),
      ),
    ].join(" ");
    return content
      ? `<meta data-pagefind-meta="${name}[content]" content="${attribute(content)}">`
      : "";
  };
  return field("tt", [title]) + field("al", aliases) + field("xl", [twin]);
}

/** Words of the planner by language, see `src/search/words.ts`. */
async function wordsOf(root: string, locale: "zh" | "en", pages: number): Promise<Words> {
  const read = async (name: string) =>
    parse(await readFile(`${root}content/search/${name}.yaml`, "utf8"));
  const stop = stopPhrases.parse(await read("stop"));
  return {
    pages,
    stop: stop[locale],
    lexicon: lexicon
      .parse(await read("lexicon"))
      .flatMap((line) =>
        (line[locale]?.typed ?? []).map((typed): [string, string[]] => [
          typed,
          line[locale]?.said ?? [],
        ]),
      ),
  };
}

/** Writes `dist/pagefind/` and `dist/search/` once every page is on disk. Pages take part through `data-pagefind-body`. */
export default function searchIndex(): AstroIntegration {
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
        const entries = new Map(
          (JSON.parse(await readFile(list, "utf8")) as SearchEntry[]).map((entry) => [
            entry.href,
            entry,
          ]),
        );
        await rm(list);
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`search index: ${errors.join("; ")}`);
        const count = { zh: 0, en: 0 };
        const files = (await readdir(dist, { recursive: true })).filter((file) =>
          file.endsWith(".html"),
        );
        for (const file of files.sort()) {
          const content = await readFile(dist + file, "utf8");
          if (!content.includes("data-pagefind-body")) continue;
          const entry = entries.get(`/${file.replace(/index\.html$/, "")}`);
          const added = await index.addHTMLFile({
            sourcePath: file,
            content: entry ? content.replace(/(<main[^>]*>)/, `$1${fields(entry)}`) : content,
          });
          if (added.errors.length > 0) throw new Error(`search index: ${added.errors.join("; ")}`);
          count[file.startsWith("en/") ? "en" : "zh"] += 1;
        }
        const made = await index.getFiles();
        // Pagefind also ships ready-made interfaces; ours is our own, so only the engine is published.
        for (const file of made.files.filter(
          ({ path }) => !/ui\.|component|highlight|modular/.test(path),
        )) {
          const target = new URL(`pagefind/${file.path}`, dir);
          await mkdir(new URL(".", target), { recursive: true });
          await writeFile(target, file.content);
        }
        await pagefind.close();
        for (const locale of ["zh", "en"] as const)
          await writeFile(
            `${dist}search/${locale}.json`,
            JSON.stringify(await wordsOf(root, locale, count[locale])),
          );
        logger.info(`${count.zh + count.en} pages indexed`);
      },
    },
  };
}
