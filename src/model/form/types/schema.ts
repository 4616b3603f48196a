/**
 * Which types of field there are, and what each asks for besides what every field has. It stands with the types, so
 * that a new one touches this folder alone; like every schema it knows no code.
 */
import { z } from "astro/zod";
import { common } from "../../../schema/field.ts";
import { bilingual, both, id, list } from "../../../schema/text.ts";

/** Lines of a paragraph on paper. */
export const lineCounts = { least: 2, most: 14 } as const;
const lines = z
  .number()
  .int()
  .min(lineCounts.least)
  .max(lineCounts.most)
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
  "text 一行、multiline 多行、roc-date 民國日期、time 時間、comb 一格一字、phone、email、address、land-no 地號、choice 單選、multi 複選、table 表格、seal 簽章、office 機關",
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
  type("time", {}),
  type("comb", {
    boxes: z
      .number()
      .int()
      .min(2)
      .max(20)
      .describe(both("幾格，一格一個字", "one box for each character")),
  }),
  type("phone", {}),
  type("email", {}),
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
