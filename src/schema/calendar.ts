import { z } from "astro/zod";
import { bilingual, both } from "./text.ts";

const monthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/, both('加引號的月日，像 "02-28"', 'a day in quotes, such as "02-28"'));

/** The official office calendar of one year: `content/calendar/<year>.yaml`. `total` is the official count of days off, used as a checksum. */
export const calendarYear = z.strictObject({
  year: z.number().int().describe(both("西元年，像 2026", "year of the common era")),
  issuer: bilingual.describe(both("公布的機關", "who published it")),
  reference: z.string().describe(both("公布的日期和文號", "day and number of the announcement")),
  checked: z
    .boolean()
    .describe(both("false：還沒和公告原文核對", "false: still to be compared with the original")),
  total: z
    .number()
    .int()
    .optional()
    .describe(
      both(
        "公告的全年放假總日數，連週末算，像 120",
        "the official count of days off, weekends too",
      ),
    ),
  closed: z
    .array(monthDay)
    .min(1)
    .describe(both('放假日，像 "02-28"；週末不用寫', "days off; weekends need no line")),
  working: z
    .array(monthDay)
    .describe(
      both(
        "週末補上班的日子；沒有就寫 []",
        "weekend days on which offices make up for another day: working days in every way",
      ),
    ),
});
export type CalendarYear = z.infer<typeof calendarYear>;
