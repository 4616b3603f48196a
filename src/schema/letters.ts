import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { aliases, bilingual, both, id, list, ref } from "./text.ts";

/** A letter from an office, by its kind: what it is and what the reader does. */
const letter = z.strictObject({
  id,
  name: bilingual.describe(both("公文上怎麼稱呼它", "as it is called in the letter")),
  aliases: aliases.describe(both("收到的人會打的字", "what people type who hold it")),
  first: bilingual.describe(both("一句話：現在先做什麼", "in one line: what to do now")),
  is: bilingual.describe(both("這是什麼、不是什麼", "what it is, and what it is not")),
  by: bilingual.describe(both("哪一天以前要做", "by when")),
  from: bilingual.describe(both("期限從哪一天算起", "from which day that is counted")),
  clock: bilingual.describe(both("時間會不會停、對誰停", "does time stop, for whom")),
  call: bilingual.describe(both("打給誰，要有號碼", "whom to call, with the digits")),
  object: bilingual.describe(both("怎麼表示不服，或為什麼還不能", "how to object, or why not yet")),
  forms: z
    .array(ref("forms/", "用得到的表單", "a form for it"))
    .default([])
    .describe(both("用得到的表單", "forms for it")),
  services: z
    .array(ref("services/", "有關的服務", "a service it is about"))
    .default([])
    .describe(both("有關的服務", "services it is about")),
  grounds,
});

const askedOfLetters = z.strictObject({
  id,
  q: bilingual.describe(both("問題", "the question")),
  a: bilingual.describe(both("回答", "the answer")),
  grounds,
});

/** “I got a letter”: `content/letters.yaml`. */
export const letters = z.strictObject({
  lead: bilingual.describe(
    both("收到任何公文先做什麼，兩句話", "what to do with any letter, in two sentences"),
  ),
  letters: list(letter).describe(both("各種公文", "letters, kind by kind")),
  questions: list(askedOfLetters).describe(both("常見問題", "questions people ask")),
  grounds: grounds.describe(both("lead 的依據", "what the lead rests on")),
});
export type Letters = z.infer<typeof letters>;
