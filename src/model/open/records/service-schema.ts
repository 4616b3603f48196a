import { z } from "astro/zod";
import { bilingual, both, id, isoDate } from "../../../schema/text.ts";
import { grounds, references } from "../ground.ts";

const text = bilingual;
const code = z.string().describe(both("永久代碼", "permanent code"));
const office = (zh: string, en: string) =>
  id.describe(both(`${zh}（offices 的 id）`, `${en}: id in offices`));
const grounded = z.strictObject({ id, text, grounds });
const titled = z.strictObject({ id, title: text, text, grounds });

const needCase = z.strictObject({
  id,
  verdict: z.enum(["yes", "no", "ask"]),
  label: text,
  why: text,
  grounds,
});

/** A value with its name; `unknown` says openly that nobody has published it. */
const line = z.strictObject({
  id,
  name: text.optional(),
  value: text.optional(),
  unknown: z.boolean().describe(both("沒有查到", "not known")),
  notes: z.array(text),
  grounds,
});

const limit = line.extend({
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

const fee = line.extend({
  amount: z
    .number()
    .optional()
    .describe(both("新臺幣，只有固定金額才有", "NT$, for flat sums only")),
  per: z.string().optional().describe(both("每多少收一次", "for each what")),
});

const paper = z.strictObject({
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

const way = z.strictObject({
  id,
  type: z.string().describe(both("online、counter、post、phone、app、mail", "how")),
  label: text,
  place: text.optional(),
  url: text.optional(),
  phone: z.string().optional(),
  note: text.optional(),
  grounds,
});

const step = z.strictObject({
  id,
  title: text,
  actor: text.describe(both("誰做", "who acts")),
  limit: text.optional(),
  marks: z.array(text),
  text: text.optional(),
  grounds,
});

const formUse = z.strictObject({
  id,
  title: text,
  code: z.string().optional(),
  url: text.optional().describe(both("本站表單才有", "forms of this site only")),
  note: text.optional(),
  grounds,
});

/** One service: what its page says in both languages, with codes and grounds. */
export const serviceRecord = z.strictObject({
  id: id.describe(both("代號，也是網址的一段", "id, part of its address")),
  code,
  kind: z.string().describe(both("服務種類", "kind of service")),
  status: z.string().describe(both("開辦情形", "active, paused, ending or closed")),
  title: text,
  officialName: text.optional(),
  summary: text.describe(both("一句話的答案", "the answer in a sentence")),
  url: text,
  markdown: text.describe(both("純文字版", "plain text")),
  permalink: z.string().describe(both("印在紙上的網址", "address printed on paper")),
  reviewed: z.strictObject({
    state: z
      .string()
      .describe(both("draft 草稿、part、checked、due", "draft, part, checked or due")),
    facts: z.number().int(),
    checked: z.number().int(),
    date: isoDate,
  }),
  changed: isoDate.describe(both("最後修改", "last change")),
  topics: z.array(id),
  events: z.array(id),
  audiences: z.array(id),
  owner: office("決定的單位", "who decides"),
  receivedAt: office("送件的單位", "where it is handed in"),
  contact: office("詢問的單位", "whom to ask"),
  phone: z.string().describe(both("詢問電話", "number to ask")),
  danger: grounded.optional().describe(both("危險時", "where there is danger")),
  need: z.array(needCase).describe(both("要不要辦", "do I need it?")),
  say: z.array(grounded).describe(both("電話裡怎麼說", "what to say on the phone")),
  today: z.array(grounded).describe(both("今天做什麼", "what to do today")),
  next: z.array(grounded).describe(both("接著會怎樣", "what happens next")),
  applicant: grounded,
  fees: z.array(fee),
  limits: z.array(limit),
  papersKnown: z.boolean().describe(both("文件清單查得到嗎", "is the list of papers published?")),
  papers: z.array(paper),
  notNeeded: z.array(grounded),
  handIn: z.array(way),
  caseStatus: z.array(way),
  steps: z.array(step),
  outputs: z.array(line),
  forms: z.array(formUse),
  ofKind: z.array(line).describe(both("這類服務才有的事", "what only this kind has")),
  special: z.array(titled),
  notThis: z.array(grounded.extend({ url: text.optional() })),
  afterwards: z.array(titled),
  faults: z.array(z.strictObject({ id, wrong: text, instead: text, grounds })),
  laws: z.array(z.strictObject({ law: id, fixes: text })),
  requires: z.array(id),
  related: z.array(id),
  gaps: z.array(text).describe(both("還不知道的事", "what is still unknown")),
  references,
});
export type ServiceRecord = z.infer<typeof serviceRecord>;
