import { z } from "astro/zod";
import { bilingual, id } from "./text.ts";

/** A kind of paper that services ask for: one entry of `content/evidence.yaml`. */
export const evidence = z.strictObject({
  id,
  name: bilingual,
  issuer: bilingual.optional().meta({ description: "who makes or issues it" }),
  howToGet: bilingual.optional(),
});
export type Evidence = z.infer<typeof evidence>;
