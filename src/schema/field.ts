import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, both, id } from "./text.ts";

/** What the page tells about a field. Only `meaning` is a must; most fields need no more. */
export const fieldHelp = z
  .strictObject({
    meaning: bilingual.describe(both("這一欄在問什麼，用白話說", "what is asked, in plain words")),
    format: bilingual
      .optional()
      .describe(both("怎麼寫，像「民國年，例如 115」", "how to write it")),
    find: bilingual
      .optional()
      .describe(both("到哪裡找這個資料", "where the reader finds the value")),
  })
  .describe(both("網頁上的填寫說明", "what the page tells about the field"));

/** Kinds of personal data that a sample may not take from life. */
const personal = z
  .enum(["person", "id", "birth", "passport", "business-number", "document-number"])
  .optional()
  .describe(
    both(
      "哪一種個人資料；範例只能用 fictitious.yaml 的假資料。phone、email、address、land-no、seal 不用寫",
      "kind of personal data: samples come from content/fictitious.yaml, and what is typed is checked by it. phone, email, address, land-no and seal know their own",
    ),
  );

/** Width of a field, in twelfths of the sheet. */
export const spans = { least: 3, most: 12 } as const;

/** What every field has that the applicant fills in. */
export const common = {
  id,
  label: bilingual.describe(both("印在表單上的欄位名稱，要短", "as printed on the form, short")),
  help: fieldHelp,
  hint: bilingual
    .optional()
    .describe(both("印在空格裡的小字提示", "a few words printed small in the answer area")),
  required: z
    .boolean()
    .default(false)
    .describe(both("true：每個人都要填", "true: everybody has to fill it in")),
  when: bilingual
    .optional()
    .describe(
      both(
        "只有哪種情況才要填；寫了就不寫 required",
        "required in this case only; instead of required: true",
      ),
    ),
  source: bilingual
    .optional()
    .describe(
      both(
        "機關已經有這項資料：在哪裡、哪些不用填",
        "the agency already holds this value: where, and what the reader may leave out",
      ),
    ),
  personal,
  autocomplete: z
    .enum(["name", "organization", "tel", "email", "street-address", "bday", "off"])
    .optional()
    .describe(
      both(
        '讓瀏覽器自動帶出資料：姓名、出生日期、電話、地址、信箱都要寫。填表人自己的寫種類，別人的或案件地點寫 "off"',
        'lets the browser offer what it knows (WCAG 1.3.5); names, births, telephones, addresses and mails need it, "off" where they are about somebody else or a place',
      ),
    ),
  span: z
    .number()
    .int()
    .min(spans.least)
    .max(spans.most)
    .default(spans.most)
    .describe(
      both("紙上的寬度，一列 12 格：12 整列、6 半列", "width on paper, in twelfths of the sheet"),
    ),
  grounds,
};
