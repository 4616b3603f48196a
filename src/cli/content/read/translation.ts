import type { Locale } from "../../../model/locale.ts";
import { languageName } from "../../../schema/text.ts";
import { type Check, type Content, faultIn, foreignOf, wordsOf } from "./content.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Fault, Path } from "../report/fault.ts";
import { some } from "../report/nearest.ts";
import { say } from "../report/said.ts";
import { remembered } from "./remembered.ts";
import { record, texts } from "./select.ts";
import type { Source } from "./source.ts";

const fingerprintOf = remembered(fingerprint);

/** What no translation follows from: words that are typed in one language, and the marks of a translation itself. */
const ownMatter = new Set(["aliases", "sharedAliases", "translatedFrom", "englishHolds"]);

/** A Chinese text with its translation. */
export type Pair = {
  /** As `services/road-excavation`. */
  page: string;
  zh: Source;
  /** In which language the translation is. */
  language: Locale;
  translated: Source;
  /** Fingerprint of the Chinese as it is. */
  now: string;
  /** Of the Chinese that the translation was made from, as it says itself. */
  made: unknown;
  /** Of the Chinese that this translation was found to be right for as it stands. */
  holds: unknown;
};

/** Every text that stands in Chinese and another language, once for each. */
export const pairsOf = (content: Content): Pair[] =>
  wordsOf(content).flatMap(({ kind, id, language, source: zh }) => {
    if (language !== "zh" || !zh.data) return [];
    const now = fingerprintOf(zh);
    return foreignOf(content).flatMap((foreign): Pair[] => {
      const translated = content.files.get(`${kind}/${id}/${foreign}.mdx`);
      if (!translated?.data) return [];
      const { translatedFrom: made, englishHolds: holds } = record(translated.data);
      return [{ page: `${kind}/${id}`, zh, language: foreign, translated, now, made, holds }];
    });
  });

const command = ({ translated }: Pair) => `npm run check:content -- --stamp ${translated.file}`;

const stale = (pair: Pair): Fault => {
  const { language, translated, now, made } = pair;
  const name = languageName(language);
  const written = made !== undefined;
  return faultIn(translated, "stale-translation", ["translatedFrom"], {
    found: written ? String(made) : say("（沒有寫）", "(missing)"),
    expected: written
      ? say(
          `${now}：${name.zh}譯好以後，中文改過了`,
          `${now}: the Chinese changed since this ${name.en} was written`,
        )
      : say(
          `translatedFrom: "${now}"，這份${name.zh}是照哪一版中文譯的`,
          `translatedFrom: "${now}", the Chinese this ${name.en} was made from`,
        ),
    mend: say(
      `對照 zh.mdx 改好 ${language}.mdx，再執行 ${command(pair)}；看過、${name.zh}不用改的，後面加 --unchanged`,
      `compare zh.mdx and ${language}.mdx, mend the ${name.en}, then run ${command(pair)}; where it needs no change, with --unchanged`,
    ),
    example: `translatedFrom: "${now}"`,
  });
};

/** The body as one more field. */
const body = "（內文）";

const fieldsOf = (source: Source): Map<string, { path: Path; value: string }> =>
  new Map([
    ...texts(source.data)
      .filter(({ path }) => !ownMatter.has(String(path[0])))
      .map((text) => [text.path.join("."), text] as const),
    [body, { path: [], value: source.body.trim() }],
  ]);
const fields = remembered(fieldsOf);

/**
 * The translated fields that nobody touched though the Chinese of the same field changed since the last commit.
 *
 * @returns undefined when git does not know
 * @example untouched(content, pair)?.length // 0 when the translation was changed together with the Chinese
 */
export const untouched = (
  content: Content,
  { page, zh, language, translated }: Pair,
): Path[] | undefined => {
  const before = content.before(`${page}/zh.mdx`);
  if (!before?.data) return undefined;
  const earlier = content.before(`${page}/${language}.mdx`);
  const [was, is] = [fieldsOf(before), fields(zh)];
  const [theirsWas, theirs] = [fieldsOf(earlier?.data ? earlier : translated), fields(translated)];
  return [...is].flatMap(([key, { path, value }]) => {
    if (was.get(key)?.value === value) return [];
    const now = theirs.get(key)?.value;
    return now !== undefined && now !== "" && now === theirsWas.get(key)?.value ? [path] : [];
  });
};

/** The fields by name, few of them. */
export const fieldNames = (paths: readonly Path[]) =>
  some(paths.map((path) => (path.length === 0 ? body : path.join("."))));

const leftBehind = (pair: Pair, paths: readonly Path[]): Fault => {
  const { language, translated, now } = pair;
  const name = languageName(language);
  const names = fieldNames(paths);
  return faultIn(translated, "stale-translation", paths[0] ?? [], {
    found: say(
      `中文改了，${name.zh}卻沒有動：${names.zh}`,
      `the Chinese changed and the ${name.en} did not: ${names.en}`,
    ),
    expected: say(
      `${name.zh}跟著改；或寫明看過、不用改`,
      `${name.en} that follows, or the word that it was looked through and holds`,
    ),
    mend: say(
      `改${name.zh}；看過、真的不用改的，執行 ${command(pair)} --unchanged`,
      `mend the ${name.en}; where it was looked through and holds, run ${command(pair)} --unchanged`,
    ),
    example: `englishHolds: "${now}"`,
  });
};

/**
 * A translation made from Chinese words that have changed since, or that does not say what it was made from; and one
 * that was stamped though nobody touched it.
 */
export const staleTranslations: Check = (content) =>
  pairsOf(content).flatMap((pair) => {
    if (pair.made !== pair.now) return [stale(pair)];
    if (pair.holds === pair.now) return [];
    const paths = untouched(content, pair) ?? [];
    return paths.length > 0 ? [leftBehind(pair, paths)] : [];
  });
