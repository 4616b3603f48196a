import { type Both, type Said, say } from "../report/said.ts";
import { digitsIn } from "./numbers.ts";
import { spelledNumberIn } from "./spelled-numbers.ts";
import { withoutTokens } from "./tokens.ts";
import type { Locale } from "../../../model/locale.ts";

/**
 * A number with its unit inside a text, in digits or in words. Such a fact belongs in service.yaml, once for both
 * languages.
 *
 * @example numberIn("收件後 30 日內") // "30 日"
 * @example numberIn("依第 8 條打 1999") // undefined
 */
export const numberIn = (text: string): string | undefined =>
  digitsIn(text) ?? spelledNumberIn(text);

const officialese = ["檢附", "茲", "俾", "旨揭", "惠請"];

/** Sentences of a text in words (English) or characters (Chinese). @example sentences("Pay now. Come in.", "en") // ["Pay now.", "Come in."] */
export const sentences = (text: string, language: Locale): string[] =>
  withoutTokens(text)
    .split(language === "zh" ? /(?<=[。！？；])|\n/ : /(?<=[.!?;])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Length of a sentence: characters in Chinese, words in English. A token counts as one. */
export const sentenceLength = (sentence: string, language: Locale): number =>
  language === "zh"
    ? (sentence.match(/[\u3400-\u9fff∎]|[A-Za-z0-9]+/g)?.length ?? 0)
    : sentence.split(/\s+/).filter((word) => /[\w∎]/.test(word)).length;

const officialEnglish = ["hereby", "pursuant to", "in accordance with", "shall", "aforementioned"];
const longEnglish = 32;

/** English that is heavy to read: phrases of official letters, and sentences over 32 words. Only pointed out. */
export const heavyEnglish = (text: string): { found: Said; mend: Both }[] => [
  ...officialEnglish
    .filter((phrase) => new RegExp(`\\b${phrase}\\b`, "i").test(text))
    .map((found) => ({ found, mend: say("換成平常說的話", "say it in everyday words") })),
  ...sentences(text, "en")
    .filter((sentence) => sentenceLength(sentence, "en") > longEnglish)
    .map((sentence) => ({
      found: `${sentence.slice(0, 40)}… (${sentenceLength(sentence, "en")} words)`,
      mend: say("分成兩句", "split it into two sentences"),
    })),
];

/** Sentences a reader has to read twice, and phrases of official letters. Only pointed out. */
export const heavyWords = (text: string): { found: Said; mend: Both }[] => {
  const bare = withoutTokens(text);
  const phrases = officialese
    .filter((phrase) => bare.includes(phrase))
    .map((found) => ({ found, mend: say("換成平常說的話", "say it in everyday words") }));
  const long = bare
    .split(/[。！？；\n]/)
    .filter((sentence) => (sentence.match(/[\u3400-\u9fff]/g)?.length ?? 0) > 50)
    .map((sentence) => ({
      found: `${sentence.slice(0, 30)}… (${sentence.length} 字)`,
      mend: say("分成兩句", "split it into two sentences"),
    }));
  return [...phrases, ...long];
};

/** What is heavy in a text of that language; of further ones nobody knows. @example heavyIn("vi")("…") // [] */
export const heavyIn = (language: Locale | undefined): typeof heavyWords =>
  language === "zh" ? heavyWords : language === "en" ? heavyEnglish : () => [];
