import { z } from "astro/zod";
import { grounds, orUnknown } from "./ground.ts";
import { dialled } from "./line.ts";
import { bilingual, both, id, ref, webAddress } from "./text.ts";

/**
 * One place of an office that stands in many: one entry of `content/branches.yaml`, a row of the table on that office's
 * page. Words name its phone as `{{call.<id>}}`.
 */
export const branch = z.strictObject({
  id: id.describe(
    both("代號；和所有電話、專線的代號都不能重複", "id, unique among all lines and phones, too"),
  ),
  of: ref("offices.yaml", "屬於哪個單位", "whose place it is"),
  name: bilingual.describe(both("地點的名稱", "name of the place")),
  note: bilingual
    .optional()
    .describe(both("這支電話的特別說明", "what is special about the number")),
  address: orUnknown(
    z.strictObject({
      text: bilingual.describe(both("地址，寫到門牌", "the address, with its number")),
      grounds,
    }),
  ).describe(both("地址；查不到寫 unknown: not-found", "address, or unknown: not-found")),
  phone: z
    .strictObject({
      number: z.string().describe(both("電話，照平常的寫法：07-336-8333", "as people write it")),
      tel: dialled,
      grounds,
    })
    .describe(both("電話", "phone")),
  website: orUnknown(
    z.strictObject({ url: webAddress.describe(both("網址", "address")), grounds }),
  ).describe(both("網站；查不到寫 unknown: not-found", "website, or unknown: not-found")),
});
export type Branch = z.infer<typeof branch>;
