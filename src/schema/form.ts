import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { aliases, bilingual, both, id, isoDate, list, ref } from "./text.ts";

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

const personal = z
  .enum([
    "person",
    "id",
    "birth",
    "phone",
    "address",
    "mail",
    "passport",
    "business-number",
    "land",
    "document-number",
  ])
  .optional()
  .describe(
    both(
      "哪一種個人資料；範例只能用 fictitious.yaml 的假資料。phone、address、land-no、seal 不用寫",
      "kind of personal data: samples come from content/fictitious.yaml, and what is typed is checked by it. phone, address, land-no and seal know their own",
    ),
  );

const common = {
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
    .min(3)
    .max(12)
    .default(12)
    .describe(
      both("紙上的寬度，一列 12 格：12 整列、6 半列", "width on paper, in twelfths of the sheet"),
    ),
  grounds,
};
const lines = z
  .number()
  .int()
  .min(2)
  .max(14)
  .describe(both("紙上留幾行，2 到 14", "writing lines on paper"));
const option = z.strictObject({
  id,
  label: bilingual.describe(both("選項的文字", "the option as it is read")),
});
const stacked = z
  .boolean()
  .default(false)
  .describe(
    both("true：一行一個選項，選項長或清單時用", "one option a line: long options, and checklists"),
  );
const column = z.strictObject({
  id,
  label: bilingual.describe(both("欄的標題", "heading of the column")),
  width: z
    .number()
    .positive()
    .describe(both("占表格寬度的幾份，像 2", "share of the table's width")),
});
const typeOfField = both(
  "欄位種類：text 一行字、multiline 多行、roc-date 民國日期、comb 一格一字、phone、address、land-no 地號、choice 單選、multi 複選、table 表格、seal 簽章、office 機關填",
  "kind of field; it decides how it is drawn, filled in and read out",
);
const type = <N extends string, S extends z.ZodRawShape>(name: N, shape: S) =>
  z.strictObject({ ...common, type: z.literal(name).describe(typeOfField), ...shape });

/** One thing the form asks for. `type` decides how it is drawn, filled in and read out. */
export const field = z.discriminatedUnion("type", [
  type("text", {
    suffix: bilingual
      .optional()
      .describe(
        both("印在答案後面的字，像單位「元」", "printed after the answer, for example a unit"),
      ),
    number: z
      .boolean()
      .default(false)
      .describe(both("true：答案是數字", "true: the answer is a number")),
  }),
  type("multiline", { lines }),
  type("roc-date", {}),
  type("comb", {
    boxes: z
      .number()
      .int()
      .min(2)
      .max(20)
      .describe(both("幾格，一格一個字", "one box for each character")),
  }),
  type("phone", {}),
  type("address", {}),
  type("land-no", {}),
  type("choice", {
    options: z.array(option).min(2).describe(both("選項，至少兩個", "options, two or more")),
    stacked,
  }),
  type("multi", { options: list(option).describe(both("選項", "options")), stacked }),
  type("table", {
    columns: list(column).describe(both("有哪些欄", "its columns")),
    rows: z.number().int().min(1).max(20).describe(both("留幾列，1 到 20", "empty rows")),
  }),
  type("seal", {}),
  z.strictObject({
    id,
    type: z.literal("office").describe(typeOfField),
    label: bilingual.describe(both("機關填的欄位名稱", "as printed on the form")),
    span: common.span,
  }),
]);
export type FormField = z.infer<typeof field>;
/** A field for the applicant: everything but the boxes the office fills in. */
export type AnswerField = Exclude<FormField, { type: "office" }>;

export const section = z.strictObject({
  id,
  title: bilingual.describe(both("這一部分的標題", "heading")),
  note: bilingual
    .optional()
    .describe(both("誰要填、誰可以跳過", "who fills it in, or who may skip it")),
  newPage: z
    .boolean()
    .default(false)
    .describe(both("true：從新的一頁開始", "true: begins a sheet")),
  fields: list(field).describe(both("欄位，照順序", "its fields, in order")),
});
export type FormSection = z.infer<typeof section>;

