import { serviceFacts, type ServiceKind } from "../../../schema/service.ts";
import { say } from "../../content/report/said.ts";
import { answersTo, type Flags, idShape } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { nextCode, phoneOf, usual, usualPrefix, withCode, workday } from "../known.ts";
import { speaksEnglish } from "../spoken.ts";
import { stampWritten } from "../stamp.ts";
import { absent } from "./absent.ts";
import { articleList, groundOf, groundQuestions } from "./grounds.ts";
import type { Made } from "./made.ts";
import { type NewService, serviceYaml } from "./service-facts.ts";
import { serviceWords } from "./service-words.ts";
import { titleQuestions } from "./titles.ts";

const kinds = serviceFacts.options.map(({ shape }) => shape.kind.value);

/** A service of which nothing is known yet but its name, its office and its law. */
export const newService = async (draft: Draft, flags: Flags): Promise<Made> => {
  const { content } = draft.before;
  const given = await answersTo(
    {
      id: {
        flag: "id",
        ask: say("代號，會成為網址", "id: it becomes the address"),
        example: "street-trees",
        refuse: (id: string) => idShape(id) ?? absent(draft, "services", id),
      },
      ...titleQuestions(content, "申請認養行道樹", "Adopt a street tree"),
      kind: {
        flag: "kind",
        ask: say(`種類：${kinds.join("、")}`, "kind of service"),
        example: "permit",
        choices: new Set<string>(kinds),
      },
      owner: {
        flag: "owner",
        ask: say(
          "負責的單位（content/offices.yaml 的代號：找中文名稱，抄那一段的 id）",
          "the office that decides: its id in content/offices.yaml",
        ),
        example: "parks",
        choices: content.ids("offices"),
      },
      ...groundQuestions(content),
    },
    flags,
  );
  const { id, zh, en, owner, law, articles } = given;
  // what the office usually does is known once the office is: the permanent code goes by it
  const { topic } = await answersTo(
    {
      topic: {
        flag: "topic",
        ask: say("主題", "field of work"),
        example: "parks",
        choices: content.ids("topics"),
        otherwise: usual(content, "topics", { owner }),
      },
    },
    flags,
  );
  const prefix = String(flags["prefix"] ?? usualPrefix(content, { owner, topic }));
  const service: NewService = {
    ...{ id, zh, en, owner, topic, law },
    kind: given.kind as ServiceKind,
    code: nextCode(content, prefix),
    event: usual(content, "events", { topic }),
    audience: usual(content, "audiences", { topic }),
    call: phoneOf(content, owner),
    ground: groundOf(law, articles),
    articles: articleList(articles),
    day: workday(content),
  };
  const folder = `services/${id}`;
  draft.tree.set(`${folder}/service.yaml`, serviceYaml(service));
  draft.tree.set(`${folder}/zh.mdx`, serviceWords(service, "zh"));
  if (speaksEnglish(content)) draft.tree.set(`${folder}/en.mdx`, serviceWords(service, "en"));
  const ledger = draft.tree.get("codes.yaml") ?? "";
  draft.tree.set("codes.yaml", withCode(ledger, service.code, "service", id));
  stampWritten(draft);
  return {
    done: say(
      `做好了服務「${zh}」，永久代碼 ${service.code}，網址 /zh/services/${id}/。`,
      `Made the service “${en}”, code ${service.code}, at /en/services/${id}/.`,
    ),
    next: say(
      `接著：打開 content/${folder}/service.yaml，從「待補」改起，中英文一起改；npm run status -- ${id} 看還缺什麼；npm run dev 看頁面。`,
      `Next: fill in what is marked in service.yaml and both texts; npm run status -- ${id} says what is missing.`,
    ),
  };
};
