import { everyLocale, type Locale } from "../../../model/locale.ts";
import { faultIn, faultInBody } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import type { Source } from "../read/source.ts";
import { plainForm } from "./odd-characters.ts";
import { type Dirt, dirtIn } from "./text-hygiene.ts";

/** A text this long is none: today's longest has 2,600 characters. */
const longest = 5000;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u{1f000}-\u{1faff}]/u;
const titles = new Set(["title", "name", "q", "question", "label", "officialName", "heading"]);
const lists = new Set(["aliases", "sharedAliases", "typed", "said", "also", "avoid"]);

const languageOf = (file: string, path: Path): Locale | undefined => {
  if (path.includes("en") || /(?:^|\/)en\.(?:mdx|json)$/.test(file)) return "en";
  return path.includes("zh") || /(?:^|\/)zh\.(?:mdx|json)$/.test(file) ? "zh" : undefined;
};

const emojiIn = (text: string): Dirt[] => {
  const found = emoji.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    {
      rule: "hidden-character",
      found: text.length > 40 ? `${text.slice(0, 39)}…` : text,
      expected: say("標題只有字，沒有表情符號", "words only, no emoji"),
      mend: say(`刪掉「${found}」`, `remove ${found}`),
      example: text.replaceAll(new RegExp(emoji, "gu"), "").replaceAll("\ufe0f", "").trim(),
    },
  ];
};

/** Two entries of a list that a wide comma made into one. */
const joined = (text: string): Dirt[] => {
  if (!/[，、；;]|,(?!\d{3})/.test(text)) return [];
  const parts = text.split(/[，、；;,]/).map((part) => part.trim());
  return [
    {
      rule: "wrong-value",
      found: text,
      expected: say("一個詞一項，用半形逗號分開", "one word an entry, parted by plain commas"),
      mend: say("全形逗號、頓號改成半形逗號「,」，分成兩項", "part the entries with a plain comma"),
      example: `[${parts.filter(Boolean).join(", ")}]`,
    },
  ];
};

const tooLong = (text: string): Dirt[] => [
  {
    rule: "too-large",
    found: say(`${text.length} 字`, `${text.length} characters`),
    expected: say(`一段文字 ${longest} 字以內`, `at most ${longest} characters in one text`),
    mend: say(
      "看看是不是貼錯了東西；要寫的長就分段",
      "look for something pasted by mistake, or part it",
    ),
    example: `${text.slice(0, 30)}…`,
  },
];

const dirtAt = (file: string, path: Path, text: string): Dirt[] => {
  if (text.length > longest) return tooLong(text);
  const found = dirtIn(text, languageOf(file, path));
  if (
    emoji.test(text) &&
    titles.has(String(everyLocale.some((one) => one === path.at(-1)) ? path.at(-2) : path.at(-1)))
  )
    found.push(...emojiIn(text));
  if (/[，、；;,]/.test(text) && path.some((key) => lists.has(String(key))))
    found.push(...joined(text));
  return found;
};

/** Goes through all texts; a path is made only for one in which something was found, as that is rare. */
const throughTexts = (
  file: string,
  data: unknown,
  path: (string | number)[],
  add: (path: Path, text: string, dirt: Dirt[]) => void,
): void => {
  if (typeof data === "string") {
    const found = dirtAt(file, path, data);
    if (found.length > 0) add([...path], data, found);
    return;
  }
  if (typeof data !== "object" || data === null) return;
  for (const [key, inner] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
    path.push(key);
    throughTexts(file, inner, path, add);
    path.pop();
  }
};

const bodyDirt = (source: Source): Fault[] =>
  source.body.split("\n").flatMap((line, i) => {
    const found = dirtIn(line.replaceAll("\t", " "), languageOf(source.file, []));
    if (/^#{1,6} /.test(line)) found.push(...emojiIn(line));
    return found.map((dirt) => faultInBody(source, dirt.rule, i, dirt));
  });

/** An id when what nobody sees is taken out. */
const isId = (text: string) => /^[a-z0-9]+(?:[-./][a-z0-9]+)*$/.test(plainForm(text));

type Found = { names: Fault[]; texts: Fault[] };

/** Everything of the kind in one file: ids apart from words, as an id that nobody can type is found by no check. */
const hygieneOf = remembered((source): Found => {
  const found: Found = { names: [], texts: [] };
  if (/\.(?:svg|md)$/.test(source.file)) return found;
  throughTexts(source.file, source.data, [], (path, text, dirt) => {
    for (const one of dirt) {
      const fault = faultIn(source, one.rule, path, one);
      const id = one.rule === "hidden-character" && isId(text) && !/[０-９Ａ-Ｚａ-ｚ]/.test(text);
      (id ? found.names : found.texts).push(fault);
    }
  });
  if (source.body !== "") found.texts.push(...bodyDirt(source));
  return found;
});

/** Ids with characters that nobody sees: while there is one, what points to it cannot be told from what does not. */
export const hiddenInNames = (source: Source): Fault[] => hygieneOf(source).names;

/** Characters, sizes and lists in the texts and the body of a file that only look right. */
export const hygiene = (source: Source): Fault[] => hygieneOf(source).texts;
