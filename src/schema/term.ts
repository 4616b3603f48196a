import { z } from "astro/zod";
import { bilingual, id, words } from "./text.ts";

/** A legal term: one entry of `content/glossary.yaml`. One official English term per Chinese term, plain words beside it. */
export const term = z.strictObject({
  id,
  zh: words,
  official: words.optional().meta({ description: "official English, from the Act" }),
  plain: bilingual.meta({ description: "what it means, in plain words" }),
  avoid: z.array(words).default([]),
});
export type Term = z.infer<typeof term>;
