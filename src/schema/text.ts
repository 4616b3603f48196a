import { z } from "astro/zod";
import { type Locale, perLocale } from "../model/locale.ts";

/**
 * One thing said in both languages, Chinese first: the hint of a field, or what a rule asks for. Editors show it as it
 * stands; the guard takes the two apart again.
 *
 * @example both("主辦單位", "the office in charge") // "主辦單位 · the office in charge"
 */
export const both = (zh: string, en: string): string => `${zh} · ${en}`;

/** Permanent identifier: lower-case English words joined by hyphens. It is part of addresses and printed on paper. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    both(
      "小寫英文、數字和連字號，像 road-excavation",
      "lower-case letters, digits and hyphens, for example road-excavation",
    ),
  )
  .describe(
    both(
      "代號：小寫英文、數字和連字號，公布後就不改，像 road-excavation",
      "id: lower-case words joined by hyphens, never changed once published",
    ),
  );

/** The id of an entry of another file. @example ref("offices.yaml", "主辦單位", "the office that decides") */
export const ref = (where: string, zh: string, en: string) =>
  id.describe(both(`${zh}：content/${where} 裡的代號`, `${en}: an id in content/${where}`));

/** One line or paragraph of words in one language. */
export const words = z.string().trim().min(1, both("要寫文字，不能空著", "words are missing"));

/** One entry or more. @example list(words).safeParse([]).success // false */
export const list = <T extends z.ZodType>(entry: T) => z.array(entry).min(1);

/** What a language is called in Chinese and in English. @example languageName("vi").zh // "越南文" */
export const languageName = (locale: Locale): { zh: string; en: string } => {
  const called = (tongue: string) =>
    new Intl.DisplayNames(tongue, { type: "language" }).of(locale) ?? locale;
  return locale === "zh"
    ? { zh: "中文", en: "Chinese" }
    : locale === "en"
      ? { zh: "英文", en: "English" }
      : { zh: called("zh-Hant-TW"), en: called("en") };
};

/**
 * One schema for each language of the site, with its hint; those of further languages are made from their name.
 * @example inEach(words, both("中文", "in Chinese"), both("英文", "in English"))
 */
export const inEach = <T extends z.ZodType>(
  schema: T,
  zh: string,
  en: string,
  further = (name: ReturnType<typeof languageName>) => both(name.zh, `in ${name.en}`),
): Record<Locale, T> =>
  perLocale((locale) =>
    schema.describe(locale === "zh" ? zh : locale === "en" ? en : further(languageName(locale))),
  );

/** The same words in every language of the site, for short texts in shared files. Chinese is the source. */
export const bilingual = z.strictObject(
  inEach(
    words,
    both("中文（先寫這個）", "the Chinese, which is the source"),
    both("英文，意思和中文一樣", "the English, saying the same"),
    (name) => both(`${name.zh}，意思和中文一樣`, `the ${name.en}, saying the same`),
  ),
);
export type Bilingual = z.infer<typeof bilingual>;

/** Aliases: everyday words people type. */
export const aliases = z.strictObject(
  inEach(
    z.array(words),
    both("中文的說法，一個一項", "what people type in Chinese"),
    both("英文的說法，一個一項", "what people type in English"),
    (name) => both(`${name.zh}的說法，一個一項`, `what people type in ${name.en}`),
  ),
);

const quoted = both('加引號的西元日期，像 "2026-11-23"', 'a quoted date, for example "2026-11-23"');

/** A day as a quoted ISO string. A round trip refuses days that do not exist (2026-02-30). */
export const isoDate = z
  .string(quoted)
  .regex(/^\d{4}-\d{2}-\d{2}$/, quoted)
  .refine(
    (day) => {
      const time = Date.parse(`${day}T00:00:00Z`);
      return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
    },
    both("月曆上有的日子", "a day that exists in the calendar"),
  )
  .describe(quoted);

/** An absolute https address (http only where the sourced address has no other). */
export const webAddress = z
  .string()
  .regex(
    /^https?:\/\/[^\s<>"]+$/,
    both("https:// 開頭的網址", "an address that begins with https://"),
  );

/** What an English text was made from: written into <language>.mdx by `npm run check:content -- --stamp`. */
export const translation = {
  translatedFrom: z
    .string()
    .optional()
    .describe(
      both(
        "只寫在 en.mdx：照哪一版中文翻的；由 --stamp 填",
        "en.mdx only: fingerprint of the Chinese it was made from; --stamp writes it",
      ),
    ),
  englishHolds: z
    .string()
    .optional()
    .describe(
      both(
        "只寫在 en.mdx：和哪一版中文比過、英文不用改；由 --stamp <檔案> --unchanged 填",
        "en.mdx only: fingerprint of the Chinese it was compared with and did not have to change for; --stamp <file> --unchanged writes it",
      ),
    ),
};
