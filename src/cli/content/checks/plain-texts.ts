import { type Check, type Content, factsBeside, faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { markupIn } from "./markup.ts";
import { heavyEnglish, heavyWords, numberIn } from "./prose.ts";
import { texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { badTokens, tokensIn } from "./tokens.ts";

type Text = {
  source: Source;
  path: Path;
  value: string;
  beside: string | undefined;
  words: boolean;
};

/** Texts a reader will see: front matter, and texts of shared files, which stand under `zh` and `en`. */
const plainTexts = (content: Content): Text[] =>
  [...content.files].flatMap(([name, source]) => {
    const words = name.endsWith(".mdx");
    if (!words && !name.endsWith(".yaml")) return [];
    const [, kind = "", id = ""] = /^(\w+)\/([^/]+)\//.exec(name) ?? [];
    const beside = words ? factsBeside(kind, id) : undefined;
    const all = texts(source.data).filter(
      ({ path }) => words || path.some((key) => key === "zh" || key === "en"),
    );
    return all
      .filter(({ path }) => !path.includes("url"))
      .map((text) => ({ ...text, source, beside, words }));
  });

const isAlias = ({ path }: Text) => path.includes("aliases") || path.includes("avoid");

/** Names and questions stand in headings, links and lists as they are: no fact or link can be put into them. */
const isName = ({ path, words }: Text): boolean =>
  words &&
  path[0] !== "specialCases" &&
  ["title", "name", "q", "officialName"].includes(String(path.at(-1)));

/** Texts without HTML, Markdown, addresses and placeholders, whose tokens point at something. */
export const safeTexts: Check = (content) =>
  plainTexts(content).flatMap((text): Fault[] => {
    const { source, path, value, beside } = text;
    return [
      ...markupIn(value).map(({ rule, ...rest }) => faultIn(source, rule, path, rest)),
      ...badTokens(value, content, beside).map((rest) =>
        faultIn(source, "dangling-reference", path, rest),
      ),
      ...(isName(text) && tokensIn(value).length > 0
        ? [
            faultIn(source, "unsafe-markup", path, {
              found: value,
              expected: "a name or question in plain words, without {{…}}",
              mend: "say it without the fact, and put the fact into the text below",
            }),
          ]
        : []),
    ];
  });

/** No number with a unit in words: the two languages could then disagree. Aliases are what people type, so they may. */
export const numbersInWords: Check = (content) =>
  plainTexts(content).flatMap((text) => {
    const found = text.words && !isAlias(text) ? numberIn(text.value) : undefined;
    if (found === undefined) return [];
    const expected =
      "a fact by its name, as in {{limits.review}}, {{fees.permit}} or {{figures.fine}}";
    return [
      faultIn(text.source, "number-in-prose", text.path, {
        found,
        expected,
        mend: "enter the number in service.yaml with its ground and name it here",
      }),
    ];
  });

/** Long sentences and phrases of official letters. */
export const heavyTexts: Check = (content) =>
  plainTexts(content).flatMap((text) =>
    text.words && !isAlias(text)
      ? (text.source.file.endsWith("zh.mdx") ? heavyWords : heavyEnglish)(text.value).map(
          ({ found, mend }) =>
            faultIn(text.source, "style", text.path, {
              found,
              expected: "short sentences in everyday words",
              mend,
            }),
        )
      : [],
  );

/** Every token in the front matter of a text, as `limits.review`. */
export const tokensOf = (source: Source): Set<string> =>
  new Set(texts(source.data).flatMap(({ value }) => tokensIn(value)));
