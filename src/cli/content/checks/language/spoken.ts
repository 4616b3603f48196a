import { everyLocale, type Locale } from "../../../../model/locale.ts";
import type { Fault, Path } from "../../report/fault.ts";
import { texts } from "../../read/select.ts";
import { faultIn, faultInBody } from "../../read/content.ts";
import { remembered } from "../../read/remembered.ts";
import type { Source } from "../../read/source.ts";

/** One text of a file: of a field, or a line of the body. */
export type Spoken = {
  path: Path;
  value: string;
  /** In which language it should be; undefined where the file does not say. */
  language: Locale | undefined;
  /** The line below the front matter, from 0; only in a body. */
  at?: number;
};

/** Words that people type: other spellings and other languages are meant to stand there. */
const typed = new Set(["aliases", "sharedAliases", "typed", "avoid", "also"]);
const notWords = new Set(["url", "website", "translatedFrom", "englishHolds", ...typed]);

/** The language that a file is written in. @example languageOf("content/services/a/en.mdx") // "en" */
export const languageOf = (file: string): Spoken["language"] => {
  const [, name] = /(?:^|\/)([\w-]+)\.(?:mdx|json)$/.exec(file) ?? [];
  return everyLocale.find((locale) => locale === name);
};

const inPath = (path: Path): Spoken["language"] => {
  const key = path.findLast((part) => everyLocale.some((locale) => locale === part));
  return everyLocale.find((locale) => locale === key);
};

/**
 * Every text of a file that a reader reads, with the language it should be in. What people type into the search is not
 * among them: simplified spellings and foreign words are welcome there.
 *
 * @example spoken(zh).find(({ path }) => path[0] === "title")?.language // "zh"
 */
export const spoken = remembered((source): Spoken[] => {
  const { file, body } = source;
  if (!/\.(?:yaml|mdx|json)$/.test(file) || /(?:^|\/)content\/search\//.test(file)) return [];
  const whole = languageOf(file);
  const said = texts(source.data)
    .filter(({ path }) => !path.some((part) => notWords.has(String(part))))
    .map(({ path, value }): Spoken => ({ path, value, language: whole ?? inPath(path) }));
  if (body.trim() === "") return said;
  const lines = body.split("\n").map((value, at): Spoken => {
    return { path: [], value, language: whole, at };
  });
  return [...said, ...lines.filter(({ value }) => value.trim() !== "")];
});

/** A text without what is no word: tokens, components, addresses of links, web addresses and mail. */
export const wordsOnly = (text: string): string =>
  /[{<@.]|\]\(/.test(text)
    ? text
        .replace(/\{\{[^{}]*\}\}/g, "∎")
        .replace(/<[^>]*>/g, "∎")
        .replace(/\]\([^)\s]*\)/g, "]")
        .replace(/[\w.+#/-]*(?:@[\w-]+\.|[a-z0-9]\.[a-z]{2})[\w./#-]*/gi, "∎")
    : text;

/** A fault at one text. */
export const faultAt = (
  source: Source,
  rule: Fault["rule"],
  { path, at }: Spoken,
  rest: Pick<Fault, "found" | "expected" | "mend" | "example">,
): Fault =>
  at === undefined ? faultIn(source, rule, path, rest) : faultInBody(source, rule, at, rest);

/** The beginning of a text, to show which one is meant. @example opening("a long text…") */
export const opening = (text: string): string => {
  const line = text.trim().replaceAll("\n", " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
