import type { Example, SampleText, SampleValue } from "../../schema/example.ts";
import type { AnswerField, Form, FormField, FormSection } from "../../schema/form.ts";
import type { Bilingual } from "../../schema/text.ts";
import type { Locale } from "../locale.ts";
import { roc } from "../time/roc.ts";

/** A form with its filled example. */
export interface FormEntry {
  id: string;
  form: Form;
  example: { name: string; data: Example };
}

/** Is this a field for the applicant, or a box that the office fills in? */
export const isAnswer = (field: FormField): field is AnswerField => "help" in field;

/** Every field the applicant fills in, in the order of the form. */
export const answerFields = (form: Pick<Form, "sections">): AnswerField[] =>
  form.sections.flatMap((section) => section.fields.filter(isAnswer));

/** Number in front of a section's title. @example sectionNumber(0, "zh") // "一、"; "en" → "1. " */
export const sectionNumber = (index: number, locale: Locale): string =>
  locale === "zh" ? `${"一二三四五六七八九十"[index] ?? index + 1}、` : `${index + 1}. `;

/** A day by the calendar of the Republic. @example rocDay("2026-11-23") // { year: "115", month: "11", day: "23" } */
export function rocDay(iso: string): { year: string; month: string; day: string } {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return { year: String(roc(year)), month: String(month), day: String(day) };
}

/** What is written in a field: always the Chinese; readers of another language find its meaning beneath. */
export interface Written {
  main: string;
  gloss?: string;
}

/** @example written({ zh: "無", en: "none" }, "en") // { main: "無", gloss: "none" } */
export function written(text: SampleText, locale: Locale): Written {
  if (typeof text === "string") return { main: text };
  return locale === "zh" ? { main: text.zh } : { main: text.zh, gloss: text[locale] };
}

/** A sample that is a text; a list means that the sample does not suit its field, which `formFaults` reports. */
export const sampleText = (value: SampleValue | undefined): SampleText | undefined =>
  value === undefined || Array.isArray(value) ? undefined : value;

/** Ids of the options that a sample ticks. */
export const ticked = (value: SampleValue | undefined): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];

/** Rows that a sample writes into a table. */
export const sampleRows = (value: SampleValue | undefined): Record<string, SampleText>[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry !== "string") : [];

/** One numbered call-out of an example. */
export interface Note {
  number: number;
  field: string;
  section: string;
  label: Bilingual;
  kind: "good" | "mistake";
  text: Bilingual;
}

/**
 * The call-outs of an example, numbered as the eye meets them on the form, whatever their order in the file.
 * @example numberedNotes(form, example)[0]?.number // 1
 */
export function numberedNotes(form: Form, example: Example): Note[] {
  const inOrder = form.sections.flatMap((section: FormSection) =>
    section.fields.flatMap((field) =>
      example.notes
        .filter((note) => note.field === field.id)
        .map((note) => ({ ...note, section: section.id, label: field.label })),
    ),
  );
  return inOrder.map((note, index) => ({ number: index + 1, ...note }));
}

/** The address in the QR code on paper: permanent, and it carries the edition. @example codeAddress(site, "F-001", "2026-11-23") // "https://example.org/q/F-001/?v=2026-11-23" */
export const codeAddress = (
  site: { url: string; base: string },
  code: string,
  version: string,
): string => new URL(`${site.base}q/${code}/?v=${version}`, site.url).href;
