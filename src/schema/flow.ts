import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { aliases, bilingual, both, id, list, ref } from "./text.ts";

const answer = z.strictObject({
  id: id.describe(
    both(
      "代號；會出現在網址裡，要短、以後不改，最好一個英文字",
      "stands in the address: short, lasting, one word if possible",
    ),
  ),
  label: bilingual.describe(
    both("選項的文字；同一題裡不能一樣", "the answer as it is read; no two alike"),
  ),
  next: id.describe(both("接到哪一題（題目的代號），或 end", "id of the next question, or end")),
});

/** One question with its answers. Where an answer leads is routing alone; what follows from it stands under `rules`. */
export const question = z.strictObject({
  id,
  ask: bilingual.describe(
    both("題目，照民眾會說的話寫，要短", "as the reader would put it, short"),
  ),
  help: bilingual
    .optional()
    .describe(both("怎麼判斷、到哪裡查", "what decides, and where to look it up")),
  answers: z
    .array(answer)
    .min(2)
    .max(8)
    .describe(both("選項，2 到 8 個", "its answers, two to eight")),
  grounds: grounds.optional(),
});
export type Question = z.infer<typeof question>;

/** The answers a rule needs: by question, one answer or any of several. Questions not named do not matter. */
export const condition = z.record(id, z.union([id, list(id)]));

/**
 * What follows from some answers. An outcome is made of every rule whose condition fits, in the order of the file, so a
 * rule is written once however many paths lead to it.
 *
 * @example { id: permit, when: { work: extend }, services: [{ service: building-permit }], grounds: [...] }
 */
export const rule = z
  .strictObject({
    id,
    when: condition
      .refine(
        (when) => Object.keys(when).length > 0,
        both("至少一題的答案，像 work: extend", "at least one answer"),
      )
      .describe(
        both(
          "要有哪些答案才算，寫「題目: 答案」，像 work: [extend, add]",
          "the answers it needs, by question",
        ),
      ),
    say: bilingual.describe(
      both("對民眾是什麼意思，一兩句", "what it means for the reader, in one or two sentences"),
    ),
    services: z
      .array(
        z.strictObject({
          service: ref("services/", "要辦的服務", "the service"),
          only: bilingual.optional().describe(both("只有哪種情況才要辦", "in this case only")),
        }),
      )
      .default([])
      .describe(both("要辦哪些服務，照先後順序", "in the order in which they are done")),
    none: z
      .boolean()
      .default(false)
      .describe(
        both(
          "true：這樣不用申請，原因寫在 say",
          "true: for this the reader needs no permit; say tells why",
        ),
      ),
    ask: ref(
      "offices.yaml",
      "沒有規定時問哪個單位",
      "office to ask, where no rule decides",
    ).optional(),
    referral: ref("referrals.yaml", "歸哪個別的機關", "another agency").optional(),
    grounds,
  })
  .refine(
    (r) => r.services.length > 0 || r.none || r.ask !== undefined || r.referral !== undefined,
    both("services、none: true、ask、referral 至少寫一個", "services, none: true, ask or referral"),
  )
  .refine(
    (r) => !(r.none && r.services.length > 0),
    both(
      "寫了 none: true（不用申請），就不寫 services",
      "a rule that says “none needed” names no service",
    ),
  );
export type FlowRule = z.infer<typeof rule>;

/** “Which permit do I need?”: `content/flows/<id>.yaml`. */
export const flow = z.strictObject({
  title: bilingual.describe(both("流程的標題，像「我要蓋新房子」", "title")),
  summary: bilingual.describe(both("一句話說明問完會知道什麼", "what it tells, in one sentence")),
  order: z.number().int().describe(both("在清單裡排第幾個，像 1", "place in the list of flows")),
  aliases: aliases.describe(both("民眾會打的字", "what people type to find it")),
  start: id.describe(both("第一題的代號", "id of the first question")),
  questions: list(question).describe(both("所有題目", "all questions")),
  rules: list(rule).describe(both("答案決定的結果", "what follows from the answers")),
});
export type Flow = z.infer<typeof flow>;
