import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { both, id, ref, words } from "./text.ts";

const said = z.strictObject({ id, grounds });
const call = id.describe(
  both(
    "打哪支電話：lines.yaml 的代號，或 offices.yaml 的電話代號",
    "a line of content/lines.yaml, or a phone of offices.yaml",
  ),
);
const flow = ref("flows/", "一步一步問的流程", "asks the same step by step");

/** What the one button of the first screen does. */
export const button = z
  .union([
    z.strictObject({ call }),
    z.strictObject({ form: ref("forms/", "打開來填的表單", "opens it to fill in") }),
    z.strictObject({ platform: ref("platforms.yaml", "連到的系統", "leads to it") }),
    z.strictObject({
      section: z
        .enum(["need", "evidence", "hand-in", "steps", "forms", "status"])
        .describe(both("跳到本頁的哪一段，像 steps", "the section of this page it leads to")),
    }),
    z.strictObject({ flow }),
  ])
  .describe(
    both(
      "第一個畫面的按鈕：call、form、platform、section、flow 選一種",
      "what the one button does: call, form, platform, section or flow",
    ),
  );
export type Button = z.infer<typeof button>;

/**
 * A case in which the reader does, does not, or may need this service, in what a layman knows: storeys, height, what it
 * was before. The reason is that of a rule of a flow, or words of its own.
 *
 * @example { id: high-rise, verdict: "yes", grounds: [{ law: building-act, articles: ["77-2"] }] }
 * @example { id: paint, verdict: "no", rule: change-building/loose }
 */
export const needCase = z
  .strictObject({
    id,
    verdict: z
      .enum(["yes", "no", "ask"])
      .describe(
        both('要不要辦，加引號："yes" 要、"no" 不用、ask 要問', '"yes", "no" or ask; in quotes'),
      ),
    rule: z
      .string()
      .regex(
        /^[a-z0-9-]+\/[a-z0-9-]+$/,
        both(
          "流程/規則，像 change-building/bars",
          "a flow and one of its rules, as change-building/bars",
        ),
      )
      .optional()
      .describe(
        both(
          "原因和依據取自流程的規則，像 change-building/bars",
          "takes the reason and its grounds from this rule of a flow",
        ),
      ),
    grounds: grounds.optional(),
  })
  .refine(
    (c) => (c.rule === undefined) !== (c.grounds === undefined),
    both("rule，或自己寫原因並附 grounds，兩個選一個", "rule, or grounds for words of your own"),
  );

/** “Do I need it?”, “Do I qualify?” */
export const need = z
  .strictObject({
    cases: z
      .array(needCase)
      .min(2)
      .max(7)
      .describe(both("各種情形，2 到 7 個", "cases, two to seven")),
    flow: flow.optional(),
  })
  .describe(both("我要不要辦？各種情形的回答", "do I need it, do I qualify?"));

/** The first screen of a service. Its sentence is `summary` in the words. */
const first = {
  grounds: grounds.describe(
    both("標題下面那句（summary）的依據", "what the sentence under the title (summary) rests on"),
  ),
  button,
  ask: id.describe(
    both("不知道的事打哪支電話問（電話的代號）", "line or phone to ask for what is not known"),
  ),
  danger: z
    .strictObject({ grounds })
    .optional()
    .describe(
      both(
        "有生命危險才寫：先離開、打 119",
        "only where life is at risk: leave, 119, the duty line",
      ),
    ),
};
const lines = (least: number, zh: string, en: string) =>
  z.array(said).min(least).max(5).describe(both(zh, en));
const next = lines(1, "接下來會怎樣，一項一句", "what happens next, a line each");
const today = lines(2, "今天先做什麼，一項一句", "what to do today, a line each");
const say = (least: number) =>
  lines(least, "打電話時要說什麼，一項一句", "what to say on the phone, a line each");

const screen = both("頁面第一個畫面的資料", "facts of the first screen");

/** What the first screen must hold, by kind of service: see `content/README`-like table in docs of the schema below. */
export const answers = {
  /** A report: what to say on the phone, what happens next. */
  report: z
    .strictObject({
      ...first,
      button: z
        .strictObject({ call })
        .describe(both("通報的按鈕一定是打電話", "the button of a report is a call")),
      say: say(2),
      next,
    })
    .describe(screen),
  /** A permit, filing or subsidy: do I need it, do I qualify? */
  need: z.strictObject({ ...first, need }).describe(screen),
  /** A claim or dispute: what to do today. */
  today: z.strictObject({ ...first, today }).describe(screen),
  /** A copy, advice or information: what to say, where there is something to say. */
  say: z.strictObject({ ...first, say: say(1) }).describe(screen),
};

const sayWords = z.record(id, words).optional();
const needWords = z.strictObject({
  ask: words
    .max(60)
    .describe(both("問題，用一般人懂的話，最多 60 字", "the question, in what a layman knows")),
  cases: z
    .record(
      id,
      z.strictObject({
        label: words.max(60).describe(both("是哪一種情形，最多 60 字", "the case, short")),
        text: words
          .optional()
          .describe(
            both("原因；service.yaml 寫了 rule 就不寫", "the reason; left out where rule gives it"),
          ),
      }),
    )
    .describe(both("各種情形的文字，代號同 service.yaml", "the cases, by their ids")),
});

/** Words of the first screen, under `answer` in `{zh,en}.mdx`. */
export const answerWords = z.strictObject({
  button: words
    .max(40)
    .describe(
      both(
        "按鈕的字，動詞開頭，打電話要有號碼：打 1999 報修",
        "a verb and, for a call, the number: Call 1999",
      ),
    ),
  where: words
    .max(70)
    .optional()
    .describe(
      both(
        "沒有固定單位時，寫誰受理，像「公文上寫的機關」；代替單位名稱",
        "who takes it in, where that is no single office: the authority named in the letter. Stands in the box instead of the office",
      ),
    ),
  hint: words
    .max(40)
    .optional()
    .describe(both("按鈕旁的小字，像「全天」", "beside the button, small: all day")),
  danger: words
    .max(160)
    .optional()
    .describe(both("有危險時先做什麼", "what to do first where life is at risk")),
  say: sayWords.describe(both("打電話時要說什麼，代號: 文字", "what to say, by id")),
  today: sayWords.describe(both("今天先做什麼，代號: 文字", "what to do today, by id")),
  next: sayWords.describe(both("接下來會怎樣，代號: 文字", "what happens next, by id")),
  need: needWords.optional().describe(both("我要不要辦？的文字", "words of “do I need it?”")),
});
