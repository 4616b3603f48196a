import type { Service } from "../../../model/guide.ts";
import type { Locale } from "../../../model/locale.ts";
import { type Review, reviewOf } from "../../../model/review/review.ts";
import { coverage, questions } from "../../../model/site/coverage.ts";
import { serviceFacts } from "../../../schema/service.ts";
import { serviceWords } from "../../../schema/service-words.ts";
import { type Inspection, inspectContent } from "../../content/inspect.ts";
import { record } from "../../content/read/select.ts";
import { fingerprint } from "../../content/read/fingerprint.ts";
import { suggest } from "../../content/report/nearest.ts";
import { inLanguage, say } from "../../content/report/said.ts";
import { reviewsIn } from "../../guide.ts";
import { fieldWords, openFacts } from "./open.ts";
import { oldSources } from "./sources.ts";
import { wordsIn } from "./words.ts";

const asked: Readonly<Record<(typeof questions)[number], string>> = {
  who: "誰可以辦",
  office: "哪個單位",
  where: "送到哪裡",
  bring: "帶什麼",
  notBring: "免帶什麼",
  form: "哪張表",
  fee: "多少錢",
  howLong: "多久",
  next: "接著",
  late: "逾期",
  appeal: "不服",
  law: "法規",
};

const part = (title: string, lines: readonly string[], none = "（沒有）"): string[] => [
  "",
  `${title}${lines.length > 0 ? `　${lines.length}` : ""}`,
  ...(lines.length > 0 ? lines : [none]).map((line) => `  ${line}`),
];

/** Is the English made from the Chinese as it stands? */
const english = ({ content }: Inspection, id: string): string => {
  const [zh, en] = ["zh", "en"].map((language) =>
    content.files.get(`services/${id}/${language}.mdx`),
  );
  if (!zh || !en) return "缺一種語言";
  return record(en.data)["translatedFrom"] === fingerprint(zh)
    ? "和中文一致"
    : "中文改過，英文還沒有跟上";
};

/** How far offices have checked it, fact by fact. */
const reviewed = ({ all, checked, due, by, date }: Review): string => {
  if (checked + due === 0) return `草稿，${all} 項都還沒有核對`;
  const again = due > 0 ? `，${due} 項要再核對` : "";
  return `${all} 項中 ${checked} 項由 ${by.join("、")} 核對過（${date}）${again}`;
};

/** Which of the twelve questions are answered. */
const answered = (service: Service, review: Review): string[] => {
  const { answers } = coverage(service.facts, service.words, review);
  const named = (state: string) =>
    questions.filter((question) => answers[question] === state).map((question) => asked[question]);
  return [
    `● 有答案：${named("answered").join("、")}`,
    `○ 還沒有：${named("unknown").join("、") || "（沒有）"}`,
  ];
};

/** The service as its schemas read it; undefined while they refuse it. */
const readable = ({ content }: Inspection, id: string): Service | undefined => {
  const facts = serviceFacts.safeParse(content.data(`services/${id}/service.yaml`));
  const read = (one: Locale) =>
    serviceWords.safeParse(content.data(`services/${id}/${one}.mdx`)).data;
  const words = wordsIn(content.languages, read);
  return facts.success && words ? { id, facts: facts.data, words } : undefined;
};

/** Lines that the scaffold has marked, and nobody has filled in yet. */
const marked = ({ content }: Inspection, id: string): string[] =>
  ["service.yaml", "zh.mdx", "en.mdx"].flatMap((name) =>
    (content.tree.get(`services/${id}/${name}`) ?? "").split("\n").flatMap((line, at) => {
      const note = /#.*待補：(.*)$/.exec(line)?.[1];
      return note === undefined ? [] : [`${name}:${at + 1}  ${note}`];
    }),
  );

/**
 * How far one service is, in Chinese: what is answered, what is open and in which field, what rests on old papers.
 *
 * @returns lines to print; undefined when there is no such service
 */
export const serviceReport = (inspection: Inspection, id: string): string[] | undefined => {
  const { content, faults } = inspection;
  const source = content.files.get(`services/${id}/service.yaml`);
  if (!source) return undefined;
  const facts = record(source.data);
  const zh = record(content.data(`services/${id}/zh.mdx`));
  const gaps = Object.entries(record(zh["gaps"]));
  const open = openFacts(facts);
  const old = oldSources(content, facts);
  const service = readable(inspection, id);
  const review = service && reviewOf(reviewsIn(content), service);
  const own = faults.filter(({ file }) => file.startsWith(`content/services/${id}/`));
  return [
    `${String(zh["title"])}　${String(facts["code"])}　/zh/services/${id}/`,
    `核對  ${review ? reviewed(review) : "還讀不懂"}`,
    `英文  ${english(inspection, id)}`,
    `檢查  ${own.length === 0 ? "沒有錯誤" : `${own.length} 處要修正，執行 npm run check:content 看`}`,
    "",
    "十二個問題",
    ...(service && review ? answered(service, review) : ["先執行 npm run check:content"]).map(
      (line) => `  ${line}`,
    ),
    ...part(
      "還不知道的資料（查到了填這裡）",
      open.map(
        ({ path, reason }) =>
          `${fieldWords(path)}　service.yaml:${source.line(path)}  ${source.name(path)}　${reason}`,
      ),
    ),
    ...part(
      "頁面上說還不知道的事（gaps）",
      gaps.map(([key, text]) => `${key}　${String(text)}`),
    ),
    ...part("範本裡待補的地方", marked(inspection, id)),
    ...part(
      "三年以上，或沒有日期的來源",
      old.map(({ id, title, asOf }) => `${asOf}　${title}（${id}）`),
    ),
  ];
};

/**
 * `npm run status -- <service>`.
 *
 * @returns whether there is such a service
 */
export const serviceStatus = (root: string, id: string): boolean => {
  const inspection = inspectContent(root);
  const lines = serviceReport(inspection, id);
  if (lines) console.log(lines.join("\n"));
  else {
    const hint = suggest(
      id,
      inspection.services,
      say("看 content/services/", "look in content/services/"),
    );
    console.error(
      `✖ 沒有服務 ${id}：${inLanguage(hint, "zh")}\n  There is no service ${id}: ${inLanguage(hint, "en")}`,
    );
  }
  return lines !== undefined;
};
