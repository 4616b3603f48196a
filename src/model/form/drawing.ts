import type { ParseKeys } from "i18next";
import type { FieldOf } from "../../schema/form.ts";
import type { Bilingual } from "../../schema/text.ts";
import type { Written } from "./fields.ts";

/** One blank of an answer that is written in several, with the word after it. */
export interface Blank {
  id: string;
  /** Characters that it takes. */
  length: number;
  /** Its word on paper, and what it is called where it is heard without the others. */
  unit: ParseKeys;
  name: ParseKeys;
}

/**
 * How an answer is asked for, on paper and on the screen. PDF, ODT and HTML draw these and know no types of field, so
 * a new type that is asked for like another needs no drawing of its own.
 */
export type Drawing =
  | { as: "line"; suffix?: Bilingual | undefined }
  | { as: "lines"; lines: number; hint?: Bilingual | undefined }
  | { as: "blanks"; before?: ParseKeys; blanks: readonly Blank[] }
  | { as: "boxes"; boxes: number }
  | ({ as: "options"; one: boolean } & Pick<FieldOf<"choice">, "options" | "stacked">)
  | ({ as: "table" } & Pick<FieldOf<"table">, "columns" | "rows">)
  | { as: "seal" }
  | { as: "office" };

/** One way of asking. @example type Options = DrawnAs<"options"> */
export type DrawnAs<A extends Drawing["as"]> = Extract<Drawing, { as: A }>;

/** What a sample looks like in a drawing: words, the text of each blank or box, options that are ticked, rows. */
export type Drawn = Written | Record<string, string> | string[] | Record<string, Written>[] | null;
