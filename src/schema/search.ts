import { z } from "astro/zod";
import { list, words } from "./text.ts";

const side = z.strictObject({
  typed: list(words).meta({ description: "as people type it, without inflection" }),
  said: list(words).meta({ description: "as the pages say it" }),
});

const phrases = z.strictObject({ zh: list(words), en: list(words) });

/** Everyday words and the pages' words for the same thing: `content/search/lexicon.yaml`. */
export const lexicon = z.array(z.strictObject({ zh: side.optional(), en: side.optional() })).min(1);
export type Lexicon = z.infer<typeof lexicon>;

/** Phrases that a query is searched without: `content/search/stop.yaml`. */
export const stopPhrases = phrases;
export type StopPhrases = z.infer<typeof stopPhrases>;

/** Phrases that ask for one fact: `content/search/asks.yaml`. */
export const asking = z.strictObject({
  duration: phrases,
  fee: phrases,
  phone: phrases,
  where: phrases,
  papers: phrases,
  form: phrases,
  law: phrases,
  online: phrases,
  status: phrases,
  elsewhere: phrases,
});
export type Asking = z.infer<typeof asking>;

/** Characters written for each other: `content/search/variants.yaml`. */
export const variants = z
  .array(z.string().regex(/^\p{Script=Han}{2,4}$/u, "two to four Chinese characters"))
  .min(1);
export type Variants = z.infer<typeof variants>;

/** Other names of the pages that the site makes by itself, by their id: `content/search/names.yaml`. */
export const pageNames = z.record(z.string(), phrases);
export type PageNames = z.infer<typeof pageNames>;
