import { z } from "astro/zod";
import { bilingual, id, words } from "./text.ts";

/** A legal term: one entry of `content/glossary.yaml`. One official English term per Chinese term, plain words beside it. */
export const term = z.strictObject({
  id,
  zh: words,
  en: words.meta({ description: "the English term this site uses" }),
  official: words.optional().meta({ description: "official English, from the Act" }),
  plain: bilingual.meta({ description: "what it means, in plain words" }),
  also: z
    .strictObject({ zh: z.array(words).default([]), en: z.array(words).default([]) })
    .optional()
    .meta({
      description: "other words for the same thing, as they stand in texts: 建照, use permits",
    }),
  avoid: z.array(words).default([]),
});
export type Term = z.infer<typeof term>;
