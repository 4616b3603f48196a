import { say } from "../../content/report/said.ts";
import type { Content } from "../../content/read/content.ts";
import type { Question } from "../ask.ts";

/** Every fact names its ground: a law, or a source that was read. One of the two is asked for. */
export const groundQuestions = (content: Content) =>
  ({
    law: {
      flag: "law",
      ask: say(
        "依據哪一部法規（content/laws.yaml 的代號：找中文名稱，抄那一段的 id）",
        "the law it rests on: its id in content/laws.yaml",
      ),
      example: "building-act",
      choices: content.ids("laws"),
    },
    articles: {
      flag: "articles",
      ask: say("第幾條，用逗號分開", "articles"),
      example: "25,77-2",
      otherwise: "",
      refuse: (answer: string) =>
        /^\d+(-\d+)?(,\s*\d+(-\d+)?)*$/.test(answer)
          ? undefined
          : say(
              `「${answer}」不是條號，例如 25,77-2`,
              `“${answer}” are no articles, such as 25,77-2`,
            ),
    },
  }) satisfies Record<string, Question>;

/** @example articleList("25, 77-2") // '["25", "77-2"]' */
export const articleList = (articles: string): string =>
  articles === ""
    ? ""
    : `[${articles
        .split(",")
        .map((article) => JSON.stringify(article.trim()))
        .join(", ")}]`;

/** @example groundOf("building-act", "25") // '{ law: building-act, articles: ["25"] }' */
export const groundOf = (law: string, articles: string): string => {
  const list = articleList(articles);
  return list === "" ? `{ law: ${law} }` : `{ law: ${law}, articles: ${list} }`;
};

/** Facts that need no law may rest on a source instead: --source, or its id where a ground is asked for. */
export const anyGround = (content: Content) => {
  const { law, articles } = groundQuestions(content);
  const ask = say(
    "依據：法規（content/laws.yaml）或來源（content/sources.yaml）的代號：找中文名稱，抄那一段的 id",
    "what it rests on: the id of a law or a source",
  );
  const choices = new Set([...content.ids("laws"), ...content.ids("sources")]);
  return { law: { ...law, ask, choices }, articles } satisfies Record<string, Question>;
};

/** @example groundIn(content, "city-faq-1999", "") // "{ source: city-faq-1999 }" */
export const groundIn = (content: Content, id: string, articles: string): string =>
  content.ids("laws").has(id) ? groundOf(id, articles) : `{ source: ${id} }`;
