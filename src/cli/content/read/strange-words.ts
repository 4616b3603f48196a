import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import type { Strange } from "./positions.ts";

type Words = Pick<Fault, "rule" | "found" | "expected" | "mend" | "example">;

/** What is said about something in YAML that not everybody reads alike. */
export const strangeWords = ({ kind, source, rest }: Strange): Words => {
  switch (kind) {
    case "alias":
    case "anchor":
      // told alone: what stands for itself, or for a text ten times over, is not gone through
      return {
        rule: "broken-file",
        found: source,
        expected: say("直接寫出文字，不用 & 和 * 代替", "the text itself"),
        mend: say(
          "把文字完整寫出來；開頭一定要用 & 或 * 時，整段加引號",
          "write the text out in full; & and * are not used here",
        ),
        example: 'name: "文字"',
      };
    case "tag":
      return {
        rule: "wrong-value",
        found: source,
        expected: say(
          "直接寫內容，前面沒有 ! 開頭的標記",
          "the value, without a tag that begins with !",
        ),
        mend: say(
          `刪掉「${source}」；文字一定要用 ! 開頭時，整段加引號`,
          `remove ${source}; a text that begins with ! stands in quotes`,
        ),
        example: "amount: 20",
      };
    case "date":
      return {
        rule: "wrong-value",
        found: source,
        expected: say("加引號的日期", "a quoted date"),
        mend: say(`日期前後加引號："${source}"`, `put it in quotes: "${source}"`),
        example: `"${source}"`,
      };
    case "number":
      return {
        rule: "wrong-value",
        found: source,
        expected: say("只用阿拉伯數字，沒有底線和英文字母", "digits only, without _ or letters"),
        mend: say("底線和字母拿掉，直接寫數字", "write the number in plain digits"),
        example: "amount: 1000",
      };
    case "comment": {
      const whole = `${source} ${rest ?? ""}`;
      return {
        rule: "wrong-value",
        found: whole.length > 80 ? `${whole.slice(0, 79)}…` : whole,
        expected: say(
          "文字裡有 # 時整段加引號；沒加引號，# 後面的字都不會出現",
          "text that holds # in quotes: without them all that stands behind # is lost",
        ),
        mend: say(
          "前後加上引號；如果 # 後面是給自己看的註解，另起一行寫",
          "put it in quotes; a note to yourself stands on a line of its own",
        ),
        example: `"${whole.slice(0, 60)}"`,
      };
    }
    case "colon":
      return {
        rule: "broken-file",
        found: source.length > 60 ? `${source.slice(0, 59)}…` : source,
        expected: say(
          "欄位名稱後面接半形冒號和一個空格",
          "a plain colon and a space behind the name",
        ),
        mend: say(
          "全形冒號「：」改成半形「:」，後面空一格",
          "write a plain : and a space instead of the wide ：",
        ),
        example: source.split("\n", 1)[0]?.replace("：", ": ").slice(0, 60) ?? "",
      };
  }
};

/** A character as its code point. @example codePoint("\u200b") // "U+200B" */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** What is said about the name of a field that is no name. */
export const strangeKey = (key: string): Omit<Words, "rule"> & { rule: "broken-file" } => {
  const wrong = [...key].find((character) => !/[\w.-]/.test(character)) ?? "";
  const shown = [...key]
    .map((character) =>
      /[\p{C}\p{Z}]/u.test(character) && character !== " "
        ? `〔${codePoint(character)}〕`
        : character,
    )
    .join("");
  const wide = wrong === "：";
  return {
    rule: "broken-file",
    found: shown.length > 80 ? `${shown.slice(0, 79)}…` : shown,
    expected: say(
      "欄位名稱只用英文字母、數字和連字號，後面接半形冒號和一個空格",
      "the name of a field in plain letters, digits and hyphens, then a colon and a space",
    ),
    mend: wide
      ? say(
          "全形冒號「：」改成半形「:」，後面空一格",
          "write a plain : and a space instead of the wide ：",
        )
      : say(
          `刪掉名稱裡的${wrong === " " ? "空格" : `「${/[\p{C}\p{Z}]/u.test(wrong) ? "" : wrong}」（${codePoint(wrong)}）`}，開頭只用半形空格對齊`,
          `remove ${codePoint(wrong)} from the name, and line it up with plain spaces`,
        ),
    example: `${key.replace(/[^\w.-]+.*$/s, "") || "title"}: `.trim(),
  };
};
