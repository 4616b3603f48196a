import { perLocale } from "../model/locale.ts";
import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { aliases, bilingual, both, id } from "./text.ts";

/** A matter that another agency handles: one entry of `content/referrals.yaml`. */
export const referral = z.strictObject({
  id,
  matter: bilingual.describe(both("什麼事不歸本機關，像「工地太吵」", "the matter")),
  aliases: aliases
    .default(perLocale(() => []))
    .describe(both("民眾會打的字", "what people type who mean this")),
  to: bilingual.describe(both("歸哪個機關", "the agency that handles it")),
  rule: bilingual.describe(
    both("怎麼找他們，電話寫 {{call.代號}}", "how to reach them, and what to know before"),
  ),
  grounds,
});
export type Referral = z.infer<typeof referral>;
