import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, both, id, list } from "./text.ts";

const kindOfCase = z.strictObject({
  id,
  title: bilingual.describe(both("這一類案件的標題", "heading of this sort of case")),
  kinds: list(z.string()).describe(
    both(
      "哪些種類的服務，寫法和 service.yaml 的 kind 一樣",
      "kinds of services, as in service.yaml",
    ),
  ),
  number: bilingual.describe(
    both("要先準備哪個號碼、寫在哪裡", "which number to have at hand, and where it stands"),
  ),
  late: bilingual.describe(
    both("機關逾期時，欠民眾什麼", "what the office owes you when it is late"),
  ),
  grounds,
});

const receiptLine = z.strictObject({
  label: bilingual.describe(both("單子上的一行", "a line of the slip")),
  wanted: z
    .boolean()
    .default(false)
    .describe(both("true：就是要找的那個號碼", "true: the number to look for")),
});

const statusWord = z.strictObject({
  id,
  word: bilingual.describe(both("狀態用語，像「補正中」", "the word as the office says it")),
  means: bilingual.describe(both("是什麼意思", "what it means")),
  act: bilingual.describe(both("現在要做什麼", "what to do now")),
  grounds,
});

/** Where is my case? One page for all kinds: `content/case-status.yaml`. */
export const caseStatus = z.strictObject({
  lead: bilingual.describe(
    both("第一句：打給誰，要有號碼", "the answer: whom to call, with the digits"),
  ),
  letter: z
    .strictObject({
      title: bilingual.describe(both("標題", "heading")),
      text: bilingual.describe(both("內文", "text")),
      grounds,
    })
    .describe(
      both(
        "收到公文先做什麼，放在用語說明前面",
        "what to do with a letter, before its words are explained",
      ),
    ),
  kinds: list(kindOfCase).describe(both("各類案件怎麼查", "how each sort of case is asked after")),
  receipt: z
    .strictObject({
      note: bilingual.describe(
        both(
          "說明單子長得不一定一樣，畫的只是例子",
          "that receipts differ; what is drawn is an example",
        ),
      ),
      lines: list(receiptLine).describe(both("單子上有哪幾行", "its lines, from the top")),
    })
    .describe(both("畫出來的收據", "the slip that is drawn")),
  words: list(statusWord).describe(
    both("狀態用語和它的意思", "status words and what they mean for the reader"),
  ),
});
export type CaseStatus = z.infer<typeof caseStatus>;
