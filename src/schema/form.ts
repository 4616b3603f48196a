import { z } from "astro/zod";
import { field } from "../model/form/types/schema.ts";
import { grounds } from "./ground.ts";
import { aliases, bilingual, both, id, isoDate, list, ref } from "./text.ts";

export type FormField = z.infer<typeof field>;
export type FieldType = FormField["type"];
/** A field of one type. */
export type FieldOf<T extends FieldType> = Extract<FormField, { type: T }>;
/** A field for the applicant: the boxes that the office fills in explain nothing. */
export type AnswerField = Extract<FormField, { help: unknown }>;

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

/** Height of a row on paper, in millimetres. */
export const rowHeights = { least: 9, usual: 11, most: 16 } as const;

const edition = z.strictObject({
  version: isoDate.describe(both('那一版的日期，像 "2026-11-23"', "day of that edition")),
  changed: bilingual.describe(
    both(
      "它的下一版改了什麼，給手上有舊表的人看",
      "what the edition after it changed, for readers who hold it",
    ),
  ),
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
    earlier: z
      .array(edition)
      .default([])
      .describe(
        both(
          "以前的版本，新的在前；改了 version，就把舊的日期寫進來",
          "editions before this one, newest first; when `version` changes, the old day goes here",
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
      .min(rowHeights.least)
      .max(rowHeights.most)
      .default(rowHeights.usual)
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
