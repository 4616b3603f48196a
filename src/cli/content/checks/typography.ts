import { createRequire } from "node:module";
import { type Check, faultIn, faultInBody, wordsOf } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { texts } from "../read/select.ts";

/** A native module without types of its own for this function. */
const { format } = createRequire(import.meta.url)("autocorrect-node") as {
  format: (text: string) => string;
};

/** Names and facts stand as one Chinese word: spaces around them are the page's affair. */
const plain = (text: string) =>
  text
    .replace(/ ?\{\{[^{}]*\}\} ?/g, "甲")
    .replace(/ ?<(?:Fact|To)\b[^>]*> ?/g, "甲")
    .replace(/「\p{Script=Han}{1,4}\d{2,}」/gu, "「甲」") // a number as it is painted on a thing
    .replace(/ ?!?\[([^\]]*)\]\([^)]*\) ?/g, "$1") // a link reads as its words, a picture as its description
    .replace(/https?:\/\/\S+/g, "");

/** The first place where two texts part, with what stands around it. */
const around = (text: string, other: string): string => {
  const at = [...text].findIndex((char, i) => char !== other[i]);
  return text.slice(Math.max(0, at - 8), at + 12);
};

/**
 * Spaces between Chinese and Latin letters or digits, and full-width punctuation, as autocorrect has them.
 *
 * @example spacingFault("共3份文件") // { found: "共3份文件", expected: "共 3 份文件" }
 */
export const spacingFault = (text: string): { found: string; expected: string } | undefined => {
  const bare = plain(text);
  if (!/\p{Script=Han}/u.test(bare)) return undefined;
  const right = format(bare);
  return right === bare ? undefined : { found: around(bare, right), expected: around(right, bare) };
};

const asExpected = say(
  "照「應為」那樣寫：中文和英數之間空一格，標點用全形",
  "write it as expected",
);

const notWords = new Set(["aliases", "sharedAliases", "avoid", "url", "also", "names"]);

/** Every Chinese text of content/ is spaced and punctuated as Taiwan prints it. */
export const typography: Check = (content) => {
  const faults: Fault[] = [];
  for (const [name, source] of content.files) {
    const words = name.endsWith(".mdx");
    if (!(words ? name.endsWith("zh.mdx") : name.endsWith(".yaml"))) continue;
    for (const { path, value } of texts(source.data)) {
      if (path.some((key) => notWords.has(String(key)))) continue;
      if (!words && !path.includes("zh")) continue;
      if (!words && path.includes("name")) continue; // a name stands as its owner writes it: 貼心e服務
      const fault = spacingFault(value);
      if (fault)
        faults.push(
          faultIn(source, "style", path, { ...fault, mend: asExpected, example: fault.expected }),
        );
    }
  }
  for (const { language, source } of wordsOf(content)) {
    if (language !== "zh") continue;
    for (const [i, line] of source.body.split("\n").entries()) {
      const fault = spacingFault(line);
      if (fault)
        faults.push(
          faultInBody(source, "style", i, { ...fault, mend: asExpected, example: fault.expected }),
        );
    }
  }
  return faults;
};
