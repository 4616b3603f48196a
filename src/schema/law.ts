import { z } from "astro/zod";
import { bilingual, id, isoDate, webAddress, words } from "./text.ts";

/** An act, regulation, ordinance or direction: one entry of `content/laws.yaml`. */
export const law = z.strictObject({
  id,
  level: z.enum(["act", "regulation", "ordinance", "direction"]).meta({
    description: "act 法律 · regulation 法規命令 · ordinance 自治條例 · direction 行政規則 (要點)",
  }),
  pcode: z
    .string()
    .regex(/^[A-Z]\d{7}$/)
    .optional()
    .meta({ description: "id in the national laws database" }),
  name: bilingual,
  short: words.optional().meta({ description: "what people call it; citations say it" }),
  typed: z.array(words).default([]).meta({ description: "what people type, and no page says" }),
  englishIsOfficial: z.boolean(),
  url: z.strictObject({ zh: webAddress, en: webAddress.optional() }),
  amended: isoDate.optional().meta({ description: "day of the text that was read" }),
  articles: z
    .string()
    .regex(
      /^\d+(-\d+)?(\.\.\d+)?(, \d+(-\d+)?(\.\.\d+)?)*$/,
      'articles that exist, for example "1..22, 22-1, 23..30"',
    )
    .optional()
    .meta({
      description:
        "Articles that exist. Left out: the text was not at hand, so no article may be cited",
    }),
  superseded: z.boolean().default(false),
});
export type Law = z.infer<typeof law>;
