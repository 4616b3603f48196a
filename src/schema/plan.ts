import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, id, list, words } from "./text.ts";

/**
 * One measure (執行重點) of the service plan, restated in plain words, with what this site offers for it.
 *
 * @example { id: faq, text: {…}, units: [secretariat], names: [FAQ], offers: [page.faq], byOffice: true }
 */
export const measure = z
  .strictObject({
    id,
    text: bilingual,
    units: list(z.union([id, z.literal("subordinate")])).meta({
      description: "ids in content/offices.yaml; subordinate: all subordinate offices (所屬機關)",
    }),
    names: z
      .array(words)
      .default([])
      .meta({ description: "systems, channels and duties that the plan names, in its own words" }),
    offers: z
      .array(z.string().regex(/^[a-z]+\.[a-z0-9-]+$/, "a place such as service.open-data"))
      .default([])
      .meta({ description: "where this site answers it, as in a link: page.faq, platform.x" }),
    byOffice: z
      .boolean()
      .default(false)
      .meta({ description: "true: done by the office, not (or not only) by a website" }),
    note: bilingual.optional().meta({ description: "what this site does for it, in one sentence" }),
  })
  .refine((m) => m.offers.length > 0 || m.byOffice, "offers, or byOffice: true");
export type Measure = z.infer<typeof measure>;

/** The Bureau's service plan, in full structure: `content/plan.yaml`. */
export const plan = z.strictObject({
  title: bilingual,
  lead: bilingual,
  year: z.number().int().meta({ description: "year of the common era" }),
  grounds,
  bases: list(bilingual).meta({ description: "what the plan rests on (計畫依據)" }),
  goals: list(bilingual).meta({ description: "計畫目標" }),
  covers: bilingual.meta({ description: "whom it binds (實施對象)" }),
  reporting: list(bilingual).meta({
    description: "how it is carried out and reported (推動及管考)",
  }),
  changes: bilingual.meta({ description: "how the plan may change (其他)" }),
  template: bilingual.meta({ description: "the work plan of each subordinate office (附件)" }),
  form: id.optional().meta({ description: "the form of that work plan, in content/forms" }),
  parts: list(
    z.strictObject({
      id,
      title: bilingual,
      lead: bilingual,
      groups: list(z.strictObject({ id, title: bilingual, measures: list(measure) })).meta({
        description: "headings (執行要項) with their measures",
      }),
    }),
  ),
});
export type Plan = z.infer<typeof plan>;