const formCode = both("表單的永久代碼，像 F-001", "a permanent code such as F-001");
const statement = z.strictObject({
  id,
  text: bilingual.describe(both("文字", "the words")),
  grounds,
});
const mistake = z.strictObject({
  id,
  field: id.optional().describe(both("哪一個欄位（欄位的代號）", "id of the field")),
  fault: bilingual.describe(both("常見的錯誤", "what goes wrong")),
  instead: bilingual.describe(both("正確的寫法", "how to do it right")),
  grounds,
});

/** A form: `content/forms/<id>/form.yaml`. The page, the blank PDF and the filled example are all made from it. */
export const form = z
  .strictObject({
    code: z
      .string()
      .regex(/^F-\d{3}$/, formCode)
      .describe(
        both(
          "永久代碼，像 F-001，印在 QR code 裡；也要寫進 codes.yaml",
          "permanent code, printed in the QR code; stands in content/codes.yaml, too",
        ),
      ),
    version: isoDate.describe(
      both(
        '這一版的日期，像 "2026-11-23"；印在表單和 QR code 上',
        "day of this edition; printed on the form and in its QR code",
      ),
    ),
    services: z
      .array(ref("services/", "用到它的服務", "a service that uses it"))
      .default([])
      .describe(both("哪些服務用這份表單", "services that use it")),
    title: bilingual.describe(both("表單名稱", "title")),
    purpose: bilingual.describe(both("什麼時候用這份表單", "when to use this form")),
    signer: z
      .strictObject({ text: bilingual.describe(both("誰簽名或蓋章", "who signs")), grounds })
      .describe(both("誰簽名或蓋章", "who signs")),
    attach: z
      .array(
        statement.extend({
          when: bilingual.optional().describe(both("只有哪種情況才要附", "in which case only")),
        }),
      )
      .default([])
      .describe(both("要附哪些文件", "what to attach")),
    sendTo: z
      .strictObject({
        office: ref("offices.yaml", "送到哪個單位", "the office it goes to").optional(),
        text: bilingual.describe(both("送到哪裡、怎麼送", "where and how to hand it in")),
        grounds,
      })
      .describe(both("送到哪裡", "where to send it")),
    official: z
      .boolean()
      .describe(
        both(
          "true：格式由法規或別的機關定，要用他們的表，這份只是填寫說明",
          "true: the law or another body fixes the layout, so readers use theirs, and this one is a guide to it and says so on its face",
        ),
      ),
    officialForm: statement
      .omit({ id: true })
      .extend({
        platform: ref("platforms.yaml", "到哪個系統拿", "where to get it").optional(),
      })
      .optional()
      .describe(
        both(
          "official: true 才寫：格式是誰定的、到哪裡拿",
          "official: true only: who fixes the layout, and where to get it",
        ),
      ),
    pages: z
      .number()
      .int()
      .min(1)
      .max(6)
      .describe(
        both(
          "空白表印出來是幾頁；印出來不是這個數，網站就停下",
          "sheets of the blank form; the build stops when it prints another number",
        ),
      ),
    origin: bilingual
      .optional()
      .describe(
        both(
          "格式從哪裡來、是不是草案；不寫就是照法規要求編的",
          "where the layout comes from, and that it is a draft; left out: composed from what the law requires",
        ),
      ),
    aliases: aliases.describe(both("民眾會打的字", "what people type to find it")),
    rowHeight: z
      .number()
      .min(9)
      .max(16)
      .default(11)
      .describe(
        both(
          "紙上每列的高度（公釐），9 到 16；不寫就是 11",
          "height of a row on paper in millimetres; more where the sheet has room",
        ),
      ),
    sections: list(section).describe(both("表單的各部分", "its parts")),
    mistakes: list(mistake).describe(both("會被退件的錯誤", "what sends the form back")),
  })
  .describe(both("一份表單，資料只寫一次", "a form, once as data"));
export type Form = z.infer<typeof form>;
