import { say } from "../../content/report/said.ts";
import { record } from "../../content/read/select.ts";
import { answersTo, type Flags, idShape } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { inLanguages } from "../spoken.ts";
import { scalar } from "../yaml-text.ts";
import { absent } from "./absent.ts";
import { anyGround, groundIn } from "./grounds.ts";
import type { Made } from "./made.ts";
import { titleQuestions } from "./titles.ts";

/** A flow of one question, which leads to a service or to its office. */
export const newFlow = async (draft: Draft, flags: Flags): Promise<Made> => {
  const { content } = draft.before;
  const { id, zh, en, service, law, articles } = await answersTo(
    {
      id: {
        flag: "id",
        ask: say("代號，會成為網址", "id: it becomes the address"),
        example: "plant-a-tree",
        refuse: (id: string) => idShape(id) ?? absent(draft, "flows", id),
      },
      ...titleQuestions(content, "我要種樹", "I want to plant a tree"),
      service: {
        flag: "service",
        ask: say("先帶到哪一項服務", "the service it leads to first"),
        example: "tree-service",
        choices: content.ids("services"),
      },
      ...anyGround(content),
    },
    flags,
  );
  const owner = String(record(content.data(`services/${service}/service.yaml`))["owner"]);
  const orders = [...content.ids("flows")].map(
    (name) => Number(record(content.data(`flows/${name}.yaml`))["order"]) || 0,
  );
  const ground = groundIn(content, law, articles);
  draft.tree.set(
    `flows/${id}.yaml`,
    inLanguages(
      content,
      `# 由 npm run new 建立：一個問題、兩個結果。問題只管往哪裡走；結果寫在 rules，每一條都要依據。
# Made by npm run new: one question, two outcomes. Questions carry routing only; rules say what follows.
title: { zh: ${scalar(zh)}, en: ${scalar(en)} }
summary: # 待補：什麼情形從這裡開始
  zh: ${scalar(`${zh}：回答問題，就知道找誰、辦什麼。`)}
  en: ${scalar(`${en}: a question or two tell you whom to ask and what to apply for.`)}
order: ${Math.max(0, ...orders) + 1}
aliases: # 待補：民眾會打的字
  zh: [${scalar(zh)}]
  en: [${scalar(en)}]
start: know

questions: # 待補：真正的問題，寫法看 docs/編輯手冊/改流程.md
  - id: know
    ask: { zh: 您知道要辦哪一項嗎？, en: Do you know what to apply for? }
    answers:
      - id: sure
        label: { zh: 知道, en: "Yes" }
        next: end
      - id: unsure
        label: { zh: 不確定, en: Not sure }
        next: end

rules: # 待補：每一種回答的結果
  - id: service
    when: { know: sure }
    say:
      zh: ${scalar(`照「{{service.${service}}}」辦。`)}
      en: ${scalar(`Go on to “{{service.${service}}}”.`)}
    services:
      - service: ${service}
    grounds:
      - ${ground}
  - id: ask
    when: { know: unsure }
    say:
      zh: 先問承辦單位，說您想做什麼。
      en: Ask the office first, and say what you want to do.
    ask: ${owner}
    grounds:
      - ${ground}
`,
    ),
  );
  return {
    done: say(
      `做好了問答「${zh}」，網址 /zh/find/${id}/。`,
      `Made the flow “${en}”, at /en/find/${id}/.`,
    ),
    next: say(
      `接著：改「待補」的地方；npm run flows 畫出每一條路；npm run dev 看頁面。`,
      "Next: fill in what is marked; npm run flows draws and checks every path.",
    ),
  };
};
