import { z } from "astro/zod";
import { words } from "./text.ts";

/** Front matter of `content/pages/<id>/{zh,en}.mdx`. */
export const pageWords = z.strictObject({
  title: words.max(80),
  summary: words.max(160),
  aliases: z.array(words).default([]),
});
export type PageWords = z.infer<typeof pageWords>;
