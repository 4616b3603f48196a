import type { Content } from "../../content/read/content.ts";
import type { Edition } from "./edition.ts";
import { type News, phones, sameVersion } from "./news.ts";

const kinds: Readonly<Record<News["kind"], string>> = {
  new: "新的服務",
  closed: "停辦",
  facts: "資料改了",
  words: "文字改了",
};

/** No more lines of one service than somebody reads. */
const most = 6;

/** What changed since the last edition, in Chinese, the gravest first. */
export const told = (content: Content, edition: Edition, news: readonly News[]): string => {
  const order = Object.keys(kinds) as News["kind"][];
  const services = order.flatMap((kind) =>
    news
      .filter((one) => one.kind === kind)
      .flatMap(({ id, title, facts, untold }) => [
        `  ${kinds[kind]}  ${title}（${id}）${untold ? "　← 修訂紀錄還沒有寫" : ""}`,
        ...facts.slice(0, most).map((fact) => `      ${fact}`),
        ...(facts.length > most ? [`      …共 ${facts.length} 項`] : []),
      ]),
  );
  const others = edition.changed.filter((name) => !/^services\/|\.lock$/.test(name));
  const more = others.length > 8 ? `…等 ${others.length} 個` : "";
  return [
    ...services,
    ...phones(content, edition).map((number) => `  電話  ${number}`),
    ...sameVersion(content, edition).map(
      (id) => `  表單  ${id} 的欄位改了，form.yaml 的 version 沒有換`,
    ),
    ...(others.length > 0 ? [`  其他檔案  ${others.slice(0, 8).join("、")}${more}`] : []),
  ].join("\n");
};
