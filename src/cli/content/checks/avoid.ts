import { type Check, type Content, faultIn, faultInBody, wordsOf } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { list, record, texts } from "../read/select.ts";
import { withoutTokens } from "./tokens.ts";

/** Wrong words for a legal term, each with the right one in its language. */
const wrongWords = (content: Content) =>
  list(content.data("glossary.yaml")).flatMap((entry) => {
    const { avoid, en, zh } = record(entry);
    return list(avoid)
      .filter((word): word is string => typeof word === "string")
      .map((word) => {
        const chinese = /\p{Script=Han}/u.test(word);
        const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        return {
          word,
          chinese,
          right: String(chinese ? zh : en),
          pattern: chinese ? new RegExp(escaped) : new RegExp(`\\b${escaped}\\b`, "i"),
        };
      });
  });

const notWords = new Set(["aliases", "sharedAliases", "avoid", "also", "names", "url", "official"]);

/** One official term per Chinese term: a word that the glossary says to avoid stops the build. */
export const avoidedWords: Check = (content) => {
  const wrong = wrongWords(content);
  const inText = (text: string, chinese: boolean) =>
    wrong.find((entry) => entry.chinese === chinese && entry.pattern.test(withoutTokens(text)));
  const finding = ({ word, right }: { word: string; right: string }) => ({
    found: word,
    expected: `“${right}”, as the glossary has it`,
    mend: "use the term of content/glossary.yaml",
  });
  const faults: Fault[] = [];
  for (const [name, source] of content.files) {
    const words = name.endsWith(".mdx");
    if (!words && !name.endsWith(".yaml")) continue;
    for (const { path, value } of texts(source.data)) {
      if (path.some((part) => notWords.has(String(part)))) continue;
      if (!words && !path.includes("zh") && !path.includes("en")) continue;
      const chinese = words ? name.endsWith("zh.mdx") : path.includes("zh");
      const bad = inText(value, chinese);
      if (bad) faults.push(faultIn(source, "wrong-term", path, finding(bad)));
    }
  }
  for (const { language, source } of wordsOf(content))
    for (const [i, line] of source.body.split("\n").entries()) {
      const bad = inText(line, language === "zh");
      if (bad) faults.push(faultInBody(source, "wrong-term", i, finding(bad)));
    }
  return faults;
};
