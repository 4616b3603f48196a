import { z } from "astro/zod";
import { grounds, orUnknown } from "./ground.ts";
import { dialled } from "./line.ts";
import { aliases, bilingual, both, id, ref, webAddress, words } from "./text.ts";

const officeCode = both("單位的永久代碼，像 O-003", "a permanent code such as O-003");

const phone = z.strictObject({
  id: id.describe(
    both(
      "電話的代號；全站不能重複，文字裡寫 {{call.代號}}",
      "id, unique among all phones and lines; words say {{call.id}}",
    ),
  ),
  number: words.describe(both("號碼，照平常的寫法：07-336-8333", "as people write it")),
  tel: dialled,
  label: bilingual.describe(both("這支電話管什麼", "what this phone is for")),
  grounds,
});
const said = (zh: string, en: string) =>
  z.strictObject({ text: bilingual.describe(both(zh, en)), grounds });

/** An office or counter: one entry of `content/offices.yaml`. */
export const office = z.strictObject({
  id,
  code: z
    .string()
    .regex(/^O-\d{3}$/, officeCode)
    .describe(
      both(
        "永久代碼，像 O-003；公布後不改，也要寫進 codes.yaml",
        "permanent code such as O-003; stands in codes.yaml, too",
      ),
    ),
  name: bilingual.describe(both("單位全名", "full name")),
  nameIsOurs: z
    .boolean()
    .default(false)
    .describe(
      both(
        "true：查不到官方英文名稱，是我們翻的",
        "true: no official English name was found; this is our plain translation",
      ),
    ),
  partOf: ref("offices.yaml", "上級單位", "the office above it").optional(),
  bureau: z
    .boolean()
    .describe(
      both(
        "true：本機關或所屬單位；false：別的機關",
        "true: the agency of this site or one of its offices; false: another one",
      ),
    ),
  duties: bilingual.describe(both("管什麼，一兩句", "what it does, in a sentence or two")),
  aliases: aliases.describe(both("舊名、簡稱", "old names, short names")),
  address: orUnknown(said("地址，寫到門牌和樓層", "the address, with number and floor")).describe(
    both("地址；查不到寫 unknown: not-found", "address, or unknown: not-found"),
  ),
  phones: orUnknown(z.array(phone).min(1)).describe(
    both("電話，一支一項；查不到寫 unknown: not-found", "phones, or unknown: not-found"),
  ),
  hours: orUnknown(said("上班時間，含午休", "opening hours, with the lunch break")).describe(
    both("上班時間；查不到寫 unknown: not-found", "opening hours, or unknown: not-found"),
  ),
  access: orUnknown(
    said("坡道、電梯、無障礙廁所、怎麼到", "ramps, lifts, toilets, how to get there"),
  ).describe(
    both("無障礙設施和交通；查不到寫 unknown: not-found", "access, or unknown: not-found"),
  ),
  website: orUnknown(
    z.strictObject({ url: webAddress.describe(both("網址", "address")), grounds }),
  ).describe(both("網站；查不到寫 unknown: not-found", "website, or unknown: not-found")),
  grounds,
});
export type Office = z.infer<typeof office>;
