import { z } from "astro/zod";

/** Permanent identifier: lower-case English words joined by hyphens. It is part of addresses and printed on paper. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "lower-case letters, digits and hyphens, for example road-excavation",
  );

/** One line or paragraph of words in one language. */
export const words = z.string().trim().min(1, "words are missing");

/** One entry or more. @example list(words).safeParse([]).success // false */
export const list = <T extends z.ZodType>(entry: T) => z.array(entry).min(1);

/** The same words in both languages, for short texts in shared files. Chinese is the source. */
export const bilingual = z.strictObject({ zh: words, en: words });
export type Bilingual = z.infer<typeof bilingual>;

/** Aliases: everyday words people type. */
export const aliases = z.strictObject({ zh: z.array(words), en: z.array(words) });

/** A day as a quoted ISO string. A round trip refuses days that do not exist (2026-02-30). */
export const isoDate = z
  .string('a quoted date, for example "2026-11-23"')
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a quoted date, for example "2026-11-23"')
  .refine((day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  }, "a day that exists in the calendar");

/** An absolute https address (http only where the sourced address has no other). */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/, "an address that begins with https://");

/** Said of an English text that was compared with changed Chinese and is still right, word for word. */
export const englishHolds = z.string().optional().meta({
  description:
    "en.mdx only: fingerprint of the Chinese that this English was compared with and did not have to change for; npm run check:content -- --stamp <file> --unchanged writes it",
});
