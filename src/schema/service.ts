import { z } from "astro/zod";
import { answers } from "./answer.ts";
import { grounds, orUnknown } from "./ground.ts";
import { fee, figure, limit } from "./quantity.ts";
import { channel, evidenceUse, output, step } from "./service-parts.ts";
import { both, id, isoDate, list, ref } from "./text.ts";

const grounded = z.strictObject({ id, grounds });
const answered = (zh: string, en: string) =>
  orUnknown(z.strictObject({ grounds })).describe(
    both(`${zh}的依據；查不到寫 unknown: not-found`, `ground of ${en}, or unknown`),
  );

const handOff = z.strictObject({
  id,
  referral: ref("referrals.yaml", "歸別的機關", "another agency").optional(),
  office: ref("offices.yaml", "歸哪個單位", "another office").optional(),
  service: ref("services/", "歸哪個服務", "another service").optional(),
  grounds,
});

const formUse = z.strictObject({
  form: ref("forms/", "本站的表單", "a form of this site").optional(),
  official: id
    .optional()
    .describe(
      both(
        "官方表單的代號，名稱寫在文字的 forms",
        "an official form named in the words under forms",
      ),
    ),
  grounds: grounds.optional(),
});

const lawUse = z.strictObject({
  law: ref("laws.yaml", "法律", "the law"),
  articles: list(z.string())
    .optional()
    .describe(both('條號，每個都加引號：["8", "77-2"]', "article numbers in quotes")),
});

const reviewed = z.strictObject({
  state: z
    .enum(["draft", "checked"])
    .describe(both("draft 還沒核對、checked 單位核對過", "draft, or checked by the office")),
  date: isoDate.describe(both("核對的日期", "the day")),
  by: ref("offices.yaml", "哪個單位核對的", "the office that checked it").optional(),
  next: isoDate.optional().describe(both("下次核對的日期", "the day of the next review")),
});

const ledgerCode = both("永久代碼，像 BM-012", "a permanent code such as BM-012");

const base = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{2,3}-\d{3}$/, ledgerCode)
    .describe(
      both(
        "永久代碼：字母照 site.yaml 的 codes，像 BM-012；也要寫進 codes.yaml",
        "permanent code: letters of `codes` in site.yaml, such as BM-012. Stands in content/codes.yaml, too",
      ),
    ),
  status: z
    .enum(["active", "paused", "ending", "closed"])
    .describe(
      both(
        "active 開辦中、paused 暫停、ending 快停辦、closed 停辦",
        "active, paused, ending or closed",
      ),
    ),
  audiences: z
    .array(ref("audiences.yaml", "對象", "a group of readers"))
    .default([])
    .describe(both("給誰用", "for whom")),
  topics: z
    .array(ref("topics.yaml", "主題", "a field of work"))
    .default([])
    .describe(both("屬於哪些主題", "fields of work")),
  events: z
    .array(ref("events.yaml", "生活情境", "a life event"))
    .default([])
    .describe(both("遇到什麼事會用到", "life events")),
  owner: ref("offices.yaml", "決定准不准的單位", "the office that decides"),
  receivedAt: ref(
    "offices.yaml",
    "送件的地方，可以和 owner 不同",
    "where you hand it in; may differ from the owner",
  ),
  contact: ref("offices.yaml", "民眾打電話問的單位", "the office to ask"),
  applicant: answered("誰可以申請（文字的 applicant）", "the words under applicant"),
  responsibility: z
    .array(handOff)
    .default([])
    .describe(
      both("哪一種不歸這裡管、要找誰", "thresholds that decide who handles it, with the hand-off"),
    ),
  cases: z
    .array(id)
    .default([])
    .describe(
      both(
        "文件清單分成哪幾種情況，像 [first, change]",
        "parts of the checklist: first time, change; apply, completion",
      ),
    ),
  evidence: orUnknown(list(evidenceUse)).describe(
    both("要帶的文件，一份一項；查不到寫 unknown", "papers to bring, or unknown"),
  ),
  noNeedToBring: orUnknown(list(grounded))
    .optional()
    .describe(
      both(
        "大家以為要帶、其實不用的東西，文字寫在同一個代號；沒有來源就寫 unknown",
        "What people bring, pay for or believe they must, and need not: one line each, words under the same id. Left out: the papers say it (need agencyLooksUp, or askFirst). unknown: no source names one",
      ),
    ),
  forms: orUnknown(z.array(formUse).min(1)).describe(
    both("要填的表單；查不到寫 unknown", "forms, or unknown"),
  ),
  channels: orUnknown(list(channel)).describe(
    both("怎麼送件；查不到寫 unknown", "ways to hand in, or unknown"),
  ),
  steps: list(step).describe(both("辦理的步驟，照順序", "steps of the procedure, in order")),
  limits: list(limit).describe(both("期限，一個一項", "periods, one each")),
  counting: z
    .strictObject({
      law: z
        .enum(["civil-code"])
        .describe(both("civil-code：照民法算", "civil-code: the Civil Code")),
      grounds,
    })
    .optional()
    .describe(
      both(
        "照哪部法律算日子；不寫就是行政程序法第 48 到 51 條",
        "The law by which days are counted; left out: the Administrative Procedure Act, Arts. 48–51",
      ),
    ),
  figures: z
    .array(figure)
    .default([])
    .describe(
      both(
        "其他數字：罰鍰、高度、比例；文字裡寫 {{figures.代號}}",
        "other numbers: fines, heights, shares",
      ),
    ),
  outputs: orUnknown(list(output)).describe(
    both("會拿到什麼文件；查不到寫 unknown", "what you get, or unknown"),
  ),
  afterwards: z
    .strictObject({
      next: answered("送件後會怎樣", "what happens next"),
      correction: answered("要補正時怎麼辦", "what to do when something is missing"),
      late: answered("機關逾期時怎麼辦", "what to do when the office is late"),
      appeal: answered("不服結果怎麼辦", "how to object"),
    })
    .describe(both("送件以後", "after handing in")),
  caseStatus: orUnknown(list(channel)).describe(
    both("怎麼查進度；查不到寫 unknown", "how to ask how far it is, or unknown"),
  ),
  legalBasis: list(lawUse).describe(
    both("依據的法律；每部規定什麼寫在文字裡", "laws; what each fixes stands in the words"),
  ),
  faqs: list(grounded).describe(both("常見問題，一題一項", "questions people ask")),
  specialCases: z.array(grounded).default([]).describe(both("特殊情況", "special cases")),
  commonFaults: z
    .array(grounded)
    .default([])
    .describe(both("常被退件的原因", "what sends an application back")),
  related: z
    .array(ref("services/", "服務", "a service"))
    .default([])
    .describe(both("也可以看的服務", "services to look at, too")),
  requires: z
    .array(ref("services/", "服務", "a service"))
    .default([])
    .describe(both("要先辦好的服務", "services to be done before")),
  validity: z
    .strictObject({
      opens: isoDate.optional().describe(both("開始受理的日期", "first day")),
      closes: isoDate.optional().describe(both("最後受理的日期", "last day")),
      grounds,
    })
    .optional()
    .describe(both("什麼時候受理；整年都受理就不寫", "when it is open; left out: always")),
  gaps: z
    .array(id)
    .default([])
    .describe(
      both(
        "還不知道的事，文字寫在同一個代號，會列在頁面上",
        "What is still unknown, in words; listed on the page",
      ),
    ),
  reviewed: reviewed.describe(both("核對紀錄", "record of checking")),
  changes: list(
    z.strictObject({
      id,
      date: isoDate.describe(both('改的日期，像 "2026-11-23"', "the day of the change")),
    }),
  ).describe(both("改了什麼，最新的放最前面", "what changed")),
});

