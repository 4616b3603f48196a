import { z } from "astro/zod";
import { category } from "./category.ts";
import { both } from "./text.ts";

/** A field of work (主題): one entry of `content/topics.yaml`. */
export const topic = category.extend({
  showcase: z
    .boolean()
    .default(false)
    .describe(
      both(
        "true：放進「工務專區」另外列出",
        "true: one of the public works topics (工務專區), shown by themselves",
      ),
    ),
});
export type Topic = z.infer<typeof topic>;
