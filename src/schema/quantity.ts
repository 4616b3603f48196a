import { z } from "astro/zod";
import { grounds, reason } from "./ground.ts";
import { both, id, isoDate } from "./text.ts";

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

const share = both('分數，加引號："2/3"', 'a share such as "2/3"');
const clock = both(
  '時間，加引號："22:00" 或 "22:00–08:00"',
  'a time such as "22:00" or "22:00–08:00"',
);

/**
 * A number that a text needs and that is neither a period of the procedure nor a fee:
 * a fine, a height, a share. One of: `amount`; `min` and/or `max`; `date`; `year`; `time`; `ratio`.
 *
 * @example { id: fine, min: 10000, max: 50000, unit: ntd, grounds: [...] }
 * @example { id: quorum, ratio: "2/3", unit: fraction, grounds: [...] }
 */
export const figure = z
  .strictObject({
    id: id.describe(both("代號；文字裡寫 {{figures.代號}}", "id; words say {{figures.id}}")),
    amount: z.number().optional().describe(both("數值，只寫數字，像 30", "the number, such as 30")),
    min: z.number().optional().describe(both("下限，像 10000", "the least")),
    max: z.number().optional().describe(both("上限，像 50000", "the most")),
    ratio: z
      .string()
      .regex(/^\d+\/\d+$/, share)
      .optional()
      .describe(share),
    date: isoDate.optional().describe(both('一個日期，像 "2026-11-23"', "a day, in quotes")),
    year: z.number().int().optional().describe(both("西元年，像 2026", "a year of the common era")),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}(–\d{2}:\d{2})?$/, clock)
      .optional()
      .describe(clock),
    unit: unit
      .optional()
      .describe(
        both(
          "單位：ntd 元、percent 百分之、metre 公尺、squareMetre 平方公尺、storey 層樓、household 戶、year 年……",
          "unit of the number; date and year need none",
        ),
      ),
    asOf: isoDate
      .optional()
      .describe(both("統計數字是哪一天公布的", "for statistics: the day the number was published")),
    grounds,
  })
  .refine(
    (f) =>
      [f.amount, f.min ?? f.max, f.ratio, f.date, f.year, f.time].filter((v) => v !== undefined)
        .length === 1,
    both(
      "amount、min/max、ratio、date、year、time 剛好寫一種",
      "exactly one of amount, min/max, ratio, date, year, time",
    ),
  )
  .refine(
    (f) => f.date !== undefined || f.year !== undefined || f.unit !== undefined,
    both("數字要有單位（unit）", "a number needs a unit"),
  );
export type Figure = z.infer<typeof figure>;

const extension = z.strictObject({
  maxTimes: z.number().int().positive().describe(both("最多延長幾次，像 1", "how many times")),
  maxAmount: z.number().positive().describe(both("每次最多延長多久，像 30", "by how much each")),
  unit: timeUnit.describe(both("延長的單位", "unit of that time")),
  grounds,
});

