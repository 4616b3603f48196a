import { languageName } from "../../../schema/text.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Content } from "./content.ts";
import { type Both, say } from "../report/said.ts";
import { fieldNames, type Pair, pairsOf, untouched } from "./translation.ts";

export type Stamped = {
  /** Files that were written. */
  stamped: string[];
  /** Files that were not, each with the reason. */
  left: { file: string; why: Both }[];
};

/** What is in the way of a stamp; undefined when nothing is. */
const inTheWay = (content: Content, pair: Pair, named: boolean): Both | undefined => {
  const left = untouched(content, pair);
  const name = languageName(pair.language);
  const again = `npm run check:content -- --stamp ${pair.translated.file}`;
  if (left !== undefined && left.length > 0) {
    const names = fieldNames(left);
    return say(
      `中文改了，${name.zh}卻沒有動：${names.zh}。先改${name.zh}；看過、不用改的，執行 ${again} --unchanged`,
      `the Chinese changed and the ${name.en} did not: ${names.en}. Mend it; where it holds as it is, run ${again} --unchanged`,
    );
  }
  if (left === undefined && !named)
    return say(
      `看不出${name.zh}改過沒有。對照過以後，執行 ${again}`,
      `nobody can tell whether the ${name.en} was mended. Compare the two, then run ${again}`,
    );
  return undefined;
};

/** Lines of the front matter set or taken away, all else as it is. @param value undefined: without the line */
const withLine = (text: string, key: string, value: string | undefined): string => {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const there = new RegExp(`^${key}:.*\r?\n`, "m");
  const line = value === undefined ? "" : `${key}: "${value}"${eol}`;
  if (there.test(text)) return text.replace(there, line);
  return text.replace(/^(\uFEFF?---[ \t]*\r?\n)/, `$1${line}`);
};

const write = (content: Content, { translated, now }: Pair, holds: boolean): string => {
  const path = join(content.root, translated.file);
  const text = withLine(readFileSync(path, "utf8"), "englishHolds", holds ? now : undefined);
  writeFileSync(path, withLine(text, "translatedFrom", now));
  return translated.file;
};

/**
 * The page that an editor means by a path: a folder, or one of its texts.
 *
 * @example pageOf(".", "content/services/road-excavation/en.mdx") // "services/road-excavation"
 */
export const pageOf = (root: string, path: string): string =>
  relative(resolve(root), resolve(root, path))
    .replaceAll("\\", "/")
    .replace(/^content\//, "")
    .replace(/\/(?:[\w-]+\.mdx)?$/, "");

/** @example languageIn("content/pages/about/vi.mdx") // "vi" */
const languageIn = (file: string): string | undefined => /([\w-]+)\.mdx$/.exec(file)?.[1];

/**
 * Write the fingerprint of the Chinese into translations that were compared with it.
 *
 * @param files the texts to stamp; none: every one that was changed together with the Chinese
 * @param unchanged the translation was looked through and is right as it is; only of named files
 */
export const stamp = (content: Content, files: readonly string[], unchanged: boolean): Stamped => {
  const wanted = new Set(files.map((file) => pageOf(content.root, file)));
  /** One translation where it is named itself, else every one of the page. */
  const chosen = new Set(files.map((file) => languageIn(file)).filter((one) => one !== "zh"));
  const pairs = pairsOf(content).filter(
    ({ page, language }) =>
      wanted.size === 0 ||
      (wanted.has(page) && (chosen.has(undefined) || chosen.size === 0 || chosen.has(language))),
  );
  const known = new Set(pairs.map(({ page }) => page));
  const result: Stamped = {
    stamped: [],
    left: files
      .filter((file) => !known.has(pageOf(content.root, file)))
      .map((file) => ({
        file,
        why: say(
          "找不到這一頁的中英文兩份：路徑要像 content/services/<名字>/en.mdx；路徑沒錯，就是有一份還讀不懂，先修好下面的訊息",
          "no page with both languages there: write a path such as content/services/<name>/en.mdx; if it is right, one of the two cannot be read yet: mend that first",
        ),
      })),
  };
  const named = wanted.size > 0;
  for (const pair of pairs) {
    if (pair.made === pair.now && !(named && unchanged && pair.holds !== pair.now)) continue;
    const why = unchanged && named ? undefined : inTheWay(content, pair, named);
    if (why === undefined) result.stamped.push(write(content, pair, unchanged && named));
    else result.left.push({ file: pair.translated.file, why });
  }
  return result;
};
