import { z } from "astro/zod";
import { bilingual } from "./text.ts";

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'a day such as "02-28"');

/** The official office calendar of one year: `content/calendar/<year>.yaml`. `total` is the official count of days off, used as a checksum. */
export const calendarYear = z.strictObject({
  year: z.number().int(),
  issuer: bilingual,
  reference: z.string(),
  checked: z.boolean().meta({ description: "false: still to be compared with the original" }),
  total: z.number().int().optional(),
  closed: z.array(monthDay).min(1),
  working: z.array(monthDay).meta({
    description: "weekend days on which offices make up for another day: working days in every way",
  }),
});
export type CalendarYear = z.infer<typeof calendarYear>;
