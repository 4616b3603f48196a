import { z } from "astro/zod";
import { both, words } from "./text.ts";

/** Words that are not said in Taiwan: `content/mainland-terms.yaml`. Without the file nothing is refused. */
export const mainlandTerms = z
  .array(
    z.strictObject({
      term: words.describe(
        both("不是臺灣用語的詞，用正體字寫", "the word, in Traditional characters"),
      ),
      taiwan: words.describe(both("臺灣怎麼說", "what people in Taiwan say")),
      but: z
        .array(words)
        .default([])
        .describe(
          both(
            "剛好含有這幾個字、但沒有錯的詞，例如 出租車位",
            "words in which the same characters stand together by chance: 出租車位",
          ),
        ),
    }),
  )
  .min(1);
