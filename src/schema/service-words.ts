import { z } from "astro/zod";
import { answerWords } from "./answer.ts";
import { both, id, words, translation } from "./text.ts";

const note = words.optional().describe(both("補充說明，一句", "a note"));
const named = z.strictObject({ name: words.describe(both("名稱", "name")), note });
const byId = <T extends z.ZodType>(value: T) => z.record(id, value);
const titled = z.strictObject({
  title: words.describe(both("標題，短短一句", "heading, short")),
  text: words.describe(both("內容，短句、白話", "text, in short plain sentences")),
});

const papers = z.strictObject({
  name: words
    .optional()
    .describe(both("文件名稱；不寫就用 evidence.yaml 的", "name; left out: that of evidence.yaml")),
  when: words
    .optional()
    .describe(
      both("什麼情況才要（service.yaml 寫了 conditional: true）", "in which case it is needed"),
    ),
  note,
});
const periods = z.strictObject({
  name: words.describe(both("期限的名稱，像「審查」", "what takes so long, such as review")),
  startsOn: words.optional().describe(both("從哪一天算起", "from which day it is counted")),
  case: words.optional().describe(both("哪一種案件", "for which case")),
});

/**
 * Words of one service in one language: front matter of `content/services/<id>/{zh,en}.mdx`.
 * Every key under a heading is an id of service.yaml; a number stands as `{{limits.id}}`, `{{extensions.id}}` (by how
 * much that period may be extended), `{{figures.id}}` or `{{fees.id}}`.
 */
export const serviceWords = z.strictObject({
  title: words
    .max(80)
    .describe(both("標題，動詞開頭，30 字以內：申請道路挖掘許可", "title, a verb first; ≤ 30 字")),
  officialName: words.optional().describe(both("法規上的名稱", "the Act's word")),
  aliases: z
    .array(words)
    .min(3)
    .describe(
      both(
        "民眾會打的字：口語、簡稱、舊名、另一種語言，至少三個",
        "what people type: everyday words, abbreviations, old names, the other language's term",
      ),
    ),
  sharedAliases: z
    .array(words)
    .default([])
    .describe(both("和別的服務故意共用的說法", "aliases that another service has too, on purpose")),
  summary: words
    .max(220)
    .describe(
      both(
        "一兩句話的答案，有號碼，70 字以內，不寫法規名稱；放在標題下和搜尋結果",
        "the answer in one or two sentences, with the digits; ≤ 70 字 / 200 characters, no statute names. Stands under the title, in lists and search results",
      ),
    ),
  answer: answerWords.describe(both("第一個畫面的文字", "words of the first screen")),
  cases: byId(words)
    .default({})
    .describe(both("各情況的名稱，代號同 service.yaml 的 cases", "names of the cases, by id")),
  statusReason: words
    .optional()
    .describe(both("為什麼暫停或停辦", "why the service is paused or closed")),
  applicant: words.describe(both("誰可以申請", "who may apply")),
  evidence: byId(papers)
    .default({})
    .describe(both("各文件的文字，代號同 service.yaml", "words of the papers, by id")),
  noNeedToBring: byId(words)
    .default({})
    .describe(both("不用帶的東西，一項一句", "what need not be brought, a line each")),
  amounts: byId(words)
    .default({})
    .describe(
      both(
        "補助：每筆錢補助什麼，代號同 figures",
        "subsidies: what each sum is for, by the id of its figure",
      ),
    ),
  start: words
    .optional()
    .describe(both("補助：核定前不能做什麼", "subsidies: what not to do before the decision")),
  forms: byId(named)
    .default({})
    .describe(both("官方表單的名稱，代號: 文字", "official forms, by their id")),
  channels: byId(words)
    .default({})
    .describe(both("各種申辦方式怎麼辦", "how each way works, by id")),
  steps: byId(titled).describe(both("每一步的標題和內容，代號同 service.yaml", "each step, by id")),
  limits: byId(periods).describe(both("每個期限的名稱，代號同 service.yaml", "each period, by id")),
  fees: byId(named)
    .default({})
    .describe(both("每筆費用的名稱，代號同 service.yaml", "each fee, by id")),
  outputs: byId(named)
    .default({})
    .describe(both("會拿到的文件，代號同 service.yaml", "what you get, by id")),
  responsibility: byId(words)
    .default({})
    .describe(both("哪一種歸誰管，一項一句", "which case belongs to whom, by id")),
  afterwards: z
    .strictObject({
      next: words.describe(both("送件後會怎樣", "what happens next")),
      correction: words.describe(both("要補正時怎麼辦", "what to do when something is missing")),
      late: words.describe(both("機關逾期時怎麼辦", "what to do when the office is late")),
      appeal: words.describe(both("不服結果怎麼辦", "how to object")),
    })
    .describe(both("送件以後", "after handing in")),
  caseStatus: byId(words)
    .default({})
    .describe(both("怎麼查進度，代號同 service.yaml", "how to ask how far it is, by id")),
  legalBasis: byId(words).describe(
    both("每部法律規定什麼，代號同 laws.yaml", "by law id: what it fixes"),
  ),
  faqs: byId(
    z.strictObject({
      q: words.describe(both("問題，照民眾會問的寫", "the question, as people ask it")),
      a: words.describe(both("回答，先說結論", "the answer, the point first")),
    }),
  ).describe(both("常見問題，代號同 service.yaml", "questions people ask, by id")),
  specialCases: byId(titled)
    .default({})
    .describe(both("特殊情況，代號同 service.yaml", "special cases, by id")),
  commonFaults: byId(
    z.strictObject({
      fault: words.describe(both("常見的錯誤", "what goes wrong")),
      instead: words.describe(both("正確的做法", "how to do it right")),
    }),
  )
    .default({})
    .describe(both("常被退件的原因，代號同 service.yaml", "what sends it back, by id")),
  gaps: byId(words)
    .default({})
    .describe(both("還不知道的事，代號同 service.yaml", "what is still unknown, by id")),
  changes: byId(words).describe(both("改了什麼，代號同 service.yaml", "what changed, by id")),
  ...translation,
});
export type ServiceWords = z.infer<typeof serviceWords>;
