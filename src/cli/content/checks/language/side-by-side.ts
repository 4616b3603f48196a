import type { Locale } from "../../../../model/locale.ts";
import { languageName } from "../../../../schema/text.ts";
import { type Check, type Content, faultIn } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { besideChinese } from "../../read/beside.ts";
import type { Source } from "../../read/source.ts";

/** A text of a table, in Chinese and another language side by side. */
type Pair = { path: Path; zh: string; language: Locale; other: string };

const pairsIn = remembered((source): readonly Pair[] => {
  const pairs: Pair[] = [];
  const go = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    for (const beside of besideChinese(value)) pairs.push({ path, ...beside });
    for (const [key, inner] of Object.entries(value))
      go(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  go(source.data, []);
  return pairs;
});

/** Large numbers and hours are counted otherwise in the other language: 1 萬 is 10,000, 14 時 is 2 pm. */
const counted = /\d ?[萬億千時點]/;

/** The numbers of a text; a year of the Republic counts as the common one, and phones by their digits. */
const numbersIn = (text: string): string[] =>
  (
    text
      .replace(/\{\{[^{}]*\}\}/g, "")
      .replace(/(?<=民國 ?)\d{1,3}|(?<!\d)1\d\d(?= ?年)/g, (year) => String(Number(year) + 1911))
      .match(/\d+(?:[,.]\d+)*/g) ?? []
  )
    .map((number) => number.replaceAll(",", "").replace(/\.0+$/, ""))
    .sort();

/**
 * Numbers that one language says and the other does not, where both say equally many: a slip of the hand. A number
 * that one language spells out is no difference.
 *
 * @example differing("6 公尺以上", "8 metres or wider") // ["8"]
 */
export const differing = (zh: string, en: string): string[] => {
  const [mine, theirs] = [numbersIn(zh), numbersIn(en)];
  return mine.length === theirs.length ? theirs.filter((number, i) => number !== mine[i]) : [];
};

const numbers = remembered((source): Fault[] =>
  pairsIn(source).flatMap(({ path, zh, language, other }) => {
    if (!/\d/.test(zh) || !/\d/.test(other) || counted.test(zh)) return [];
    const [odd] = differing(zh, other);
    if (odd === undefined) return [];
    return [
      faultIn(source, "contradiction", [...path, language], {
        found: odd,
        expected: say(
          `和中文一樣的數字：${numbersIn(zh).join("、")}`,
          `the numbers of the Chinese: ${numbersIn(zh).join(", ")}`,
        ),
        mend: say("對照兩種語言，改好其中一邊", "compare the two and mend one"),
        example: `zh: ${zh.slice(0, 40)}`,
      }),
    ];
  }),
);

/** Marks and spaces may change alone. */
const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}]/gu, "");

/** A translation of a table that was left as it was when its Chinese changed. */
const leftBehind = (source: Source, before: Source): Fault[] => {
  const key = (file: Source, { path, language }: Pair) => `${file.name(path)} ${language}`;
  const old = new Map(pairsIn(before).map((pair) => [key(before, pair), pair]));
  return pairsIn(source).flatMap((pair) => {
    const { path, zh, language, other } = pair;
    const was = old.get(key(source, pair));
    const name = languageName(language);
    // an address is the same place in both languages
    if (path.includes("address")) return [];
    if (was === undefined || was.other !== other || bare(was.zh) === bare(zh)) return [];
    return [
      faultIn(source, "stale-translation", [...path, language], {
        found: say(`中文改了，${name.zh}沒有動`, `the Chinese changed, the ${name.en} did not`),
        expected: say(
          `和新的中文一樣意思的${name.zh}`,
          `${name.en} that says what the Chinese says now`,
        ),
        mend: say(
          `改${name.zh}；看過、真的不用改的，檢查時加 --sure`,
          `mend the ${name.en}; where it is still right, say --sure`,
        ),
        example: "npm run check:content -- --sure",
      }),
    ];
  });
};

/** The files of texts that stand in their languages side by side. */
const tables = (content: Content): [name: string, source: Source][] =>
  [...content.files].filter(
    ([name]) => name.endsWith(".yaml") && !/^(?:search|plan|calendar|reviews)\b/.test(name),
  );

/** All languages of a table say the same numbers, and change together. */
export const sideBySide: Check = (content) =>
  tables(content).flatMap(([name, source]) => {
    const before = content.sure ? undefined : content.before(name);
    return [...numbers(source), ...(before ? leftBehind(source, before) : [])];
  });
