import { law as schema } from "../../../schema/law.ts";
import { say } from "../../content/report/said.ts";
import { answersTo, type Flags, idShape } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { scalar } from "../yaml-text.ts";
import { inLanguages } from "../spoken.ts";
import { absent } from "./absent.ts";
import type { Made } from "./made.ts";
import { titleQuestions } from "./titles.ts";

const levels = schema.shape.level.options;

/** The address of a law in the national database. @example statute("D0070109") */
const statute = (pcode: string) => `https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=${pcode}`;

/** A law at the end of content/laws.yaml. Its articles are entered by whoever reads it. */
export const newLaw = async (draft: Draft, flags: Flags): Promise<Made> => {
  const { content } = draft.before;
  const pcode = /pcode=([A-Z]\d{7})/.exec(String(flags["url"] ?? ""))?.[1] ?? flags["pcode"];
  const { id, zh, en, level, url } = await answersTo(
    {
      id: {
        flag: "id",
        ask: say("代號，會成為網址", "id: it becomes the address"),
        example: "tree-protection-act",
        refuse: (id: string) => idShape(id) ?? absent(draft, "laws", id),
      },
      ...titleQuestions(content, "樹木保護自治條例", "Ordinance on Protecting Trees"),
      level: {
        flag: "level",
        ask: say(
          "位階：act 法律、regulation 法規命令、ordinance 自治條例、direction 行政規則",
          "level",
        ),
        example: "ordinance",
        choices: new Set<string>(levels),
      },
      url: {
        flag: "url",
        ask: say("條文的網址", "address of its text"),
        example: statute("D0070109"),
        ...(typeof pcode === "string" && { otherwise: statute(pcode) }),
        refuse: (answer: string) =>
          /^https?:\/\/[^\s<>"]+$/.test(answer)
            ? undefined
            : say("網址以 https:// 開頭", "an address that begins with https://"),
      },
    },
    flags,
  );
  const entry = `- id: ${id}
  level: ${level}
${typeof pcode === "string" ? `  pcode: ${pcode}\n` : ""}  name: { zh: ${scalar(zh)}, en: ${scalar(en)} }
  englishIsOfficial: false # 待補：英文名稱是全國法規資料庫的，改 true
  url: { zh: ${JSON.stringify(url)} }
  # 待補：讀了條文，寫 amended: "2025-12-31" 和 articles: "1..30, 30-1"；沒有寫 articles，就不能引用條號
`;
  draft.tree.set(
    "laws.yaml",
    `${(draft.tree.get("laws.yaml") ?? "").trimEnd()}\n${inLanguages(content, entry)}`,
  );
  return {
    done: say(
      `做好了法規「${zh}」，在 content/laws.yaml 最後。`,
      `Made the law “${en}”, at the end of content/laws.yaml.`,
    ),
    next: say(
      `接著：讀條文，補 amended 和 articles；服務就可以寫 { law: ${id} }。`,
      `Next: read it and enter amended and articles; facts may then rest on { law: ${id} }.`,
    ),
  };
};
