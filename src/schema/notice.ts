import { z } from "astro/zod";
import { both, isoDate, ref, words, translation } from "./text.ts";

/** Facts of a dated notice: `content/notices/<id>/notice.yaml`. */
export const noticeFacts = z.strictObject({
  from: isoDate.describe(
    both(
      '從哪一天開始顯示，像 "2026-11-23"；不能晚於 site.yaml 的 published',
      "first day on which it is shown; not after published in site.yaml",
    ),
  ),
  until: isoDate
    .optional()
    .describe(both("顯示到哪一天；不寫就一直顯示", "last day on which it is shown")),
  services: z
    .array(ref("services/", "公告有關的服務", "a service it concerns"))
    .default([])
    .describe(both("也要顯示在哪些服務的頁面", "services on whose pages it is shown, too")),
});
/** Words of a notice: front matter of `content/notices/<id>/{zh,en}.mdx`. */
export const noticeWords = z.strictObject({
  title: words.max(80).describe(both("公告標題，最多 80 字", "title, at most 80 characters")),
  ...translation,
});
