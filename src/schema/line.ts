import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, both, id } from "./text.ts";

const digits = both(
  '撥號用的數字，分機寫在逗號後，像 "1999" 或 "+88673368333,2418"',
  'digits, for example "1999" or "+88673368333,2418"',
);

/** What a phone dials: digits, and after a comma the extension. */
export const dialled = z
  .string()
  .regex(/^\+?[0-9]+(,[0-9]+)?$/, digits)
  .describe(digits);

/**
 * A hotline that anybody may call: one entry of `content/lines.yaml`. Words name it as `{{call.1999}}`; the phones of an
 * office stand with the office and are named in the same way, by their own id.
 */
export const line = z.strictObject({
  id: id.describe(
    both(
      "代號；和所有單位電話的代號都不能重複，文字裡寫 {{call.代號}}",
      "id, unique among all lines and the phones of all offices",
    ),
  ),
  number: z.string().describe(both("號碼，照平常的寫法：07-262-6888", "as people write it")),
  tel: dialled,
  name: bilingual.describe(both("誰的專線、管什麼", "whose line it is, and for what")),
  grounds,
});
export type Line = z.infer<typeof line>;
