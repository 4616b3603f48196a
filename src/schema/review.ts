import { z } from "astro/zod";
import { both, isoDate, list, ref, words } from "./text.ts";

/**
 * What an office of the Bureau has checked: one fact, as it was published on that day. Written by
 * `npm run review -- --take`; a fact that is changed later no longer fits its `value` and is a draft again.
 *
 * @example { fact: limits.review, value: "1a2b3c4d", by: building-administration, date: "2026-12-01", answer: right }
 */
export const reviewRecord = z.strictObject({
  fact: z
    .string()
    .regex(
      /^[a-zA-Z]+(\.[a-zA-Z0-9-]+)*$/,
      both("服務的一項內容，像 limits.review", "a fact of the service, for example limits.review"),
    )
    .describe(
      both(
        "核對的是哪一項：它在 service.yaml 或 offices.yaml 裡的位置",
        "the fact, by its place in service.yaml or offices.yaml",
      ),
    ),
  value: z
    .string()
    .regex(
      /^[0-9a-f]{8}$/,
      both('八碼指紋，加引號，像 "1a2b3c4d"', 'eight hex digits in quotes, for example "1a2b3c4d"'),
    )
    .describe(
      both(
        "核對時內容的指紋，由 npm run review 寫入",
        "fingerprint of the fact as it was published; the tool writes it",
      ),
    ),
  by: ref("offices.yaml", "哪個單位核對的", "the office that answered"),
  date: isoDate.describe(both("核對的日期", "the day of the answer")),
  answer: z
    .enum(["right", "changed"])
    .describe(
      both(
        "right 原來就對、changed 照單位的答案改過",
        "right as it stood, or changed to what the office gave",
      ),
    ),
  source: words.optional().describe(both("單位說的來源", "what the office named as its source")),
});
export type ReviewRecord = z.infer<typeof reviewRecord>;

/** Records of one service: `content/reviews/<service>.yaml`; of one office: `content/reviews/offices/<office>.yaml`. */
export const reviewRecords = list(reviewRecord);
