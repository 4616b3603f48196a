import { type Check, type Content, faultIn, wordsOf } from "./content.ts";
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

/** A Chinese text with its English. */
export type Pair = {
  /** As `services/road-excavation`. */
  page: string;
  zh: Source;
  en: Source;
  /** Fingerprint of the Chinese as it is. */
  now: string;
  /** Of the Chinese that the English was made from, as the English says. */
  made: unknown;
  /** Of the Chinese that this English was found to be right for as it stands. */
  holds: unknown;
};

/** Every text that stands in both languages. */
export const pairsOf = (content: Content): Pair[] =>
  wordsOf(content).flatMap(({ kind, id, language, source: zh }) => {
    const en = content.files.get(`${kind}/${id}/en.mdx`);
    if (language !== "zh" || !zh.data || !en?.data) return [];
    const { translatedFrom: made, englishHolds: holds } = record(en.data);
    return [{ page: `${kind}/${id}`, zh, en, now: fingerprintOf(zh), made, holds }];
  });

const command = (page: string) => `npm run check:content -- --stamp content/${page}/en.mdx`;

const stale = ({ page, en, now, made }: Pair): Fault => {
  const written = made !== undefined;
  return faultIn(en, "stale-translation", ["translatedFrom"], {
    found: written ? String(made) : say("（沒有寫）", "(missing)"),
    expected: written
      ? say(
          `${now}：英文譯好以後，中文改過了`,
          `${now}: the Chinese changed since this English was written`,
        )
      : say(
          `translatedFrom: "${now}"，這份英文是照哪一版中文譯的`,
          `translatedFrom: "${now}", the Chinese this English was made from`,
        ),
    mend: say(
      `對照 zh.mdx 改好 en.mdx，再執行 ${command(page)}；看過、英文不用改的，後面加 --unchanged`,
      `compare zh.mdx and en.mdx, mend the English, then run ${command(page)}; where it needs no change, with --unchanged`,
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
 * The English fields that nobody touched though the Chinese of the same field changed since the last commit.
 *
 * @returns undefined when git does not know
 * @example untouched(content, pair)?.length // 0 when the English was changed together with the Chinese
 */
export const untouched = (content: Content, { page, zh, en }: Pair): Path[] | undefined => {
  const before = content.before(`${page}/zh.mdx`);
  if (!before?.data) return undefined;
  const english = content.before(`${page}/en.mdx`);
  const [was, is] = [fieldsOf(before), fields(zh)];
  const [englishWas, englishIs] = [fieldsOf(english?.data ? english : en), fields(en)];
  return [...is].flatMap(([key, { path, value }]) => {
    if (was.get(key)?.value === value) return [];
    const now = englishIs.get(key)?.value;
    return now !== undefined && now !== "" && now === englishWas.get(key)?.value ? [path] : [];
  });
};

/** The fields by name, few of them. */
export const fieldNames = (paths: readonly Path[]) =>
  some(paths.map((path) => (path.length === 0 ? body : path.join("."))));

const leftBehind = ({ page, en, now }: Pair, paths: readonly Path[]): Fault => {
  const names = fieldNames(paths);
  return faultIn(en, "stale-translation", paths[0] ?? [], {
    found: say(
      `中文改了，英文卻沒有動：${names.zh}`,
      `the Chinese changed and the English did not: ${names.en}`,
    ),
    expected: say(
      "英文跟著改；或寫明看過、不用改",
      "English that follows, or the word that it was looked through and holds",
    ),
    mend: say(
      `改英文；看過、真的不用改的，執行 ${command(page)} --unchanged`,
      `mend the English; where it was looked through and holds, run ${command(page)} --unchanged`,
    ),
    example: `englishHolds: "${now}"`,
  });
};

/**
 * An English text made from Chinese words that have changed since, or that does not say what it was made from; and one
 * that was stamped though nobody touched it.
 */
export const staleTranslations: Check = (content) =>
  pairsOf(content).flatMap((pair) => {
    if (pair.made !== pair.now) return [stale(pair)];
    if (pair.holds === pair.now) return [];
    const paths = untouched(content, pair) ?? [];
    return paths.length > 0 ? [leftBehind(pair, paths)] : [];
  });
