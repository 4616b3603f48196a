import type { Content } from "../../content/read/content.ts";
import { record } from "../../content/read/select.ts";
import { say } from "../../content/report/said.ts";
import { answersTo, dayShape } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { groundOf, groundQuestions } from "../new/grounds.ts";
import { inEnglish } from "../spoken.ts";
import { Stop } from "../tell.ts";
import type { Retiring } from "./changed.ts";

/** The last day, where nobody says one: that which the facts know already, or today. */
const lastDay = (content: Content, id: string | undefined): string => {
  const { closes } = record(record(content.data(`services/${id}/service.yaml`))["validity"]);
  return typeof closes === "string" && closes < content.today ? closes : content.today;
};

/** What has to be known before a service is closed. @throws Stop when it cannot be */
export const asked = async (
  draft: Draft,
  flags: Record<string, string | undefined>,
): Promise<Retiring> => {
  const { content } = draft.before;
  const { law, articles } = groundQuestions(content);
  const given = await answersTo(
    {
      id: {
        flag: "id",
        ask: say("哪一項服務不辦了", "the service that closes"),
        example: "green-roof-subsidy",
        choices: content.ids("services"),
      },
      zh: {
        flag: "reason",
        ask: say("原因，一句中文", "why, in Chinese"),
        example: '"補助辦法廢止。"',
      },
      en: inEnglish(content, {
        flag: "en",
        ask: say("原因，一句英文", "why, in English"),
        example: '"The subsidy rules were repealed."',
      }),
      to: {
        flag: "to",
        ask: say("由哪一項服務接替", "the service in its place"),
        example: "rooftop-solar",
        choices: content.ids("services"),
        otherwise: "",
      },
      on: {
        flag: "on",
        ask: say("最後一天", "last day"),
        example: "2026-12-31",
        otherwise: lastDay(content, flags["id"]),
        refuse: dayShape,
      },
      law: { ...law, ask: say("哪一部法規說停辦", "the law that says so"), otherwise: "" },
      articles,
      source: {
        flag: "source",
        ask: say("或哪一個來源", "or the source"),
        example: "city-faq-1999",
        choices: content.ids("sources"),
        otherwise: "",
      },
    },
    flags,
  );
  const now = given.on <= content.today;
  const { validity } = record(content.data(`services/${given.id}/service.yaml`));
  if (!now && given.law === "" && given.source === "" && validity === undefined)
    throw new Stop(
      say(
        "停辦的日子要有依據：加 --law 法規（和 --articles 條號），或 --source 來源",
        "a day needs a ground: add --law (and --articles) or --source",
      ),
    );
  if (given.to === given.id)
    throw new Stop(say("不能由自己接替", "a service does not take its own place"));
  if (record(content.data(`services/${given.id}/service.yaml`))["status"] === "closed")
    throw new Stop(say(`${given.id} 已經停辦了`, `${given.id} is closed already`));
  const ground = given.law === "" ? "" : groundOf(given.law, given.articles);
  return { ...given, now, ground: ground || (given.source && `{ source: ${given.source} }`) };
};
