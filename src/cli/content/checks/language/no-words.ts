import type { Check } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { faultAt, spoken } from "./spoken.ts";

/** What a program writes where it has nothing to say, or what a list of choices was copied from. */
const noWords =
  /^(?:yes|no|true|false|on|off|y|n|~|null|nil|nan|undefined|untitled|tests?|testing|sample|example|foo|abc|asdf|x+|測試|範例|標題|名稱|無標題|未命名|新增|title|name|summary|text)$/i;

/** A name of a file where words for a reader should stand. */
const fileName = /^[\w-]+\.(?:svg|png|jpe?g|webp|avif|heic|pdf|odt|docx?|xlsx?|mdx?|ya?ml)$/i;

/** In a list of answers “Yes” and “No” are words. */
const answers = new Set(["label", "answer", "value"]);

const inFile = remembered((source): Fault[] => {
  const words = source.file.endsWith(".mdx");
  if (!words && (!source.file.endsWith(".yaml") || source.file.includes("/examples/"))) return [];
  return spoken(source).flatMap((text) => {
    const { path, language, value, at } = text;
    if (
      language === undefined ||
      at !== undefined ||
      !(noWords.test(value.trim()) || fileName.test(value.trim()))
    )
      return [];
    if (!words && path.some((key) => answers.has(String(key)))) return [];
    return [
      faultAt(source, "wrong-value", text, {
        found: value,
        expected: say("給讀者看的文字", "words for a reader"),
        mend: say("寫出真正的內容", "write what it is about"),
        example: language === "zh" ? "title: 通報路燈不亮" : "title: Report a street light",
      }),
    ];
  });
});

/** No “no”, “null” or “untitled” where a title or a sentence should stand. */
export const emptyWords: Check = (content) => [...content.files.values()].flatMap(inFile);
