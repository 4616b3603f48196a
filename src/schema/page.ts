import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { figure } from "./quantity.ts";
import { both, words, translation } from "./text.ts";

/** Front matter of `content/pages/<id>/{zh,en}.mdx`. */
export const pageWords = z.strictObject({
  title: words.max(80).describe(both("頁面標題，最多 80 字", "title, at most 80 characters")),
  summary: words
    .max(160)
    .describe(
      both("一句話說明這頁有什麼，最多 160 字", "what the page tells, at most 160 characters"),
    ),
  aliases: z
    .array(words)
    .default([])
    .describe(both("民眾會打的字，一個一項", "what people type to find this page")),
  ...translation,
});
export type PageWords = z.infer<typeof pageWords>;

/**
 * Front matter of the written page of a topic, life event or audience: `content/events/<id>/{zh,en}.mdx`.
 * Its name and summary stand in `topics.yaml`, `events.yaml` or `audiences.yaml`.
 */
export const entryWords = z.strictObject({
  aliases: z
    .array(words)
    .min(3)
    .describe(both("民眾會打的字，至少三個", "what people type to find this page, three or more")),
  ...translation,
});
export type EntryWords = z.infer<typeof entryWords>;

/**
 * Facts of a written page: `facts.yaml` beside its words. A number stands here once, with its ground, and the words
 * say `<Fact of="figures.id" />`.
 */
export const pageFacts = z.strictObject({
  figures: z
    .array(figure)
    .default([])
    .describe(
      both(
        '頁面用到的數字；內文寫 <Fact of="figures.代號" />',
        "numbers of the page; words say them by their id",
      ),
    ),
  grounds: grounds.describe(both("頁面文字的依據", "what the sentences of the page rest on")),
});
export type PageFacts = z.infer<typeof pageFacts>;
