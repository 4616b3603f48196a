import { z } from "astro/zod";
import { grounds, reason } from "./ground.ts";
import { id, isoDate } from "./text.ts";

/** Units of time for periods. Days are calendar days unless the ground says working days. */
export const timeUnit = z.enum(["hour", "calendarDay", "workingDay", "week", "month", "year"]);

/** Units of every other number in a text. Their words stand in `content/ui/*.json` under `unit`. */
export const unit = z.enum([
  "ntd",
  "percent",
  "permille",
  "fold",
  "fraction",
  "metre",
  "centimetre",
  "squareMetre",
  "cubicMetre",
  "kilowatt",
  "storey",
  "household",
  "person",
  "case",
  "copy",
  "time",
  "item",
  "hour",
  "calendarDay",
  "workingDay",
  "week",
  "month",
  "year",
  "clock",
]);

/**
 * A number that a text needs and that is neither a period of the procedure nor a fee:
 * a fine, a height, a share. One of: `amount`; `min` and/or `max`; `date`; `year`; `time`; `ratio`.
 *
 * @example { id: fine, min: 10000, max: 50000, unit: ntd, grounds: [...] }
 * @example { id: quorum, ratio: "2/3", unit: fraction, grounds: [...] }
 */
export const figure = z
  .strictObject({
    id,
    amount: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    ratio: z
      .string()
      .regex(/^\d+\/\d+$/, 'a share such as "2/3"')
      .optional(),
    date: isoDate.optional(),
    year: z
      .number()
      .int()
      .optional()
      .meta({ description: "a year of the common era, for example 2026" }),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}(–\d{2}:\d{2})?$/, 'a time such as "22:00" or "22:00–08:00"')
      .optional(),
    unit: unit.optional(),
    asOf: isoDate
      .optional()
      .meta({ description: "For statistics: the day the number was published" }),
    grounds,
  })
  .refine(
    (f) =>
      [f.amount, f.min ?? f.max, f.ratio, f.date, f.year, f.time].filter((v) => v !== undefined)
        .length === 1,
    "exactly one of amount, min/max, ratio, date, year, time",
  )
  .refine(
    (f) => f.date !== undefined || f.year !== undefined || f.unit !== undefined,
    "a number needs a unit",
  );
export type Figure = z.infer<typeof figure>;

/** A period of the procedure (處理期限): one number per case, never one per service. */
export const limit = z
  .strictObject({
    id,
    amount: z.number().positive().optional(),
    unit: timeUnit.optional(),
    unknown: reason
      .optional()
      .meta({ description: "Instead of amount and unit: no published period" }),
    bound: z
      .enum(["within", "atLeast", "lasts"])
      .default("within")
      .meta({ description: "within: at most · atLeast: no sooner · lasts: how long it is valid" }),
    who: z.enum(["applicant", "agency", "both", "others"]).meta({
      description: "Who must keep the period; others: neither the reader nor the office",
    }),
    basis: z.enum(["law", "pledge", "fallback"]).optional().meta({
      description:
        "law: an article · pledge: published by the office · fallback: Administrative Procedure Act Art. 51",
    }),
    from: z.enum(["handedIn", "other"]).default("handedIn").meta({
      description:
        "handedIn: from when the office has the papers, so a reader can count it · other: from something else, or nobody says from when; startsOn in the words says which",
    }),
    appeal: z.boolean().optional().meta({
      description:
        "true: an application by law, so an administrative appeal is open when nothing was decided in time (Administrative Appeal Act Art. 2). Left out: true for a permit, a copy and a subsidy, otherwise false",
    }),
    main: z
      .boolean()
      .default(false)
      .meta({ description: "Shown under “how long” at the top of the page" }),
    stops: z.array(z.enum(["correction", "otherAgency", "applicant"])).default([]),
    extension: z
      .strictObject({
        maxTimes: z.number().int().positive(),
        maxAmount: z.number().positive(),
        unit: timeUnit,
        grounds,
      })
      .optional(),
    grounds: grounds.optional(),
  })
  .refine(
    (l) => (l.unknown === undefined) === (l.amount !== undefined && l.unit !== undefined),
    "amount with unit, or unknown",
  )
  .refine(
    (l) => l.unknown !== undefined || (l.grounds !== undefined && l.basis !== undefined),
    "a period needs basis and grounds",
  );
export type Limit = z.infer<typeof limit>;

/** Ways to pay. */
const payment = z.enum(["cash", "card", "transfer", "online", "post"]);

/** A fee (規費). A free service is `kind: free` with its ground; a fee nobody published is `kind: unknown`. */
export const fee = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("free"), id, grounds }),
  z.strictObject({
    kind: z.literal("flat"),
    id,
    amount: z.number().positive(),
    per: unit.optional(),
    payment: z.array(payment).default([]),
    grounds,
  }),
  z.strictObject({
    kind: z.literal("range"),
    id,
    min: z.number().nonnegative(),
    max: z.number().positive(),
    per: unit.optional(),
    payment: z.array(payment).default([]),
    grounds,
  }),
  z.strictObject({
    kind: z.literal("formula"),
    id,
    permille: z.number().positive(),
    of: z.enum(["constructionCost"]),
    bound: z.enum(["atMost", "exactly"]),
    grounds,
  }),
  z.strictObject({ kind: z.literal("unknown"), id, reason }),
]);
export type Fee = z.infer<typeof fee>;
