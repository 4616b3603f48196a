import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, both, id, list, ref, words } from "./text.ts";

const offer = both(
  "種類.代號，像 service.open-data、page.faq",
  "a place such as service.open-data",
);

/**
 * One measure (執行重點) of the service plan, restated in plain words, with what this site offers for it.
 *
 * @example { id: faq, text: {…}, units: [secretariat], names: [FAQ], offers: [page.faq], byOffice: true }
 */
export const measure = z
  .strictObject({
    id,
    text: bilingual.describe(both("用白話重述這一項", "the measure in plain words")),
    units: list(z.union([id, z.literal("subordinate")])).describe(
      both(
        "哪些單位做：offices.yaml 的代號；subordinate 是所有所屬機關",
        "ids in content/offices.yaml; subordinate: all subordinate offices (所屬機關)",
      ),
    ),
    names: z
      .array(words)
      .default([])
      .describe(
        both(
          "計畫點名的系統、管道、工作，照計畫原文寫",
          "systems, channels and duties that the plan names, in its own words",
        ),
      ),
    offers: z
      .array(z.string().regex(/^[a-z]+\.[a-z0-9-]+$/, offer))
      .default([])
      .describe(
        both(
          "本站哪一頁做到了，像 page.faq、platform.x",
          "where this site answers it, as in a link: page.faq, platform.x",
        ),
      ),
    byOffice: z
      .boolean()
      .default(false)
      .describe(
        both(
          "true：是單位自己做的，不是（或不只是）靠網站",
          "true: done by the office, not (or not only) by a website",
        ),
      ),
    note: bilingual
      .optional()
      .describe(
        both("本站為這一項做了什麼，一句話", "what this site does for it, in one sentence"),
      ),
  })
  .refine(
    (m) => m.offers.length > 0 || m.byOffice,
    both("寫 offers，或 byOffice: true", "offers, or byOffice: true"),
  );
export type Measure = z.infer<typeof measure>;

const group = z.strictObject({
  id,
  title: bilingual.describe(both("執行要項的標題", "heading")),
  measures: list(measure).describe(both("底下的執行重點", "its measures")),
});
const part = z.strictObject({
  id,
  title: bilingual.describe(both("這一部分的標題", "heading")),
  lead: bilingual.describe(both("一兩句說明這一部分", "what it is about")),
  groups: list(group).describe(both("執行要項", "headings (執行要項) with their measures")),
});

/** The Bureau's service plan, in full structure: `content/plan.yaml`. */
export const plan = z.strictObject({
  title: bilingual.describe(both("計畫名稱", "title of the plan")),
  lead: bilingual.describe(both("這份計畫是什麼，一兩句", "what it is, in a sentence or two")),
  year: z.number().int().describe(both("西元年，像 2023", "year of the common era")),
  grounds,
  bases: list(bilingual).describe(both("計畫依據，一項一條", "what the plan rests on (計畫依據)")),
  goals: list(bilingual).describe(both("計畫目標，一項一條", "its goals (計畫目標)")),
  covers: bilingual.describe(both("實施對象", "whom it binds (實施對象)")),
  reporting: list(bilingual).describe(
    both("推動及管考，一項一條", "how it is carried out and reported (推動及管考)"),
  ),
  changes: bilingual.describe(both("計畫怎麼修改（其他）", "how the plan may change (其他)")),
  template: bilingual.describe(
    both("所屬機關的工作計畫（附件）", "the work plan of each subordinate office (附件)"),
  ),
  form: ref("forms/", "工作計畫的表單", "the form of that work plan").optional(),
  parts: list(part).describe(both("計畫的各部分", "its parts")),
});
export type Plan = z.infer<typeof plan>;
