import type { Check } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { chineseInEnglish } from "./chinese-in-english.ts";
import { englishInChinese } from "./english-in-chinese.ts";
import { faultAt, opening, type Spoken, spoken, wordsOnly } from "./spoken.ts";

/** Titles, labels and questions. */
const names = new Set(["title", "name", "q", "ask", "label", "fault"]);
const isName = ({ path, value, at }: Spoken): boolean =>
  at === undefined ? names.has(String(path.findLast((key) => key !== "en"))) : /^#+ /.test(value);

/** What switches to the other language is written in that language. */
const isSwitch = ({ path }: Spoken): boolean => path.join(".") === "site.switch";

const inEnglish = (found: string) => ({
  found,
  expected: say(
    "英文；中文名稱放在括號裡，例如 Road permit (路證)",
    "English; a Chinese name stands in brackets, as in Road permit (路證)",
  ),
  mend: say("把這一段寫成英文", "write this in English"),
  example: "summary: Ask for a road permit before you dig.",
});
const inChinese = (found: string) => ({
  found,
  expected: say(
    "中文；QR code、LINE 這類名稱可以照寫",
    "Chinese; names such as QR code and LINE may stay",
  ),
  mend: say("把這一段寫成中文", "write this in Chinese"),
  example: "summary: 挖道路以前，先申請路證。",
});

/** Letters of languages that have no place in Chinese or English; a kana or two stand in names. */
const foreign =
  /[\p{Script=Hiragana}\p{Script=Katakana}]{4,}|[\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}][\p{L}\p{M}ー]*/u;

const inForeign = (found: string) => ({
  found,
  expected: say("中文或英文", "Chinese or English"),
  mend: say("換成中文（英文檔用英文）", "write it in the language of this file"),
  example: "summary: 挖道路以前，先申請路證。",
});

const wrongIn = remembered((source): Fault[] => {
  let last = -2; // of lines of a body that follow each other, the first is enough
  return spoken(source).flatMap((text) => {
    const { language, value, at } = text;
    if ((language !== "zh" && language !== "en") || isSwitch(text)) return [];
    const other = foreign.exec(value)?.[0];
    if (other !== undefined) return [faultAt(source, "wrong-language", text, inForeign(other))];
    if (!(language === "en" ? /[\p{Script=Han}，。；：！？]/u : /[a-z]{2}/).test(value)) return [];
    const bare = wordsOnly(value);
    const found = language === "en" ? chineseInEnglish(bare, isName(text)) : englishInChinese(bare);
    if (found === undefined) return [];
    const before = last;
    if (at !== undefined) last = at;
    if (at !== undefined && at - before <= 2) return [];
    const say = language === "en" ? inEnglish : inChinese;
    return [faultAt(source, "wrong-language", text, say(opening(found)))];
  });
});

/** Chinese words stand where Chinese is read, English words where English is. */
export const wrongLanguage: Check = (content) => [...content.files.values()].flatMap(wrongIn);
