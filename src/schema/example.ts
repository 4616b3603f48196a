import { z } from "astro/zod";
import { bilingual, both, id, isoDate, words } from "./text.ts";

const text = z.union([words, bilingual]);

/**
 * What stands in a field of a filled example: a line or paragraph (with its English where it is words), the id of
 * the chosen option, a list of them, an ISO day, or the rows of a table.
 *
 * @example "07-000-0001"
 * @example { zh: 公司職員, en: office worker }
 * @example ["money"]
 */
export const sampleValue = z.union([text, z.array(id), z.array(z.record(id, text))]);
export type SampleValue = z.infer<typeof sampleValue>;
export type SampleText = z.infer<typeof text>;

const note = z.strictObject({
  field: id.describe(both("說明哪一個欄位（欄位的代號）", "id of the field it is about")),
  kind: z
    .enum(["good", "mistake"])
    .describe(
      both(
        "good：為什麼這樣寫；mistake：寫錯會被退件",
        "good: why it is written so; mistake: what sends the form back",
      ),
    ),
  text: bilingual.describe(both("說明，一兩句", "the call-out, in a sentence or two")),
});

/** A filled-in example: `content/forms/<id>/examples/<name>.yaml`. */
export const example = z.strictObject({
  title: bilingual.describe(both("範例的標題", "title of the example")),
  story: bilingual.describe(
    both("這是誰的案子，兩句話講完", "whose case this is, in two sentences"),
  ),
  values: z
    .record(id, sampleValue)
    .describe(
      both(
        "每一欄填什麼：欄位代號: 內容；人名、號碼只用 fictitious.yaml 裡的",
        "what stands in each field, by its id; invented data only",
      ),
    ),
  notes: z
    .array(note)
    .min(1)
    .describe(both("旁邊的說明，照欄位順序編號", "call-outs; numbered in the order of the fields")),
});
export type Example = z.infer<typeof example>;

const bothOrOne = z.array(text).min(1);
const plain = z.array(z.string()).min(1);

/** The only persons, numbers and addresses a sample may use: `content/fictitious.yaml`. None of them can exist. */
export const fictitious = z.strictObject({
  persons: bothOrOne.describe(both("假的人名和公司名", "invented people and companies")),
  ids: plain.describe(
    both(
      "不會發出的身分證字號（第二碼是 0）",
      "national ID numbers that are never issued (second character 0)",
    ),
  ),
  phones: plain.describe(
    both(
      "不會有人用的電話（區碼後第一碼是 0）",
      "local numbers that begin with 0 are never issued",
    ),
  ),
  addresses: bothOrOne.describe(
    both("不存在的區、路的地址", "addresses in a district that does not exist"),
  ),
  mails: z
    .array(z.email(both("電子郵件，像 name@example.org", "a mail address, name@example.org")))
    .min(1)
    .describe(both("example.org 的信箱", "mail addresses under example.org")),
  passports: plain.describe(both("假的護照號碼", "invented passport numbers")),
  plates: plain.describe(both("假的車牌", "invented vehicle plates")),
  businessNumbers: plain.describe(
    both("不會發出的統一編號", "business numbers that are never issued"),
  ),
  lands: bothOrOne.describe(
    both("不存在的地段、地號", "pieces of land in a section that does not exist"),
  ),
  documentNumbers: bothOrOne.describe(
    both("假的執照、證明和登記字號", "numbers of permits, certificates and registrations"),
  ),
  births: z.array(isoDate).min(1).describe(both("假的出生日期", "dates of birth")),
});
export type Fictitious = z.infer<typeof fictitious>;
