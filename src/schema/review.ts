import { z } from "astro/zod";
import { id, isoDate, list, words } from "./text.ts";

/**
 * What an office of the Bureau has checked: one fact, as it was published on that day. Written by
 * `npm run review -- --take`; a fact that is changed later no longer fits its `value` and is a draft again.
 *
 * @example { fact: limits.review, value: "1a2b3c4d", by: building-administration, date: "2026-12-01", answer: right }
 */
export const reviewRecord = z.strictObject({
  fact: z
    .string()
    .regex(/^[a-zA-Z]+(\.[a-zA-Z0-9-]+)*$/, "a fact of the service, for example limits.review")
    .meta({ description: "the fact, by its place in service.yaml or offices.yaml" }),
  value: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'eight hex digits in quotes, for example "1a2b3c4d"')
    .meta({ description: "fingerprint of the fact as it was published; the tool writes it" }),
  by: id.meta({ description: "id in content/offices.yaml: the office that answered" }),
  date: isoDate.meta({ description: "the day of the answer" }),
  answer: z.enum(["right", "changed"]).meta({
    description: "right: it was right as it stood · changed: it stands now as the office gave it",
  }),
  source: words.optional().meta({ description: "what the office named as its source" }),
});
export type ReviewRecord = z.infer<typeof reviewRecord>;

/** Records of one service: `content/reviews/<service>.yaml`; of one office: `content/reviews/offices/<office>.yaml`. */
export const reviewRecords = list(reviewRecord);
