import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { aliases, bilingual, id, list } from "./text.ts";

const ref = (what: string) => id.meta({ description: `id in content/${what}` });

/** A letter from an office, by its kind: what it is and what the reader does. */
const letter = z.strictObject({
  id,
  name: bilingual.meta({ description: "as it is called in the letter" }),
  aliases: aliases.meta({ description: "what people type who hold it" }),
  first: bilingual.meta({ description: "in one line: what to do now" }),
  is: bilingual.meta({ description: "what it is, and what it is not" }),
  by: bilingual.meta({ description: "by when" }),
  from: bilingual.meta({ description: "from which day that is counted" }),
  clock: bilingual.meta({ description: "does time stop, for whom" }),
  call: bilingual.meta({ description: "whom to call, with the digits" }),
  object: bilingual.meta({ description: "how to object, or why not yet" }),
  forms: z.array(ref("forms/")).default([]),
  services: z.array(ref("services/")).default([]),
  grounds,
});

/** “I got a letter”: `content/letters.yaml`. */
export const letters = z.strictObject({
  lead: bilingual.meta({ description: "what to do with any letter, in two sentences" }),
  letters: list(letter),
  questions: list(z.strictObject({ id, q: bilingual, a: bilingual, grounds })),
  grounds: grounds.meta({ description: "what the lead rests on" }),
});
export type Letters = z.infer<typeof letters>;
