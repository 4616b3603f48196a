import { z } from "astro/zod";
import { bilingual, both, id, inEach, words } from "./text.ts";

/** A legal term: one entry of `content/glossary.yaml`. One official English term per Chinese term, plain words beside it. */
export const term = z.strictObject({
  id,
  ...inEach(
    words,
    both("法律用語，像 建造執照", "the term in Chinese"),
    both("本站用的英文", "the English term this site uses"),
    (name) => both(`本站用的${name.zh}`, `the ${name.en} term this site uses`),
  ),
  official: words.optional().describe(both("法規英譯用的英文", "official English, from the Act")),
  plain: bilingual.describe(both("白話的意思", "what it means, in plain words")),
  also: z
    .strictObject(
      inEach(
        z.array(words).default([]),
        both("中文的其他說法", "in Chinese"),
        both("英文的其他說法", "in English"),
      ),
    )
    .optional()
    .describe(
      both(
        "文章裡也會出現的同義詞，像 建照",
        "other words for the same thing, as they stand in texts: 建照, use permits",
      ),
    ),
  avoid: z
    .array(words)
    .default([])
    .describe(both("不要用的說法；寫了檢查會擋", "words the check refuses")),
});
export type Term = z.infer<typeof term>;