/** A period of the procedure (處理期限): one number per case, never one per service. */
export const limit = z
  .strictObject({
    id: id.describe(both("代號；文字裡寫 {{limits.代號}}", "id; words say {{limits.id}}")),
    amount: z.number().positive().optional().describe(both("多久，只寫數字，像 30", "how long")),
    unit: timeUnit
      .optional()
      .describe(
        both(
          "單位：hour 小時、calendarDay 日、workingDay 工作天、week 週、month 月、year 年",
          "hour, calendarDay, workingDay, week, month or year",
        ),
      ),
    unknown: reason
      .optional()
      .describe(
        both(
          "查不到期限時寫這個，代替 amount 和 unit：not-found、conflicting、outdated、varies",
          "instead of amount and unit: no published period",
        ),
      ),
    bound: z
      .enum(["within", "atLeast", "lasts"])
      .default("within")
      .describe(
        both(
          "within 最慢多久、atLeast 至少要等多久、lasts 有效多久；不寫就是 within",
          "within: at most; atLeast: no sooner; lasts: how long it is valid",
        ),
      ),
    who: z
      .enum(["applicant", "agency", "both", "others"])
      .describe(
        both(
          "誰要遵守：applicant 申請人、agency 機關、both 雙方、others 別人",
          "who must keep the period; others: neither the reader nor the office",
        ),
      ),
    basis: z
      .enum(["law", "pledge", "fallback"])
      .optional()
      .describe(
        both(
          "law 法條、pledge 機關公布的、fallback 沒有規定，用行政程序法第 51 條",
          "law: an article; pledge: published by the office; fallback: Administrative Procedure Act Art. 51",
        ),
      ),
    from: z
      .enum(["handedIn", "other"])
      .default("handedIn")
      .describe(
        both(
          "從何時算：handedIn 送到機關那天；other 別的時候，寫在文字的 startsOn",
          "handedIn: from when the office has the papers, so a reader can count it; other: from something else, or nobody says from when; startsOn in the words says which",
        ),
      ),
    appeal: z
      .boolean()
      .optional()
      .describe(
        both(
          "true：依法申請的案件，逾期不決定可以提訴願。不寫：permit、copy、subsidy 算 true",
          "true: an application by law, so an administrative appeal is open when nothing was decided in time (Administrative Appeal Act Art. 2). Left out: true for a permit, a copy and a subsidy, otherwise false",
        ),
      ),
    main: z
      .boolean()
      .default(false)
      .describe(
        both(
          "true：放在頁面上方的「要多久」",
          "true: shown under “how long” at the top of the page",
        ),
      ),
    stops: z
      .array(z.enum(["correction", "otherAgency", "applicant"]))
      .default([])
      .describe(
        both(
          "什麼時候暫停計算：correction 補正、otherAgency 等別的機關、applicant 等申請人",
          "what stops the clock: correction, otherAgency, applicant",
        ),
      ),
    extension: extension
      .optional()
      .describe(
        both("可以延長多久；文字裡寫 {{extensions.代號}}", "by how much it may be extended"),
      ),
    grounds: grounds.optional(),
  })
  .refine(
    (l) => (l.unknown === undefined) === (l.amount !== undefined && l.unit !== undefined),
    both("寫 amount 和 unit，或只寫 unknown", "amount with unit, or unknown"),
  )
  .refine(
    (l) => l.unknown !== undefined || (l.grounds !== undefined && l.basis !== undefined),
    both("期限要有 basis 和 grounds", "a period needs basis and grounds"),
  );
export type Limit = z.infer<typeof limit>;

/** Ways to pay. */
const payments = z
  .array(z.enum(["cash", "card", "transfer", "online", "post"]))
  .default([])
  .describe(
    both(
      "怎麼繳：cash 現金、card 刷卡、transfer 轉帳、online 線上、post 郵政",
      "ways to pay: cash, card, transfer, online, post",
    ),
  );
const feeKind = both(
  "free 免費、flat 固定金額、range 一個範圍、formula 按造價計算、unknown 沒有公布",
  "free, flat, range, formula or unknown",
);
const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.strictObject({
    kind: z.literal(name).describe(feeKind),
    id: id.describe(both("代號；文字裡寫 {{fees.代號}}", "id; words say {{fees.id}}")),
    ...shape,
  });
const per = unit
  .optional()
  .describe(both("每多少收一次，像 copy 每份、storey 每層", "for each copy, storey, …"));

/** A fee (規費). A free service is `kind: free` with its ground; a fee nobody published is `kind: unknown`. */
export const fee = z.discriminatedUnion("kind", [
  kind("free", { grounds }),
  kind("flat", {
    amount: z.number().positive().describe(both("多少元，只寫數字，像 30", "in NT$, such as 30")),
    per,
    payment: payments,
    grounds,
  }),
  kind("range", {
    min: z.number().nonnegative().describe(both("最少多少元，像 100", "the least, in NT$")),
    max: z.number().positive().describe(both("最多多少元，像 500", "the most, in NT$")),
    per,
    payment: payments,
    grounds,
  }),
  kind("formula", {
    permille: z.number().positive().describe(both("千分之幾，像 1", "per mille, such as 1")),
    of: z
      .enum(["constructionCost"])
      .describe(both("乘上什麼：constructionCost 工程造價", "of what: the cost of construction")),
    bound: z
      .enum(["atMost", "exactly"])
      .describe(both("atMost 最多這麼多、exactly 剛好", "at most, or exactly")),
    grounds,
  }),
  kind("unknown", { reason }),
]);
export type Fee = z.infer<typeof fee>;
