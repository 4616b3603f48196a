import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, id } from "./text.ts";

/** A question flow (“which permit do I need?”): `content/flows/<id>.yaml`. Rules stay apart from routing. */
export const flow = z.strictObject({
  title: bilingual,
  start: id,
  questions: z
    .array(
      z.strictObject({
        id,
        ask: bilingual,
        help: bilingual.optional(),
        answers: z.array(z.strictObject({ id, label: bilingual, to: id })).min(2),
        grounds: grounds.optional(),
      }),
    )
    .min(1),
  outcomes: z
    .array(
      z.strictObject({
        id,
        say: bilingual,
        services: z.array(id).default([]),
        office: id.optional(),
        grounds,
      }),
    )
    .min(1),
});
export type Flow = z.infer<typeof flow>;
