import { everyLocale, type Locale } from "../../../../model/locale.ts";
import { type Check, type Content, faultIn } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { list, record } from "../../read/select.ts";
import type { Source } from "../../read/source.ts";
import { sentenceLength } from "../prose.ts";

export type Title = {
  source: Source;
  path: Path;
  language: Locale;
  value: string;
  /** The page it stands above, as `services/road-excavation`. */
  page: string;
};

const bothOf = (source: Source, page: string, path: Path, value: unknown): Title[] =>
  everyLocale.flatMap((language) => {
    const title = record(value)[language];
    return typeof title === "string"
      ? [{ source, page, language, value: title, path: [...path, language] }]
      : [];
  });

const titlesIn = remembered((source): Title[] => {
  const name = source.file.replace(/^content\//, "");
  const [, page = "", tongue] =
    /^((?:services|pages|notices)\/[^/]+)\/([\w-]+)\.mdx$/.exec(name) ?? [];
  const language = everyLocale.find((locale) => locale === tongue);
  if (language !== undefined) {
    const { title } = record(source.data);
    return typeof title === "string"
      ? [{ source, page, language, value: title, path: ["title"] }]
      : [];
  }
  const [, one] = /^(forms\/[^/]+|flows\/[^/]+)(?:\/form)?\.yaml$/.exec(name) ?? [];
  if (one) return bothOf(source, one, ["title"], record(source.data)["title"]);
  const [, table] = /^(topics|events|audiences)\.yaml$/.exec(name) ?? [];
  if (!table) return [];
  return list(source.data).flatMap((entry, i) =>
    bothOf(source, `${table}/${String(record(entry)["id"])}`, [i, "name"], record(entry)["name"]),
  );
});

/** The titles of every page: services, pages, forms, flows, topics, life events and audiences. */
export const titlesOf = (content: Content): Title[] =>
  [...content.files.values()].flatMap(titlesIn);

/** As readers tell titles apart: without marks, spaces and capitals. @example titleKey("Road  Permit!") // "roadpermit" */
export const titleKey = (title: string): string =>
  title.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, "");

/** Two pages of one name in a language. */
export const equalTitles: Check = (content) => {
  const first = new Map<string, Title>();
  return titlesOf(content).flatMap((title) => {
    const key = `${title.language} ${titleKey(title.value)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, title);
    if (before === undefined || before.page === title.page) return [];
    return [
      faultIn(title.source, "duplicate-title", title.path, {
        found: title.value,
        expected: say(
          `和別頁不同的標題；content/${before.page} 已經叫這個名字`,
          `a title of its own; content/${before.page} is called so already`,
        ),
        mend: say("把其中一個寫得更清楚", "make one of the two more exact"),
      }),
    ];
  });
};

const most = (language: Locale): number => (language === "zh" ? 30 : language === "en" ? 80 : 120);

/** Two offices of one name in a language. */
export const equalOffices: Check = (content) => {
  const source = content.files.get("offices.yaml");
  if (!source) return [];
  const first = new Map<string, string>();
  return list(source.data).flatMap((entry, i) => {
    const { id, name } = record(entry);
    return bothOf(source, String(id), [i, "name"], name).flatMap(({ path, language, value }) => {
      const key = `${language} ${titleKey(value)}`;
      const before = first.get(key);
      first.set(key, before ?? String(id));
      return before === undefined
        ? []
        : [
            faultIn(source, "duplicate-title", path, {
              found: value,
              expected: say(
                `和別的單位不同的名稱；${before} 已經叫這個名字`,
                `a name of its own; ${before} is called so already`,
              ),
              mend: say("寫全名，分得出是哪一個", "write the full name"),
              example: "name: { zh: 養護工程處, en: Maintenance Office }",
            }),
          ];
    });
  });
};

/** How long a title may be: on a phone it is read at a glance. */
export const longTitles: Check = (content) =>
  titlesOf(content).flatMap(({ source, path, language, value }) => {
    const length = [...value].length;
    if (length <= most(language)) return [];
    return [
      faultIn(source, "style", path, {
        found: `${value.slice(0, 40)}… (${length})`,
        expected: say(`最多 ${most(language)} 個字`, `at most ${most(language)} characters`),
        mend: say(
          "只留讀者要找的詞，其他移到 summary",
          "keep the words readers look for; move the rest to summary",
        ),
        example:
          language === "zh" ? "title: 申請路證：挖道路前" : "title: Get a permit to dig up a road",
      }),
    ];
  });

const mostOfSummary = 70;

/** A Chinese summary is the answer in one or two sentences; the schema can only count letters. */
export const longSummaries: Check = (content) =>
  [...content.files].flatMap(([name, source]): Fault[] => {
    if (!/^(?:services|pages)\/[^/]+\/zh\.mdx$/.test(name)) return [];
    const { summary } = record(source.data);
    const length = typeof summary === "string" ? sentenceLength(withFacts(summary), "zh") : 0;
    if (typeof summary !== "string" || length <= mostOfSummary) return [];
    return [
      faultIn(source, "style", ["summary"], {
        found: `${summary.slice(0, 40)}… (${length} 字)`,
        expected: say(`最多 ${mostOfSummary} 個字`, `at most ${mostOfSummary} characters`),
        mend: say("只留答案，其他寫進內文", "keep the answer; move the rest into the text"),
        example: "summary: 路燈不亮，打 {{call.1999}}。",
      }),
    ];
  });

/** Each fact of a text as one sign. */
const withFacts = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, "∎");
