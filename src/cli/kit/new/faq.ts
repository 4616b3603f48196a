import { say } from "../../content/report/said.ts";
import { record, list } from "../../content/read/select.ts";
import { answersTo, type Flags, idShape } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { inEnglish, speaksEnglish } from "../spoken.ts";
import { stampWritten } from "../stamp.ts";
import { Stop } from "../tell.ts";
import { scalar, withEntry, withKey } from "../yaml-text.ts";
import { anyGround, groundIn } from "./grounds.ts";
import type { Made } from "./made.ts";

const words = (flag: string, zh: string, en: string, example: string) => ({
  flag,
  ask: say(zh, en),
  example,
});

/** A question with its answer, in the facts of a service and in both languages. */
export const newFaq = async (draft: Draft, flags: Flags): Promise<Made> => {
  const { content } = draft.before;
  const given = await answersTo(
    {
      service: {
        flag: "service",
        ask: say("哪一項服務（網址最後那一段英文）", "the service: the last part of its address"),
        example: "tree-service",
        choices: content.ids("services"),
      },
      id: { ...words("id", "問題的代號", "id of the question", "how-long"), refuse: idShape },
      q: words("zh", "中文問題", "question in Chinese", '"要等多久？"'),
      a: words(
        "zh-a",
        "中文答案；數字寫 {{limits.代號}}",
        "answer in Chinese",
        '"{{limits.review}}內會回覆。"',
      ),
      qEn: inEnglish(
        content,
        words("en", "英文問題", "question in English", '"How long does it take?"'),
      ),
      aEn: inEnglish(
        content,
        words("en-a", "英文答案", "answer in English", '"You hear within {{limits.review}}."'),
      ),
      ...anyGround(content),
    },
    flags,
  );
  const folder = `services/${given.service}`;
  const facts = `${folder}/service.yaml`;
  const taken = list(record(content.data(facts))["faqs"]).some(
    (one) => record(one)["id"] === given.id,
  );
  if (taken)
    throw new Stop(
      say(
        `${given.service} 已經有問題 ${given.id}；換一個代號`,
        `${given.service} has a question ${given.id} already`,
      ),
    );
  const change = (name: string, edit: (text: string) => string) =>
    draft.tree.set(name, edit(draft.tree.get(name) ?? ""));
  const ground = groundIn(content, given.law, given.articles);
  change(facts, (text) =>
    withEntry(text, ["faqs"], `- id: ${given.id}\n  grounds:\n    - ${ground}`),
  );
  const block = (q: string, a: string) => `${given.id}:\n  q: ${scalar(q)}\n  a: ${scalar(a)}`;
  change(`${folder}/zh.mdx`, (text) => withKey(text, ["faqs"], block(given.q, given.a)));
  if (speaksEnglish(content))
    change(`${folder}/en.mdx`, (text) => withKey(text, ["faqs"], block(given.qEn, given.aEn)));
  stampWritten(draft);
  return {
    done: say(
      `在「${given.service}」加了一題：${given.q}`,
      `Added a question to ${given.service}: ${given.qEn}`,
    ),
    next: say(
      `接著：npm run dev，看 /zh/services/${given.service}/ 的常見問題。`,
      `Next: look at it with npm run dev, at /en/services/${given.service}/.`,
    ),
  };
};
