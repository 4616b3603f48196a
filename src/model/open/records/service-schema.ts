import { z } from "astro/zod";
import { bilingual, both, id, isoDate } from "../../../schema/text.ts";
import { grounds, references } from "../ground.ts";
import {
  fee,
  formUse,
  grounded,
  limit,
  line,
  needCase,
  paper,
  step,
  titled,
  way,
} from "./service-parts-schema.ts";

const text = bilingual;
const code = z.string().describe(both("永久代碼", "permanent code"));
const office = (zh: string, en: string) =>
  id.describe(both(`${zh}（offices 的 id）`, `${en}: id in offices`));

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
