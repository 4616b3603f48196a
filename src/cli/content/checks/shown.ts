import { type Check, type Content, faultIn, servicesOf, type Written } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { record, select } from "../read/select.ts";

const published = (content: Content) => String(record(content.data("site.yaml"))["published"]);

/** A year after today nobody writes notices for; the year is a slip. */
const aYearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * Notices of which the day never comes, or was over before this edition. One that ends after it stays in content/
 * without harm: the build leaves it out.
 */
const notices = (content: Content): Fault[] =>
  content.notices.flatMap((id) => {
    const source = content.files.get(`notices/${id}/notice.yaml`);
    if (!source) return [];
    const { from, until } = record(source.data);
    const edition = published(content);
    if (typeof until === "string" && until < edition)
      return [
        faultIn(source, "never-shown", ["until"], {
          found: until,
          expected: say(`這一版（${edition}）之後的日子`, `a day after this edition (${edition})`),
          mend: say(
            "公告已經結束：更正 until，或把整個資料夾刪掉",
            "the notice is over: correct until, or remove its folder",
          ),
          example: `until: "${aYearAfter(edition)}"`,
        }),
      ];
    if (typeof from === "string" && from > aYearAfter(content.today))
      return [
        faultIn(source, "never-shown", ["from"], {
          found: from,
          expected: say("一年以內的日子", "a day within a year"),
          mend: say("看看年份是不是打錯了", "look whether the year is a slip"),
          example: `from: "${content.today}"`,
        }),
      ];
    return [];
  });

/** A paused service says why; a reason stands only where a status shows it. */
const reasons = (content: Content): Fault[] =>
  servicesOf(content).flatMap(({ facts, words }) => {
    const { status, validity, budget } = record(facts?.data);
    return words.flatMap(({ source, language }) => {
      const { statusReason } = record(source.data);
      const ends = status === "ending" && record(validity)["closes"] === undefined;
      if ((status === "paused" || ends) && statusReason === undefined)
        return [
          faultIn(source, "missing-words", ["statusReason"], {
            found: say("（沒有寫）", "(missing)"),
            expected: say(
              `暫停或停辦的原因，因為 service.yaml 寫 status: ${String(status)}`,
              `why, as service.yaml says status: ${String(status)}`,
            ),
            mend: say(
              "補上 statusReason：為什麼停、什麼時候再辦、現在找誰",
              "add statusReason: why, until when, whom to ask",
            ),
            example:
              language === "zh"
                ? "statusReason: 系統更新，恢復日期另外公告；急件打 {{call.1999}}。"
                : "statusReason: The system is being renewed; call {{call.1999}} if it cannot wait.",
          }),
        ];
      if (status !== "active" || typeof statusReason !== "string") return [];
      const dated = select({ validity, budget }, "validity.opens").concat(
        select({ validity, budget }, "validity.closes"),
        select({ budget }, "budget.closes.date"),
      );
      return dated.length > 0
        ? []
        : [
            faultIn(source, "never-shown", ["statusReason"], {
              found: statusReason.slice(0, 40),
              expected: say(
                "status 是 paused、ending 或 closed 時才寫",
                "only with status paused, ending or closed",
              ),
              mend: say(
                "更正 service.yaml 的 status，或刪掉這一行",
                "correct status in service.yaml, or remove the line",
              ),
              example: "status: paused",
            }),
          ];
    });
  });

/** Topics, life events and audiences that no service names and that have no page of their own. */
const empty = (content: Content): Fault[] => {
  const named = (group: string) =>
    new Set(
      content.services.flatMap((id) =>
        select(content.data(`services/${id}/service.yaml`), `${group}.*`).map(({ value }) => value),
      ),
    );
  const groups: readonly Written[] = ["topics", "events", "audiences"];
  return groups.flatMap((group) => {
    const source = content.files.get(`${group}.yaml`);
    const used = named(group);
    return select(source?.data, "*.id").flatMap(({ path, value }) =>
      !source || used.has(value) || content.files.has(`${group}/${String(value)}/zh.mdx`)
        ? []
        : [
            faultIn(source, "never-shown", path, {
              found: String(value),
              expected: say(
                `至少一項服務的 ${group} 寫了它`,
                `at least one service that names it under ${group}`,
              ),
              mend: say(
                "寫進相關服務的 service.yaml，或刪掉這一項",
                "name it in the service.yaml of its services, or remove it",
              ),
              example: `${group}: [${String(value)}]`,
            }),
          ],
    );
  });
};

/** What was written and can be seen nowhere. */
export const shown: Check = (content) => [
  ...notices(content),
  ...reasons(content),
  ...empty(content),
];
