import { type Both, say } from "../../content/report/said.ts";
import type { Content } from "../../content/read/content.ts";
import type { Question } from "../ask.ts";
import { inEnglish } from "../spoken.ts";

const han = /\p{Script=Han}/u;
const noBraces = (answer: string): Both | undefined =>
  /[{}<>\n]/.test(answer) ? say("標題不寫 { } < >", "a title has no { } < >") : undefined;

/** Title in both languages; where the site speaks Chinese alone, none in English is asked for. */
export const titleQuestions = (content: Content, zh: string, en: string) =>
  ({
    zh: {
      flag: "zh",
      ask: say("中文名稱，30 字以內；服務用動詞開頭", "title in Chinese"),
      example: zh,
      refuse: (answer: string) =>
        han.test(answer)
          ? [...answer].length > 30
            ? say(`標題 ${[...answer].length} 字，太長`, "the title is too long")
            : noBraces(answer)
          : say("--zh 要寫中文", "--zh takes Chinese"),
    },
    en: inEnglish(content, {
      flag: "en",
      ask: say("英文標題", "title in English"),
      example: en,
      refuse: (answer: string) =>
        han.test(answer)
          ? say("--en 要寫英文", "--en takes English")
          : answer.length > 80
            ? say("英文標題太長", "the title is too long")
            : noBraces(answer),
    }),
  }) satisfies Record<string, Question>;
