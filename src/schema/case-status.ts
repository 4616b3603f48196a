import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, id, list } from "./text.ts";

/** Where is my case? One page for all kinds: `content/case-status.yaml`. */
export const caseStatus = z.strictObject({
  lead: bilingual.meta({ description: "the answer: whom to call, with the digits" }),
  letter: z
    .strictObject({ title: bilingual, text: bilingual, grounds })
    .meta({ description: "what to do with a letter, before its words are explained" }),
  kinds: list(
    z.strictObject({
      id,
      title: bilingual,
      kinds: list(z.string()).meta({ description: "kinds of services, as in service.yaml" }),
      number: bilingual.meta({ description: "which number to have at hand, and where it stands" }),
      late: bilingual.meta({ description: "what the office owes you when it is late" }),
      grounds,
    }),
  ),
  receipt: z.strictObject({
    note: bilingual.meta({ description: "that receipts differ; what is drawn is an example" }),
    lines: list(z.strictObject({ label: bilingual, wanted: z.boolean().default(false) })),
  }),
  words: list(
    z.strictObject({
      id,
      word: bilingual,
      means: bilingual,
      act: bilingual.meta({ description: "what to do now" }),
      grounds,
    }),
  ).meta({ description: "status words and what they mean for the reader" }),
});
export type CaseStatus = z.infer<typeof caseStatus>;
