import { z } from "astro/zod";
import { grounds, orUnknown } from "./ground.ts";
import { aliases, bilingual, both, id, webAddress } from "./text.ts";

const address = z.strictObject({
  url: webAddress.optional().describe(both("網址", "address")),
  phone: z.string().optional().describe(both("號碼，像 1999（加引號）", "number, in quotes")),
  grounds,
});

/** An online system or hotline: one entry of `content/platforms.yaml`. */
export const platform = z.strictObject({
  id,
  name: bilingual.describe(both("系統的名稱", "name of the system")),
  nameIsOurs: z
    .boolean()
    .default(false)
    .describe(
      both("true：查不到官方英文名稱，是我們翻的", "true: the English name is our own translation"),
    ),
  runBy: bilingual.describe(both("誰管理這個系統", "who runs it")),
  does: bilingual.describe(both("可以做什麼，一兩句", "what it does")),
  forWhom: bilingual.describe(both("給誰用", "who uses it")),
  useWhen: bilingual.describe(
    both("什麼時候用、什麼時候不用", "when it is the right place, and when not"),
  ),
  inPlan: z
    .boolean()
    .default(false)
    .describe(both("true：服務計畫裡有提到", "true: named in the service plan")),
  aliases: aliases.describe(both("民眾會打的字", "what people type to find it")),
  address: orUnknown(address).describe(
    both("網址或號碼；查不到寫 unknown: not-found", "address or number, or unknown: not-found"),
  ),
  otherWays: bilingual.describe(both("不上網的人怎麼辦", "what people do who are not online")),
  grounds,
});
export type Platform = z.infer<typeof platform>;
