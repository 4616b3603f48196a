import { z } from "astro/zod";
import { both, ref } from "./text.ts";

/**
 * Where a fact comes from: articles of a law in `content/laws.yaml`, or an entry of `content/sources.yaml`.
 * No ground, no fact: then the value is `unknown`.
 *
 * @example { law: "state-compensation-act", articles: ["8"] }
 * @example { source: "gushan-condo-registration" }
 */
export const ground = z
  .strictObject({
    law: ref("laws.yaml", "法律", "the law").optional(),
    articles: z
      .array(
        z
          .string()
          .regex(
            /^\d+(-\d+)?$/,
            both(
              '加引號的條號，像 "77-2"（只寫數字，不寫「第…條」）',
              'an article number in quotes, for example "77-2"',
            ),
          ),
      )
      .min(1)
      .optional()
      .describe(
        both('條號，每個都加引號：["8", "77-2"]', 'article numbers in quotes: ["8", "77-2"]'),
      ),
    source: ref("sources.yaml", "讀過的網頁或文件", "the page or paper that was read").optional(),
  })
  .refine(
    (g) => (g.law === undefined) !== (g.source === undefined),
    both(
      "law（配 articles）或 source，兩個只寫一個",
      "either law (with articles) or source, not both",
    ),
  )
  .refine(
    (g) => g.source === undefined || g.articles === undefined,
    both("articles 只跟 law 一起寫，不跟 source", "articles belong to a law, not to a source"),
  );
export type Ground = z.infer<typeof ground>;

export const grounds = z
  .array(ground)
  .min(
    1,
    both(
      "每項資料都要有依據；沒有依據就寫 unknown",
      "every fact names its ground; without one write unknown",
    ),
  )
  .describe(
    both(
      '依據的法條或來源，像 [{ law: building-act, articles: ["77-2"] }]',
      "the articles or sources that carry this fact",
    ),
  );

/** Why a fact is not published. The page says so and sends the reader to the office. */
export const reason = z
  .enum(["not-found", "conflicting", "outdated", "varies"])
  .describe(
    both(
      "為什麼不知道：not-found 查不到、conflicting 來源互相矛盾、outdated 只有舊資料、varies 每件或每個窗口不同",
      "not-found: no published source; conflicting: sources disagree; outdated: only old figures; varies: differs from case to case or desk to desk",
    ),
  );

/** An honest gap: counts as an answer, and is counted in public. */
export const gap = z.strictObject({ unknown: reason });
export type Unknown = z.infer<typeof gap>;

/** A fact that may be an honest gap. */
export const orUnknown = <T extends z.ZodType>(schema: T) => z.union([schema, gap]);
export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && "unknown" in value;
