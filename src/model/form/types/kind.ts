import type { TFunction } from "i18next";
import type { SampleValue } from "../../../schema/example.ts";
import type { AnswerField, FormField } from "../../../schema/form.ts";

/** What the guard says to editors, in their two languages. */
export interface Advice {
  zh: string;
  en: string;
}
import type { Locale } from "../../locale.ts";
import type { Drawing, Drawn } from "../drawing.ts";
import type { Input } from "./input.ts";

/** A JSON Schema, as far as these need it. */
export type JsonSchema = Record<string, unknown>;
/** Kinds of personal data: what fields say they hold, and what some types always hold. */
export type Personal = NonNullable<AnswerField["personal"]> | "phone" | "mail" | "address" | "land";

/**
 * All that the site has to know about one type of field, but for what its schema asks (`schema.ts`) and how it is
 * judged in the browser (`judging.ts`). Methods, not properties: then the kind of one type is a kind of any field.
 */
export interface FieldKind<F extends FormField = FormField> {
  /** How it is asked for on paper and on the screen. */
  draw(field: F): Drawing;
  /** Keyboard and rule on the screen, where the answer is typed on a line. */
  input?(field: F): Input;
  /** The answer as data; none where it is signed on paper or left to the office. */
  data?: {
    schema(field: F, locale: Locale): JsonSchema;
    /** A sample as such data. */
    of(sample: SampleValue): unknown;
  };
  /** What a sample should be where it is not, or nothing. */
  misfit(field: F, sample: SampleValue): Advice | undefined;
  /** A sample as it is drawn. */
  drawn(sample: SampleValue | undefined, locale: Locale): Drawn;
  /** A sample in a sentence, where it is not its own. */
  said?(sample: SampleValue, t: TFunction): string;
  /** Personal data that it always holds; other fields say so themselves. */
  personal?: Personal;
}
