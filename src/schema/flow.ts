import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { aliases, bilingual, id, list } from "./text.ts";

/** One question with its answers. Where an answer leads is routing alone; what follows from it stands under `rules`. */
export const question = z.strictObject({
  id,
  ask: bilingual.meta({ description: "as the reader would put it, short" }),
  help: bilingual.optional().meta({ description: "what decides, and where to look it up" }),
  answers: z
    .array(
      z.strictObject({
        id: id.meta({ description: "stands in the address: short, lasting, one word if possible" }),
        label: bilingual,
        next: id.meta({ description: "id of the next question, or end" }),
      }),
    )
    .min(2)
    .max(8),
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
    when: condition.refine((when) => Object.keys(when).length > 0, "at least one answer"),
    say: bilingual.meta({ description: "what it means for the reader, in one or two sentences" }),
    services: z
      .array(
        z.strictObject({
          service: id,
          only: bilingual.optional().meta({ description: "in this case only" }),
        }),
      )
      .default([])
      .meta({ description: "in the order in which they are done" }),
    none: z
      .boolean()
      .default(false)
      .meta({ description: "true: for this the reader needs no permit; say tells why" }),
    ask: id.optional().meta({ description: "office to ask, where no rule decides" }),
    referral: id.optional().meta({ description: "another agency: id in content/referrals.yaml" }),
    grounds,
  })
  .refine(
    (r) => r.services.length > 0 || r.none || r.ask !== undefined || r.referral !== undefined,
    "services, none: true, ask or referral",
  )
  .refine(
    (r) => !(r.none && r.services.length > 0),
    "a rule that says “none needed” names no service",
  );
export type FlowRule = z.infer<typeof rule>;

/** “Which permit do I need?”: `content/flows/<id>.yaml`. */
export const flow = z.strictObject({
  title: bilingual,
  summary: bilingual,
  order: z.number().int().meta({ description: "place in the list of flows" }),
  aliases,
  start: id,
  questions: list(question),
  rules: list(rule),
});
export type Flow = z.infer<typeof flow>;
