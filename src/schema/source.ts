import { z } from "astro/zod";
import { bilingual, both, id, isoDate, webAddress } from "./text.ts";

/** A page or paper that was read: one entry of `content/sources.yaml`. The list of external addresses the site may link to. */
export const source = z.strictObject({
  id,
  title: bilingual.describe(both("網頁或文件的標題", "title of the page or paper")),
  url: webAddress
    .optional()
    .describe(both("網址；紙本文件不寫", "its address; left out for paper")),
  asOf: z
    .union([
      isoDate,
      z
        .string()
        .regex(
          /^\d{4}(-\d{2})?$/,
          both(
            '加引號的日期、年月或年，像 "2026-11"',
            'a day, month or year in quotes, for example "2026-11"',
          ),
        ),
      z.literal("undated"),
    ])
    .describe(
      both(
        '資料的日期："2026-11-23"、"2026-11"、"2026"，沒寫日期就 undated',
        "its date: a day, month or year in quotes, or undated",
      ),
    ),
  official: z
    .boolean()
    .describe(
      both(
        "true：政府網頁；false：新聞等，頁面會註明",
        "true: a government page; false: press or others; the page says so",
      ),
    ),
});
export type Source = z.infer<typeof source>;
