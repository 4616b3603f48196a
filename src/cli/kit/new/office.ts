import { say } from "../../content/report/said.ts";
import { answersTo, type Flags, idShape } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { nextCode, withCode } from "../known.ts";
import { scalar } from "../yaml-text.ts";
import { inLanguages, speaksEnglish } from "../spoken.ts";
import { absent } from "./absent.ts";
import { anyGround, groundIn } from "./grounds.ts";
import type { Made } from "./made.ts";
import { titleQuestions } from "./titles.ts";

/** An office at the end of content/offices.yaml; what is not known of it says so. */
export const newOffice = async (draft: Draft, flags: Flags): Promise<Made> => {
  const { content } = draft.before;
  const { id, zh, en, partOf, law, articles } = await answersTo(
    {
      id: {
        flag: "id",
        ask: say("代號，會成為網址", "id: it becomes the address"),
        example: "tree-section",
        refuse: (id: string) => idShape(id) ?? absent(draft, "offices", id),
      },
      ...titleQuestions(content, "行道樹科", "Street Tree Section"),
      partOf: {
        flag: "part-of",
        ask: say("屬於哪個單位", "the office it is part of"),
        example: "parks",
        choices: content.ids("offices"),
        otherwise: "",
      },
      ...anyGround(content),
    },
    flags,
  );
  const code = nextCode(content, "O");
  const entry = `
- id: ${id}
  code: ${code}
  name: { zh: ${scalar(zh)}, en: ${scalar(en)} }
${speaksEnglish(content) ? "  nameIsOurs: true # 待補：英文名稱是官方的，就刪掉這一行\n" : ""}${partOf === "" ? "" : `  partOf: ${partOf}\n`}  bureau: ${flags["other-agency"] === true ? "false" : "true"} # 別的機關寫 false
  duties: # 待補：管什麼、什麼事找它
    zh: 承辦的業務還在查。
    en: What it does is still being looked up.
  aliases: { zh: [], en: [] } # 待補：舊名、簡稱
  address: { unknown: not-found } # 待補：地址
  phones: { unknown: not-found } # 待補：電話
  hours: { unknown: not-found } # 待補：上班時間
  access: { unknown: not-found } # 待補：無障礙設施
  website: { unknown: not-found } # 待補：網站
  grounds:
    - ${groundIn(content, law, articles)}
`;
  draft.tree.set(
    "offices.yaml",
    `${(draft.tree.get("offices.yaml") ?? "").trimEnd()}\n${inLanguages(content, entry)}`,
  );
  draft.tree.set("codes.yaml", withCode(draft.tree.get("codes.yaml") ?? "", code, "office", id));
  return {
    done: say(
      `做好了單位「${zh}」，永久代碼 ${code}，在 content/offices.yaml 最後。`,
      `Made the office “${en}”, code ${code}, at the end of content/offices.yaml.`,
    ),
    next: say(
      `接著：改「待補」的地方；服務的 owner、receivedAt、contact 就可以寫 ${id}。`,
      `Next: fill in what is marked; services may then name ${id}.`,
    ),
  };
};
