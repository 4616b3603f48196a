import type { Said } from "../report/said.ts";
import { withoutTokens } from "./tokens.ts";
import type { Locale } from "../../../model/locale.ts";

const digits = "(?<![第0-9０-９.,])(?<!第 )[0-9０-９]+(?:[.,][0-9]+)*";
const numerals = "(?<![第一二三四五六七八九十百千兩半])[一二三四五六七八九十百千兩半]+";
const units =
  "年(?!度)|月|日|天|週|周|小時|分鐘|元|萬|千元|%|％|公尺|公分|公里|平方公尺|坪|公頃|瓩|層|樓|樓層|倍|人|戶|件|份|次";

/** 30 日, ３個月, 500 元; but not 第 3 次, 第 8 條 or 1999. */
const chinese = new RegExp(`${digits} ?(?:個 ?)?(?:${units})`, "u");
/** 三十日內, 二個月, 五萬元; but not 一元化. */
const spelledOut = new RegExp(
  `${numerals}(?:個月|個工作天|個工作日|日內|日以內|天內|天以內|年內|小時內|週內|萬元|元(?![化件素]))`,
  "u",
);
const english =
  /\b\d[\d,.]*(?:[ -]?(?:calendar |working |business )?(?:days?|weeks?|months?|years?|hours?|minutes?|metres?|meters?|square met(?:re|er)s?|sq ?m|m²|km|cm|m|ping|kw|percent|per cent|storeys?|stories|floors?|times|people|persons?|households?|copies|cases)\b| ?%)/i;
const money = /(?:NT ?\$|NTD|TWD) ?\d|\b\d[\d,.]* ?(?:NTD|TWD|dollars|yuan)\b/i;

/**
 * A number with its unit inside a text. Such a fact belongs in service.yaml, once for both languages.
 *
 * @example numberIn("收件後 30 日內") // "30 日"
 * @example numberIn("依第 8 條打 1999") // undefined
 */
export const numberIn = (text: string): string | undefined => {
  const bare = withoutTokens(text);
  for (const rule of [money, chinese, spelledOut, english]) {
    const found = rule.exec(bare)?.[0];
    if (found) return found;
  }
  return undefined;
};

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
export const heavyEnglish = (text: string): { found: Said; mend: Said }[] => [
  ...officialEnglish
    .filter((phrase) => new RegExp(`\\b${phrase}\\b`, "i").test(text))
    .map((found) => ({ found, mend: "say it in everyday words" })),
  ...sentences(text, "en")
    .filter((sentence) => sentenceLength(sentence, "en") > longEnglish)
    .map((sentence) => ({
      found: `${sentence.slice(0, 40)}… (${sentenceLength(sentence, "en")} words)`,
      mend: "split it into two sentences",
    })),
];

/** Sentences a reader has to read twice, and phrases of official letters. Only pointed out. */
export const heavyWords = (text: string): { found: Said; mend: Said }[] => {
  const bare = withoutTokens(text);
  const phrases = officialese
    .filter((phrase) => bare.includes(phrase))
    .map((found) => ({ found, mend: "say it in everyday words" }));
  const long = bare
    .split(/[。！？；\n]/)
    .filter((sentence) => (sentence.match(/[\u3400-\u9fff]/g)?.length ?? 0) > 50)
    .map((sentence) => ({
      found: `${sentence.slice(0, 30)}… (${sentence.length} 字)`,
      mend: "split it into two sentences",
    }));
  return [...phrases, ...long];
};
