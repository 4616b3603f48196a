import { z } from "astro/zod";
import { englishHolds, id, isoDate, words } from "./text.ts";

/** Facts of a dated notice: `content/notices/<id>/notice.yaml`. */
export const noticeFacts = z.strictObject({
  from: isoDate,
  until: isoDate.optional(),
  services: z.array(id).default([]),
});
/** Words of a notice: front matter of `content/notices/<id>/{zh,en}.mdx`. */
export const noticeWords = z.strictObject({
  title: words.max(80),
  translatedFrom: z.string().optional().meta({ description: "en.mdx only, as in a service" }),
  englishHolds,
});
