import { z } from "astro/zod";
import { grounds, orUnknown } from "./ground.ts";
import { both, id, ref } from "./text.ts";

/** One paper an applicant needs (應備文件). The words (name of the case, note) stand in zh.mdx and en.mdx under the same id. */
export const evidenceUse = z.strictObject({
  id,
  type: ref("evidence.yaml", "是哪一種文件", "the kind of paper"),
  need: z
    .enum(["original", "copy", "show", "declare", "made", "agencyLooksUp", "unknown"])
    .describe(
      both(
        "original 正本、copy 影本、show 出示就好、declare 填寫或切結、made 為這次申請做的、agencyLooksUp 機關自己查（要有規定）、unknown 沒寫正本或影本",
        "made: drawn up for this application, so that there is no original to keep back. agencyLooksUp: no need to bring; only where a fact or article says so. unknown: original or copy is not published",
      ),
    ),
  conditional: z
    .boolean()
    .default(false)
    .describe(
      both(
        "true：只有某種情況才要，情況寫在文字的 when",
        "true: only in the case that the words describe",
      ),
    ),
  case: id
    .optional()
    .describe(
      both(
        "屬於哪個情況（本檔 cases 的代號）；不寫就是都要",
        "one of this service's cases; left out: needed in every case",
      ),
    ),
  platform: ref(
    "platforms.yaml",
    "agencyLooksUp 時，機關查哪個系統",
    "agencyLooksUp: the system that is used",
  ).optional(),
  form: ref("forms/", "要填的表單", "the form to fill in").optional(),
  askFirst: z
    .strictObject({ grounds })
    .optional()
    .describe(
      both(
        "機關查得到、但沒規定可以不附：花錢申請前先問",
        "the office can look this up by itself, but no rule lets the applicant leave it out: ask before you pay for it",
      ),
    ),
  copies: z.number().int().positive().optional().describe(both("要幾份，像 2", "how many copies")),
  validWithinDays: z
    .number()
    .int()
    .positive()
    .optional()
    .describe(both("幾天內開立的才有效，像 90", "it must not be older than so many days")),
  grounds,
});

export const actor = z
  .enum([
    "applicant",
    "professional",
    "counter",
    "reviewer",
    "inspector",
    "otherAgency",
    "owners",
    "system",
  ])
  .describe(
    both(
      "誰做這一步：applicant 申請人、professional 專業人員、counter 櫃檯、reviewer 承辦、inspector 勘查、otherAgency 別的機關、owners 所有權人、system 系統",
      "who does it",
    ),
  );

const turn = z.strictObject({
  on: z
    .enum(["ok", "correct", "refuse"])
    .describe(both("結果：ok 通過、correct 要補正、refuse 不准", "ok, correct or refuse")),
  to: id.describe(both("接到哪一步（步驟的代號），或 end", "id of a step, or end")),
});

/** One step of the standard procedure (標準作業流程). */
export const step = z.strictObject({
  id,
  actor,
  optional: z
    .boolean()
    .default(false)
    .describe(both("true：不一定要做", "true: it may be left out")),
  logic: z
    .enum(["then", "and", "or"])
    .default("then")
    .describe(
      both(
        "和上一步的關係：then 接著、and 同時、or 二選一",
        "how it joins the step before: then, and, or",
      ),
    ),
  limit: id
    .optional()
    .describe(both("期限（本檔 limits 的代號）", "id of one of this service's limits")),
  clock: z
    .enum(["runs", "stopped"])
    .optional()
    .describe(
      both(
        "這一步機關的期限：runs 照算、stopped 暫停",
        "does the office's clock run during this step?",
      ),
    ),
  forms: z
    .array(ref("forms/", "這一步用的表單", "a form used here"))
    .default([])
    .describe(both("這一步用的表單", "forms used here")),
  next: z
    .array(turn)
    .default([])
    .describe(
      both(
        "不同結果接到哪一步；不寫就是下一步，像 [{ on: ok, to: pay }]",
        "where each result leads; left out: the next step in the list",
      ),
    ),
  grounds,
});

/** A way to hand in or to ask (申辦方式, 進度查詢). */
export const channel = z.strictObject({
  id,
  type: z
    .enum(["online", "counter", "post", "phone", "app", "mail"])
    .describe(
      both(
        "online 線上、counter 臨櫃、post 郵寄、phone 電話、app、mail 電子郵件",
        "online, counter, post, phone, app or mail (by e-mail)",
      ),
    ),
  office: ref("offices.yaml", "哪個單位", "the office").optional(),
  platform: ref("platforms.yaml", "哪個系統", "the system").optional(),
  call: ref(
    "lines.yaml",
    "哪支電話，也可以是 offices.yaml 的電話",
    "the line, or a phone of offices.yaml",
  ).optional(),
  grounds,
});

/** What you get (核發文件). */
export const output = z.strictObject({
  id,
  validity: z
    .union([
      z.literal("none"),
      orUnknown(
        z.strictObject({
          limit: id.describe(both("有效期限（本檔 limits 的代號）", "id of one of the limits")),
        }),
      ),
    ])
    .describe(
      both(
        "none 不會過期；或 { limit: 代號 }；查不到寫 { unknown: not-found }",
        "none: does not expire; or {limit: id}; or {unknown: reason}",
      ),
    ),
  grounds,
});
