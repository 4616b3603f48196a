import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { aliases, bilingual, id } from "./text.ts";

/** A matter that another agency handles: one entry of `content/referrals.yaml`. */
export const referral = z.strictObject({
  id,
  matter: bilingual,
  aliases: aliases
    .default({ zh: [], en: [] })
    .meta({ description: "what people type who mean this" }),
  to: bilingual,
  rule: bilingual,
  grounds,
});
export type Referral = z.infer<typeof referral>;
