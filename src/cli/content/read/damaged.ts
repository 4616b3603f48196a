import type { Fault } from "../report/fault.ts";
import { type Both, say } from "../report/said.ts";

/** What is wrong with a file as a whole, before it is parsed. */
export type Damage = Pick<Fault, "rule" | "found" | "expected" | "mend" | "example"> & {
  line: number;
};

/** A text file this long is one that something was pasted into by mistake. */
const longest = 200_000;

const lineOf = (text: string, position: number): number =>
  text.slice(0, position).split("\n").length;

const count = (text: string, character: string): number => text.split(character).length - 1;

const resave = say(
  "用記事本開啟原來的檔案，選「另存新檔」，編碼選「UTF-8」，再換上這個檔案",
  "open the original in an editor, save it as UTF-8 and put that file here",
);

const wrongEncoding = (line: number, found: Both): Damage => ({
  rule: "encoding",
  line,
  found,
  expected: say("UTF-8 編碼的文字檔", "a text file in UTF-8"),
  mend: resave,
});

/** NUL characters: every other one in UTF-16, a few in a file that was damaged on its way. */
const nul = (text: string): Damage => {
  const line = lineOf(text, text.indexOf("\0"));
  const many = text.startsWith("\uFFFD\uFFFD") || count(text, "\0") > text.length / 20;
  if (many)
    return wrongEncoding(
      1,
      say("整個檔案是 UTF-16（記事本的「Unicode」）", "the whole file is UTF-16"),
    );
  return {
    ...wrongEncoding(line, say("空字元 NUL（U+0000）", "the character NUL (U+0000)")),
    mend: say(
      "檔案壞了：刪掉這一行看不見的字元重打，或從上一版重新複製",
      "the file is damaged: type this line anew, or copy the file from its last version",
    ),
  };
};

/** What could not be decoded shows as U+FFFD: nearly every word of a Big5 file, or one letter broken on its way. */
const undecoded = (text: string): Damage => {
  const at = text.indexOf("\uFFFD");
  const broken = count(text, "\uFFFD");
  const around = text.slice(Math.max(0, at - 8), at + 9).replaceAll("\n", "⏎");
  if (broken < 3 || (broken < 6 && /\p{Script=Han}/u.test(text)))
    return {
      ...wrongEncoding(
        lineOf(text, at),
        say(
          `「…${around}…」裡有壞掉的字（�，U+FFFD）`,
          `“…${around}…” holds a broken character (�, U+FFFD)`,
        ),
      ),
      mend: say(
        "把 � 刪掉，照原稿重打這個字，存成 UTF-8",
        "remove the �, type the character anew and save as UTF-8",
      ),
    };
  return wrongEncoding(
    lineOf(text, at),
    say(
      `有 ${broken} 個字讀不出來，多半是 Big5（ANSI）編碼`,
      `${broken} characters cannot be read: mostly a file in Big5 (ANSI)`,
    ),
  );
};

/** The marks that a merge leaves, also when only one of them was left behind. */
const conflict = (text: string): Damage | undefined => {
  const mark = /<{7}|>{7}|^[ \t]*[|=]{7,}[ \t]*$|^\|{7} |^={7} /m.exec(text);
  if (!mark) return undefined;
  const line = lineOf(text, mark.index);
  const found = (text.split("\n")[line - 1] ?? "").trim();
  return {
    rule: "conflict-mark",
    line,
    found: found.length > 60 ? `${found.slice(0, 59)}…` : found,
    expected: say(
      "沒有合併留下的 <<<<<<<、=======、>>>>>>>",
      "no marks of a merge: <<<<<<<, =======, >>>>>>>",
    ),
    mend: say(
      "兩邊的內容選一邊留下，另一邊和這些記號整行刪掉",
      "keep one of the two sides, and remove the other with all the marks",
    ),
  };
};

const tooLarge = (text: string): Damage => ({
  rule: "too-large",
  line: 1,
  found: say(
    `約 ${Math.round(text.length / 1000)} 千字元`,
    `about ${Math.round(text.length / 1000)} thousand characters`,
  ),
  expected: say("文字檔 20 萬字元以內", "a text file of at most 200,000 characters"),
  mend: say(
    "看看是不是貼錯了東西；圖片要另存成檔案",
    "look for something pasted by mistake; a picture is a file of its own",
  ),
});

/**
 * Damage that makes a text file unreadable: too large, another encoding, the marks of a merge. The gravest first, one
 * for each file, as the rest follows from it.
 *
 * @example damageOf("<<<<<<< HEAD\ntitle: a")?.rule // "conflict-mark"
 */
export const damageOf = (text: string): Damage | undefined => {
  if (text.length > longest) return tooLarge(text);
  if (text.includes("\0")) return nul(text);
  if (text.includes("\uFFFD")) return undecoded(text);
  return /<{7}|>{7}|={7}|\|{7}/.test(text) ? conflict(text) : undefined;
};
