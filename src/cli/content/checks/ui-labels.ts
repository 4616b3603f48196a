import { faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { type Both, type Said, say } from "../report/said.ts";
import { texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";

const han = /\p{Script=Han}/u;
/** A word, not an abbreviation such as PDF or QR. */
const word = /[A-Za-z]*[a-z]{2,}/;
const bare = (text: string) => text.replace(/\{\{[^}]*\}\}/g, "");

/** What is wrong with one label in itself. */
const oneLabel = (value: string): [found: Said, expected: Said, mend: Both] | undefined => {
  if (value.trim() === "")
    return [
      say("（空的）", "(empty)"),
      say("給讀者看的文字", "words for the reader"),
      say("補上文字", "write the words"),
    ];
  return undefined;
};

const tagIn = (value: string) => /<\/?[a-z][^>]*>/i.exec(value)?.[0];

const inOneLanguage = (source: Source, chinese: boolean): Fault[] =>
  texts(source.data).flatMap(({ path, value }) => {
    const wrong = oneLabel(value);
    const tag = tagIn(value);
    const [found, expected, mend] = wrong ?? [];
    return [
      ...(found !== undefined && expected !== undefined && mend !== undefined
        ? [
            faultIn(source, "ui-strings", path, {
              found,
              expected,
              mend,
              example: chinese ? '"search": "搜尋"' : '"search": "Search"',
            }),
          ]
        : []),
      ...(tag
        ? [
            faultIn(source, "unsafe-markup", path, {
              found: tag,
              expected: say("沒有 HTML 的文字", "plain words without HTML"),
              mend: say("刪掉標記", "remove the tag"),
              example: '"search": "搜尋"',
            }),
          ]
        : []),
    ];
  });

/** Entries of the menu that read alike: nobody can tell where they lead. */
const menu = (source: Source): Fault[] => {
  const first = new Map<string, string>();
  return texts(source.data).flatMap(({ path, value }) => {
    if (path[0] !== "nav" || path.length !== 2) return [];
    const before = first.get(value.trim());
    first.set(value.trim(), before ?? path.join("."));
    if (before === undefined) return [];
    return [
      faultIn(source, "same-label", path, {
        found: value,
        expected: say(`和 ${before} 不同的文字`, `other words than ${before}`),
        mend: say("寫成讀者分得出來的兩個名稱", "write two names that can be told apart"),
        example: '"forms": "表單"',
      }),
    ];
  });
};

/** Labels that nobody wrote, or that were copied from the other language; a wrong language is told elsewhere. */
export const labels = (zh: Source, en: Source): Fault[] => {
  const theirs = new Map(texts(en.data).map(({ path, value }) => [path.join("."), value]));
  const copied = texts(zh.data).filter(({ path, value }) => {
    const words = bare(value);
    // A label in both languages at once is the same in both, on purpose.
    return (
      theirs.get(path.join(".")) === value &&
      han.test(words) !== word.test(words) &&
      !/[A-Z]{3}/.test(words)
    );
  });
  const own = [...inOneLanguage(zh, true), ...inOneLanguage(en, false), ...menu(zh), ...menu(en)];
  const told = new Set(own.map(({ file, field }) => `${file} ${field}`));
  return [
    ...own,
    ...copied.flatMap(({ path, value }: { path: Path; value: string }) => {
      const source = han.test(value) ? en : zh;
      if (told.has(`${source.file} ${source.name(path)}`)) return [];
      return [
        faultIn(source, "ui-strings", path, {
          found: value,
          expected: say("和另一種語言不同的文字", "other words than in the other language"),
          mend: say("翻譯這一行", "translate the line"),
          example: '"search": "搜尋"',
        }),
      ];
    }),
  ];
};
