import { everyLocale } from "../../../model/locale.ts";
import { languageOf } from "./language/spoken.ts";
import { type Check, factsBeside, faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { markupIn } from "./markup.ts";
import { digitsIn } from "./numbers.ts";
import { heavyIn, numberIn } from "./prose.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { record, texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { badTokens, tokensIn } from "./tokens.ts";

type Text = { path: Path; value: string; words: boolean };

/** Texts a reader will see: front matter, and texts of shared files, which stand under `zh` and `en`. */
const plainTexts = remembered((source): Text[] => {
  const { file } = source;
  const words = file.endsWith(".mdx");
  if (!words && !file.endsWith(".yaml")) return [];
  return texts(source.data)
    .filter(({ path }) => words || path.some((key) => everyLocale.some((locale) => locale === key)))
    .filter(({ path }) => !path.includes("url"))
    .map((text) => ({ ...text, words }));
});

/** Words of a drawing are checked as those of its service. */
const inPicture = (file: string) => /(?:^|\/)pictures\/[^/]+\/picture\.yaml$/.test(file);

/** The file of facts that stands beside these words. */
const besideOf = (name: string, { data }: Source): string | undefined => {
  if (inPicture(name)) return factsBeside("services", String(record(data)["service"]));
  const [, kind = "", id = ""] = /^(\w+)\/([^/]+)\/.*\.mdx$/.exec(name) ?? [];
  return kind ? factsBeside(kind, id) : undefined;
};

const isAlias = ({ path }: Text) => path.includes("aliases") || path.includes("avoid");

/** Names and questions stand in headings, links and lists as they are: no fact or link can be put into them. */
const isName = ({ path, words }: Text): boolean =>
  words &&
  path[0] !== "specialCases" &&
  ["title", "name", "q", "officialName"].includes(String(path.at(-1)));

const strangeTexts = remembered((source) =>
  plainTexts(source).flatMap((text): Fault[] => {
    const { path, value } = text;
    return [
      ...markupIn(value).map(({ rule, ...rest }) => faultIn(source, rule, path, rest)),
      ...(isName(text) && tokensIn(value).length > 0
        ? [
            faultIn(source, "unsafe-markup", path, {
              found: value,
              expected: say(
                "名稱和問題只寫文字，不放 {{…}}",
                "a name or question in plain words, without {{…}}",
              ),
              mend: say(
                "改寫成不必提數字的句子，數字寫在下面的內文",
                "say it without the fact, and put the fact into the text below",
              ),
            }),
          ]
        : []),
    ];
  }),
);
const withBraces = remembered((source) =>
  plainTexts(source).filter(({ value }) => /[{}｛｝]/.test(value)),
);

/** Texts without HTML, Markdown, addresses and placeholders, whose tokens point at something. */
export const safeTexts: Check = (content) =>
  [...content.files].flatMap(([name, source]): Fault[] => [
    ...strangeTexts(source),
    ...withBraces(source).flatMap(({ path, value }) =>
      badTokens(value, content, besideOf(name, source)).map((rest) =>
        faultIn(source, "dangling-reference", path, rest),
      ),
    ),
  ]);

const numbersIn = remembered((source) =>
  plainTexts(source).flatMap((text) => {
    const words = text.words || inPicture(source.file);
    if (!words || isAlias(text)) return [];
    // nobody can put a fact into a question; there “a house of thirty years” is how people ask
    const found = (text.path.at(-1) === "q" ? digitsIn : numberIn)(text.value);
    if (found === undefined) return [];
    return [
      faultIn(source, "number-in-prose", text.path, {
        found,
        expected: say(
          "資料的代號，例如 {{limits.review}}、{{fees.permit}}、{{figures.fine}}",
          "a fact by its name, as in {{limits.review}}, {{fees.permit}} or {{figures.fine}}",
        ),
        mend: say(
          "把數字和依據寫進 service.yaml，這裡只寫代號",
          "enter the number in service.yaml with its ground and name it here",
        ),
      }),
    ];
  }),
);

/** No number with a unit in words: the two languages could then disagree. Aliases are what people type, so they may. */
export const numbersInWords: Check = (content) => [...content.files.values()].flatMap(numbersIn);

/** Long sentences and phrases of official letters. */
export const heavyTexts: Check = (content) =>
  [...content.files.values()].flatMap((source) =>
    plainTexts(source).flatMap((text) =>
      text.words && !isAlias(text)
        ? heavyIn(languageOf(source.file))(text.value).map(({ found, mend }) =>
            faultIn(source, "style", text.path, {
              found,
              expected: say("短句、平常說的話", "short sentences in everyday words"),
              mend,
            }),
          )
        : [],
    ),
  );

/** Every token in the front matter of a text, as `limits.review`. */
export const tokensOf = (source: Source): Set<string> =>
  new Set(texts(source.data).flatMap(({ value }) => tokensIn(value)));
