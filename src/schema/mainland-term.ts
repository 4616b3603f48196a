import { z } from "astro/zod";
import { words } from "./text.ts";

/** Words that are not said in Taiwan: `content/mainland-terms.yaml`. Without the file nothing is refused. */
export const mainlandTerms = z
  .array(
    z.strictObject({
      term: words.meta({ description: "the word, in Traditional characters" }),
      taiwan: words.meta({ description: "what people in Taiwan say" }),
      but: z.array(words).default([]).meta({
        description: "words in which the same characters stand together by chance: 出租車位",
      }),
    }),
  )
  .min(1);
