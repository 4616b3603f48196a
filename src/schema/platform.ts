import { z } from "astro/zod";
import { grounds, orUnknown } from "./ground.ts";
import { aliases, bilingual, id, webAddress } from "./text.ts";

/** An online system or hotline: one entry of `content/platforms.yaml`. */
export const platform = z.strictObject({
  id,
  name: bilingual,
  nameIsOurs: z.boolean().default(false),
  runBy: bilingual,
  does: bilingual,
  forWhom: bilingual.meta({ description: "who uses it" }),
  useWhen: bilingual.meta({ description: "when it is the right place, and when not" }),
  inPlan: z.boolean().default(false).meta({ description: "true: named in the service plan" }),
  aliases,
  address: orUnknown(
    z.strictObject({ url: webAddress.optional(), phone: z.string().optional(), grounds }),
  ),
  otherWays: bilingual,
  grounds,
});
export type Platform = z.infer<typeof platform>;
