import { z } from "astro/zod";
import { words } from "./text.ts";

const side = z.strictObject({
  typed: z.array(words).min(1).meta({ description: "as people type it, without inflection" }),
  said: z.array(words).min(1).meta({ description: "as the pages say it" }),
});

/** Everyday words and the pages' words for the same thing: `content/search/lexicon.yaml`. */
export const lexicon = z.array(z.strictObject({ zh: side.optional(), en: side.optional() })).min(1);
export type Lexicon = z.infer<typeof lexicon>;

/** Phrases that a query is searched without: `content/search/stop.yaml`. */
export const stopPhrases = z.strictObject({ zh: z.array(words).min(1), en: z.array(words).min(1) });
export type StopPhrases = z.infer<typeof stopPhrases>;

const ask = z.strictObject({ zh: z.array(words).min(1), en: z.array(words).min(1) });

/** Phrases that ask for one fact: `content/search/asks.yaml`. */
export const asking = z.strictObject({
  duration: ask,
  fee: ask,
  phone: ask,
  where: ask,
  papers: ask,
  form: ask,
  law: ask,
  online: ask,
  status: ask,
  elsewhere: ask,
});
export type Asking = z.infer<typeof asking>;

/** Characters written for each other: `content/search/variants.yaml`. */
export const variants = z
  .array(z.string().regex(/^\p{Script=Han}{2,4}$/u, "two to four Chinese characters"))
  .min(1);
export type Variants = z.infer<typeof variants>;
