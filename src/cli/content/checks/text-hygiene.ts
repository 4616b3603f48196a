import type { Locale } from "../../../model/locale.ts";
import { foundAt } from "../report/around.ts";
import type { Fault } from "../report/fault.ts";
import { type Both, say } from "../report/said.ts";
import { nameOf, type OddKind, oddIn, plainForm } from "./odd-characters.ts";

/** What is wrong with one text; the place is added where it is known. */
export type Dirt = Pick<Fault, "rule" | "found" | "expected" | "mend" | "example">;

const advice: Readonly<Record<OddKind, readonly [expected: Both, mend: Both]>> = {
  hidden: [
    say("看得見的字，沒有隱藏字元", "characters that can be seen"),
    say(
      "把這一段整個刪掉，重打一次（不要貼上）",
      "remove the word and type it anew, without pasting",
    ),
  ],
  direction: [
    say("沒有改變文字方向的隱藏字元", "no hidden characters that turn the direction of the text"),
    say(
      "把這一段整個刪掉，重打一次（不要貼上）",
      "remove the word and type it anew, without pasting",
    ),
  ],
  control: [
    say("一般的字和換行", "plain characters and line ends"),
    say(
      "刪掉這個控制字元；要空一格就按空白鍵",
      "remove the control character; type a space where one is meant",
    ),
  ],
  private: [
    say("Unicode 有的字，不用造字", "characters of Unicode, none of private use"),
    say(
      "造字別人的電腦看不到：到全字庫查這個字的 Unicode 字形，換掉它",
      "others cannot see it: look the character up and use its code in Unicode",
    ),
  ],
  space: [
    say("半形空格，或不空格", "a plain space, or none"),
    say(
      "刪掉這個空白；要空一格就按半形空白鍵",
      "remove this blank; type a plain space where one is meant",
    ),
  ],
  compatibility: [
    say("平常輸入法打出來的字", "the character that a keyboard types"),
    say(
      "它只是長得像：刪掉，用輸入法重打這個字",
      "it only looks the same: remove it and type the character anew",
    ),
  ],
  decomposed: [
    say("合成一個字的字母，例如 é", "a letter in one character, such as é"),
    say("刪掉這個字母重打", "remove the letter and type it anew"),
  ],
  wide: [
    say("半形的數字和英文字母", "digits and letters in plain (half) width"),
    say("全形數字、英文改成半形", "write digits and letters in half width"),
  ],
  lookalike: [
    say("英文字母 A–Z", "letters of the Latin alphabet"),
    say(
      "這個字母是別種文字（例如俄文、希臘文），只是長得像：刪掉整個字，用英文鍵盤重打",
      "this letter is of another script and only looks the same: type the word anew",
    ),
  ],
};

/** @example clean("路\u200b燈") // "路燈" */
const example = (text: string): { example: string } | Record<string, never> => {
  const plain = plainForm(text).split("\n", 1)[0] ?? "";
  return plain === "" ? {} : { example: plain.length > 60 ? `${plain.slice(0, 59)}…` : plain };
};

const dirt = (
  rule: Dirt["rule"],
  text: string,
  at: number,
  name: Both,
  [expected, mend]: readonly [Both, Both],
): Dirt => ({ rule, found: foundAt(text, at, name), expected, mend, ...example(text) });

const entity = /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/i;
/** UTF-8 that was read as Latin letters, or as Simplified Chinese. */
const garbled = /[Ââ]€|Ã[\u0080-\u00bf]|[å-é][\u0080-\u00bf]{2}|锟斤拷|烫烫烫|ï»¿/;
const widePunctuation = /[，。、；：？！（）]/g;

/** A wide sign with no Chinese on either side, in English. */
const wideIn = (text: string): number => {
  for (const { 0: sign, index } of text.matchAll(widePunctuation)) {
    const before = text.slice(0, index).trimEnd().at(-1) ?? "";
    const after = text.slice(index + sign.length).trimStart()[0] ?? "";
    const chinese = /[\p{Script=Han}\u2026\u3000-\u303f\uff00-\uffef(){}>]/u;
    if (!chinese.test(before) && !chinese.test(after)) return index;
  }
  return -1;
};

/**
 * What does not belong into a text: hidden, strange and look-alike characters, entities of HTML, garbled words.
 *
 * @example dirtIn("路\u200b燈", "zh")[0]?.rule // "hidden-character"
 */
export const dirtIn = (text: string, language: Locale | undefined): Dirt[] => {
  const found = oddIn(text).map(({ kind, at, character }) => ({
    ...dirt("hidden-character", text, at, nameOf(character), advice[kind]),
  }));
  if (text.includes("&")) {
    const match = entity.exec(text);
    if (match)
      found.push(
        dirt("unsafe-markup", text, match.index, say(`「${match[0]}」`, `“${match[0]}”`), [
          say("直接打出來的字，不用 HTML 代碼", "the character itself, no code of HTML"),
          say(
            `「${match[0]}」改成它代表的字（空格、<、& 都直接打；小於寫「小於」）`,
            `write the character that ${match[0]} stands for`,
          ),
        ]),
      );
  }
  if (/[Ââãåäæçèéï锟烫]/.test(text)) {
    const match = garbled.exec(text);
    if (match)
      found.push(
        dirt("hidden-character", text, match.index, say("亂碼", "garbled text"), [
          say("看得懂的字", "words that can be read"),
          say("這一段是亂碼：照原稿重打", "these words are garbled: type them anew"),
        ]),
      );
  }
  if (language === "en" && /[，。、；：？！（）]/.test(text)) {
    const at = wideIn(text);
    if (at >= 0)
      found.push(
        dirt("hidden-character", text, at, say(`全形的「${text[at]}」`, `a wide ${text[at]}`), [
          say("英文用半形標點", "plain punctuation in English"),
          say("改成半形標點，後面空一格", "write it in half width, with a space behind"),
        ]),
      );
  }
  return found;
};
