import { z } from "astro/zod";
import { bilingual, both, id, isoDate, webAddress, words } from "./text.ts";

/** An act, regulation, ordinance or direction: one entry of `content/laws.yaml`. */
export const law = z.strictObject({
  id,
  level: z
    .enum(["act", "regulation", "ordinance", "direction"])
    .describe(
      both(
        "位階：act 法律、regulation 法規命令、ordinance 自治條例、direction 行政規則（要點）",
        "act, regulation, ordinance of the city, or direction within an office",
      ),
    ),
  pcode: z
    .string()
    .regex(/^[A-Z]\d{7}$/, both("一個大寫字母加七個數字，像 D0070109", "such as D0070109"))
    .optional()
    .describe(
      both(
        "全國法規資料庫的代碼，像 D0070109（網址裡 pcode= 後面那串）",
        "id in the national laws database, such as D0070109",
      ),
    ),
  name: bilingual.describe(both("全名", "full name")),
  short: words
    .optional()
    .describe(both("大家平常的簡稱；引用時用它", "what people call it; citations say it")),
  typed: z
    .array(words)
    .default([])
    .describe(both("民眾會打、但頁面不會寫的名稱", "what people type, and no page says")),
  englishIsOfficial: z
    .boolean()
    .describe(both("true：英文名稱是官方的", "true: the English name is the official one")),
  url: z
    .strictObject({
      zh: webAddress.describe(both("中文法條的網址", "the Chinese text")),
      en: webAddress.optional().describe(both("英文法條的網址", "the English text")),
    })
    .describe(both("法條的網址", "where the text stands")),
  amended: isoDate
    .optional()
    .describe(
      both('讀的是哪一天修正的版本，像 "2022-05-11"', "day of the amendment that was read"),
    ),
  articles: z
    .string()
    .regex(
      /^\d+(-\d+)?(\.\.\d+)?(, \d+(-\d+)?(\.\.\d+)?)*$/,
      both(
        '有哪些條，像 "1..22, 22-1, 23..30"',
        'articles that exist, for example "1..22, 22-1, 23..30"',
      ),
    )
    .optional()
    .describe(
      both(
        '有哪些條，像 "1..22, 22-1, 23..30"；沒讀到全文就不寫，也就不能引用條號',
        "articles that exist; left out: the text was not at hand, so no article may be cited",
      ),
    ),
  superseded: z
    .boolean()
    .default(false)
    .describe(both("true：已經廢止或被取代", "true: no longer in force")),
});
export type Law = z.infer<typeof law>;
