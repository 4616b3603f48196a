import { everyLocale } from "../../../../model/locale.ts";
import { type Check, faultIn } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import type { Rule } from "../../report/rules.ts";
import { type Both, say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { list, record, select } from "../../read/select.ts";
import type { Source } from "../../read/source.ts";
import { titleKey } from "./titles.ts";

type Labelled = { path: Path; value: unknown };

const twice = (source: Source, labels: Labelled[], rule: Rule, mend: Both): Fault[] => {
  const seen = new Map<string, Path>();
  return labels.flatMap(({ path, value }) => {
    if (typeof value !== "string") return [];
    const key = titleKey(value);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, path);
    if (first === undefined || key === "") return [];
    return [
      faultIn(source, rule, path, {
        found: value,
        expected: say(
          `每一個都不同；第 ${source.line(first)} 行已經寫過`,
          `each different; line ${source.line(first)} says it already`,
        ),
        mend,
      }),
    ];
  });
};

/** What readers choose from, or tell apart, in the words of one service. */
const inWords: readonly (readonly [pattern: string, rule: Rule, mend: Both])[] = [
  [
    "faqs.*.q",
    "duplicate-title",
    say("刪掉一題，或把兩題併成一題", "remove one, or make one of the two"),
  ],
  [
    "steps.*.title",
    "duplicate-title",
    say("寫出這一步和那一步不同的地方", "say what makes this step another"),
  ],
  [
    "specialCases.*.title",
    "duplicate-title",
    say("刪掉一個，或寫出不同的地方", "remove one, or say what differs"),
  ],
  [
    "commonFaults.*.fault",
    "duplicate-title",
    say("刪掉一個，或寫出不同的地方", "remove one, or say what differs"),
  ],
  ["outputs.*.name", "same-label", say("寫出兩種文件的全名", "give each paper its full name")],
  ...["answer.today.*", "answer.say.*", "answer.next.*", "noNeedToBring.*", "gaps.*"].map(
    (field) => [field, "same-label", say("刪掉一個", "remove one of the two")] as const,
  ),
  ["cases.*", "same-label", say("寫出兩種情形不同的地方", "say how the two cases differ")],
];

/** Choices of a list: answers of a question, options of a field. Forms name their options in English more loosely. */
const choices = (source: Source, pattern: string, languages: readonly string[]): Fault[] =>
  select(source.data, pattern).flatMap(({ path, value }) =>
    languages.flatMap((language) =>
      twice(
        source,
        list(value).map((entry, i) => ({
          path: [...path, i, "label", language],
          value: record(record(entry)["label"])[language],
        })),
        "same-label",
        say("把其中一個寫得不一樣，或刪掉一個", "word one differently, or remove it"),
      ),
    ),
  );

const inFile = remembered((source): Fault[] => {
  const { file, data } = source;
  if (/\/services\/[^/]+\/[\w-]+\.mdx$/.test(file))
    return inWords.flatMap(([pattern, rule, mend]) =>
      twice(source, select(data, pattern), rule, mend),
    );
  if (/\/flows\/[^/]+\.yaml$/.test(file))
    return choices(source, "questions.*.answers", everyLocale);
  if (/\/form\.yaml$/.test(file)) return choices(source, "sections.*.fields.*.options", ["zh"]);
  if (/\/(?:letters|contacts)\.yaml$/.test(file))
    return everyLocale.flatMap((language) =>
      twice(
        source,
        select(data, `questions.*.q.${language}`),
        "duplicate-title",
        say("刪掉一題，或把兩題併成一題", "remove one, or make one of the two"),
      ),
    );
  return [];
});

/** Nobody can tell apart two questions, steps or answers that read the same. */
export const sameLabels: Check = (content) => [...content.files.values()].flatMap(inFile);
