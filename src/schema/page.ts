import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { figure } from "./quantity.ts";
import { englishHolds, words } from "./text.ts";

const translatedFrom = z.string().optional().meta({
  description: "en.mdx only: fingerprint of the Chinese it was made from; npm run check prints it",
});

/** Front matter of `content/pages/<id>/{zh,en}.mdx`. */
export const pageWords = z.strictObject({
  title: words.max(80),
  summary: words.max(160),
  aliases: z.array(words).default([]),
  translatedFrom,
  englishHolds,
});
export type PageWords = z.infer<typeof pageWords>;

/**
 * Front matter of the written page of a topic, life event or audience: `content/events/<id>/{zh,en}.mdx`.
 * Its name and summary stand in `topics.yaml`, `events.yaml` or `audiences.yaml`.
 */
export const entryWords = z.strictObject({
  aliases: z.array(words).min(3).meta({ description: "what people type to find this page" }),
  translatedFrom,
  englishHolds,
});
export type EntryWords = z.infer<typeof entryWords>;

/**
 * Facts of a written page: `facts.yaml` beside its words. A number stands here once, with its ground, and the words
 * say `<Fact of="figures.id" />`.
 */
export const pageFacts = z.strictObject({
  figures: z.array(figure).default([]),
  grounds: grounds.meta({ description: "what the sentences of the page rest on" }),
});
export type PageFacts = z.infer<typeof pageFacts>;
