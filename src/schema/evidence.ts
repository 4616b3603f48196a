import { z } from "astro/zod";
import { bilingual, both, id } from "./text.ts";

/** A kind of paper that services ask for: one entry of `content/evidence.yaml`. */
export const evidence = z.strictObject({
  id,
  name: bilingual.describe(
    both("文件名稱；和法律用語不同時，括號附上法律用語", "name, with the Act's word in brackets"),
  ),
  issuer: bilingual.optional().describe(both("誰發的、誰做的", "who makes or issues it")),
  howToGet: bilingual
    .optional()
    .describe(both("怎麼拿到，一句話", "how to get it, in one sentence")),
});
export type Evidence = z.infer<typeof evidence>;