const fees = orUnknown(list(fee)).describe(
  both("費用，一筆一項；免費寫 kind: free；查不到寫 unknown", "fees, or unknown"),
);
const noCharge = orUnknown(
  z.strictObject({
    free: z.literal(true).describe(both("true：不收費", "true: no charge")),
    grounds,
  }),
).describe(both("不收費的依據；查不到寫 unknown", "ground for its being free, or unknown"));
const kindOfService = both(
  "服務種類：permit 許可、filing 報備、copy 謄本、report 通報、subsidy 補助、dispute 爭議、claim 請求、consultation 諮詢、information 資訊",
  "kind of service; it decides what else the file asks for",
);
const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  base.extend({ kind: z.literal(name).describe(kindOfService), ...shape });

const budget = z
  .strictObject({
    year: orUnknown(
      z.strictObject({
        year: z.number().int().describe(both("西元年，像 2026", "year of the common era")),
        grounds,
      }),
    ).describe(both("哪一年的預算；查不到寫 unknown", "its year, or unknown")),
    closes: orUnknown(
      z.strictObject({ date: isoDate.describe(both("截止日期", "last day")), grounds }),
    ).describe(both("收到哪一天；查不到寫 unknown", "its last day, or unknown")),
  })
  .describe(both("補助的預算", "the money of a subsidy"));
const confidential = z.boolean().describe(both("true：保密", "true: kept confidential"));

/**
 * Facts of one service: `content/services/<id>/service.yaml`. Nothing here depends on language.
 * Each kind asks for what its readers ask: a report has no fee table, a subsidy has a budget year.
 */
export const serviceFacts = z.discriminatedUnion("kind", [
  kind("permit", { answer: answers.need, fees }),
  kind("filing", { answer: answers.need, fees }),
  kind("copy", { answer: answers.say, fees }),
  kind("report", {
    answer: answers.report,
    fees: noCharge,
    informant: orUnknown(z.strictObject({ confidential, grounds })).describe(
      both("通報人的身分保不保密；查不到寫 unknown", "is the informant kept secret? or unknown"),
    ),
  }),
  kind("subsidy", {
    answer: answers.need,
    fees: noCharge,
    budget,
    amounts: orUnknown(list(id)).describe(
      both("補助多少（figures 的代號）", "what is paid: ids of figures"),
    ),
    start: orUnknown(z.strictObject({ grounds }))
      .optional()
      .describe(
        both(
          "核定前可不可以動工，文字寫在 start；不用蓋也不用買就不寫",
          "may work begin before the decision? Words under start; left out: nothing is built or bought",
        ),
      ),
  }),
  kind("dispute", {
    answer: answers.today,
    fees,
    forum: orUnknown(
      z.strictObject({
        office: ref("offices.yaml", "受理的單位", "the office").optional(),
        grounds,
      }),
    ).describe(both("由誰審理；查不到寫 unknown", "who decides it, or unknown")),
  }),
  kind("claim", {
    answer: answers.today,
    fees: noCharge,
    timeBars: list(id).describe(
      both("過了就不能請求的期限（limits 的代號）", "ids of limits after which the claim is lost"),
    ),
  }),
  kind("consultation", { answer: answers.say, fees: noCharge }),
  kind("information", { answer: answers.say, fees: noCharge }),
]);
export type ServiceFacts = z.infer<typeof serviceFacts>;
export type ServiceKind = ServiceFacts["kind"];
