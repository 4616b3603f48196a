import { z } from "astro/zod";
import { id } from "./text.ts";

/**
 * Where a fact comes from: articles of a law in `content/laws.yaml`, or an entry of `content/sources.yaml`.
 * No ground, no fact: then the value is `unknown`.
 *
 * @example { law: "state-compensation-act", articles: ["8"] }
 * @example { source: "gushan-condo-registration" }
 */
export const ground = z
  .strictObject({
    law: id.optional().meta({ description: "id in content/laws.yaml" }),
    articles: z
      .array(z.string().regex(/^\d+(-\d+)?$/, 'an article number in quotes, for example "77-2"'))
      .min(1)
      .optional()
      .meta({ description: 'Article numbers in quotes: ["8", "77-2"]' }),
    source: id.optional().meta({ description: "id in content/sources.yaml" }),
  })
  .refine(
    (g) => (g.law === undefined) !== (g.source === undefined),
    "either law (with articles) or source, not both",
  )
  .refine(
    (g) => g.source === undefined || g.articles === undefined,
    "articles belong to a law, not to a source",
  );
export type Ground = z.infer<typeof ground>;

export const grounds = z
  .array(ground)
  .min(1, "every fact names its ground; without one write unknown")
  .meta({ description: "The articles or sources that carry this fact" });

/** Why a fact is not published. The page says so and sends the reader to the office. */
export const reason = z.enum(["not-found", "conflicting", "outdated", "varies"]).meta({
  description:
    "not-found: no published source · conflicting: sources disagree · outdated: only old figures · varies: differs from case to case or desk to desk",
});

/** An honest gap: counts as an answer, and is counted in public. */
export const gap = z.strictObject({ unknown: reason });
export type Unknown = z.infer<typeof gap>;

/** A fact that may be an honest gap. */
export const orUnknown = <T extends z.ZodType>(schema: T) => z.union([schema, gap]);
export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && "unknown" in value;
