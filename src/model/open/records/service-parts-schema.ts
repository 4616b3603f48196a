import { z } from "astro/zod";
import { bilingual, both, id } from "../../../schema/text.ts";
import { grounds } from "../ground.ts";

const text = bilingual;
export const grounded = z.strictObject({ id, text, grounds });
export const titled = z.strictObject({ id, title: text, text, grounds });

export const needCase = z.strictObject({
  id,
  verdict: z.enum(["yes", "no", "ask"]),
  label: text,
  why: text,
  grounds,
});

/** A value with its name; `unknown` says openly that nobody has published it. */
export const line = z.strictObject({
  id,
  name: text.optional(),
  value: text.optional(),
  unknown: z.boolean().describe(both("沒有查到", "not known")),
  notes: z.array(text),
  grounds,
});

export const limit = line.extend({
  who: z.string().describe(both("誰要遵守", "who must keep it")),
  basis: z
    .string()
    .optional()
    .describe(
      both("law 法條、pledge 承諾、fallback 一般規定", "law, pledge or the general fallback"),
    ),
  main: z.boolean().describe(both("這個服務要多久", "answers how long it takes")),
  amount: z.number().optional(),
  unit: z.string().optional(),
});

export const fee = line.extend({
  amount: z
    .number()
    .optional()
    .describe(both("新臺幣，只有固定金額才有", "NT$, for flat sums only")),
  per: z.string().optional().describe(both("每多少收一次", "for each what")),
});

export const paper = z.strictObject({
  id,
  type: id.describe(both("哪一種文件", "kind of paper")),
  case: text.optional().describe(both("哪種情況", "the case it belongs to")),
  name: text,
  need: z
    .string()
    .describe(
      both("正本、影本……；agencyLooksUp 不用帶", "original, copy …; agencyLooksUp: not to bring"),
    ),
  tag: text.optional(),
  when: text.optional().describe(both("只有這時候要", "needed in this case only")),
  notes: z.array(text),
  grounds,
});

export const way = z.strictObject({
  id,
  type: z.string().describe(both("online、counter、post、phone、app、mail", "how")),
  label: text,
  place: text.optional(),
  url: text.optional(),
  phone: z.string().optional(),
  note: text.optional(),
  grounds,
});

export const step = z.strictObject({
  id,
  title: text,
  actor: text.describe(both("誰做", "who acts")),
  limit: text.optional(),
  marks: z.array(text),
  text: text.optional(),
  grounds,
});

export const formUse = z.strictObject({
  id,
  title: text,
  code: z.string().optional(),
  url: text.optional().describe(both("本站表單才有", "forms of this site only")),
  note: text.optional(),
  grounds,
});
