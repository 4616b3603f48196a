import { type Check, faultIn, faultInBody } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { list, record, texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { withoutTokens } from "./tokens.ts";

/** Wrong words for a legal term, each with the right one in its language. */
const wrongWords = remembered((glossary) => {
  const words = list(glossary.data).flatMap((entry) => {
    const { avoid, en, zh } = record(entry);
    return list(avoid)
      .filter((word): word is string => typeof word === "string")
      .map((word) => {
        const chinese = /\p{Script=Han}/u.test(word);
        const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        return {
          ...{ word, chinese, escaped },
          right: String(chinese ? zh : en),
          pattern: chinese ? new RegExp(escaped) : new RegExp(`\\b${escaped}\\b`, "i"),
        };
      });
  });
  const any = (chinese: boolean) =>
    words.filter((word) => word.chinese === chinese).map(({ pattern }) => pattern.source);
  const quick = (patterns: string[]) =>
    patterns.length === 0 ? /(?!)/ : new RegExp(patterns.join("|"), "i");
  return { words, quick: { zh: quick(any(true)), en: quick(any(false)) } };
});

const notWords = new Set(["aliases", "sharedAliases", "avoid", "also", "names", "url", "official"]);

/** Wrong words in one file, by the measure of the glossary. */
const wrongIn = remembered((source, glossary: Source): Fault[] => {
  const wrong = wrongWords(glossary);
  const { zh, en } = wrong.quick;
  const words = source.file.endsWith(".mdx");
  if (!/(?:\/(?:zh|en)\.mdx|\.yaml)$/.test(source.file)) return [];
  const inText = (text: string, chinese: boolean) => {
    if (!(chinese ? zh : en).test(text)) return undefined;
    const bare = withoutTokens(text);
    return wrong.words.find((entry) => entry.chinese === chinese && entry.pattern.test(bare));
  };
  const finding = ({ word, right }: { word: string; right: string }) => ({
    found: word,
    expected: say(`「${right}」，和名詞表一樣`, `“${right}”, as the glossary has it`),
    mend: say(
      `把「${word}」改成「${right}」；名詞表在 content/glossary.yaml`,
      `write “${right}” instead of “${word}”, by content/glossary.yaml`,
    ),
    example: right,
  });
  const faults: Fault[] = [];
  const chineseFile = source.file.endsWith("zh.mdx");
  for (const { path, value } of texts(source.data)) {
    if (path.some((part) => notWords.has(String(part)))) continue;
    if (!words && !path.includes("zh") && !path.includes("en")) continue;
    const bad = inText(value, words ? chineseFile : path.includes("zh"));
    if (bad) faults.push(faultIn(source, "wrong-term", path, finding(bad)));
  }
  for (const [i, line] of source.body.split("\n").entries()) {
    const bad = inText(line, chineseFile);
    if (bad) faults.push(faultInBody(source, "wrong-term", i, finding(bad)));
  }
  return faults;
});

/** One official term per Chinese term: a word that the glossary says to avoid stops the build. */
export const avoidedWords: Check = (content) => {
  const glossary = content.files.get("glossary.yaml");
  return glossary ? [...content.files.values()].flatMap((source) => wrongIn(source, glossary)) : [];
};
