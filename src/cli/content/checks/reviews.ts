import { type Check, type Content, faultIn } from "../read/content.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import type { Fault } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { say } from "../report/said.ts";
import { heldBy, officeName, recordFiles } from "./review-held.ts";

/** An office that has nothing to say here. */
const wrongOffice = (
  content: Content,
  source: Source,
  path: (string | number)[],
  by: string,
  reviewers: readonly string[],
): Fault =>
  faultIn(source, "review", path, {
    found: by,
    expected: say(
      `承辦這件事的單位：${reviewers.map((id) => officeName(content, id)).join("、")}`,
      `the office that decides, or one it is part of: ${reviewers.join(", ")}`,
    ),
    mend: content.ids("offices").has(by)
      ? say(
          `由承辦單位核對，寫 by: ${reviewers[0] ?? ""}`,
          `have it checked by the office that decides: by: ${reviewers[0] ?? ""}`,
        )
      : suggest(
          by,
          content.ids("offices"),
          say("改成 offices.yaml 裡的代號", "use an id of offices.yaml"),
        ),
    example: `by: ${reviewers[0] ?? "building-administration"}`,
  });

const ahead = (source: Source, path: (string | number)[], date: string, today: string): Fault =>
  faultIn(source, "review", path, {
    found: date,
    expected: say(`今天（${today}）或更早的日子`, `today (${today}) or earlier`),
    mend: say("寫實際核對的那一天", "write the day on which it was checked"),
    example: `date: "${today}"`,
  });

function inRecords(
  content: Content,
  { source, id, office }: ReturnType<typeof recordFiles>[number],
): Fault[] {
  const known = office ? content.ids("offices") : content.ids("services");
  if (!known.has(id))
    return [
      faultIn(source, "review", [], {
        found: id,
        expected: office
          ? say("offices.yaml 裡的單位代號", "an office of offices.yaml")
          : say("content/services/ 裡的服務代號", "a service of content/services/"),
        mend: suggest(
          id,
          known,
          say(
            "服務改了名，檔名要跟著改；服務沒有了，這個檔案就刪掉",
            "rename the file as the service, or remove it",
          ),
        ),
      }),
    ];
  const held = heldBy(content, id, office);
  if (!held) return [];
  const ids = new Set(held.facts.map((fact) => fact.id));
  const seen = new Map<string, number>();
  return list(source.data).flatMap((entry, at): Fault[] => {
    const { fact, by, date } = record(entry);
    const faults: Fault[] = [];
    if (typeof fact === "string" && !ids.has(fact))
      faults.push(
        faultIn(source, "review", [at, "fact"], {
          found: fact,
          expected: say("這個服務公布的一項內容", "a fact that this service publishes"),
          mend: suggest(
            fact,
            ids,
            say("這一項已經沒有了，整筆紀錄刪掉", "the fact is gone: remove the whole record"),
          ),
          example: `fact: ${held.facts[0]?.id ?? "limits.review"}`,
        }),
      );
    const before = typeof fact === "string" ? seen.get(fact) : undefined;
    if (typeof fact === "string" && before !== undefined)
      faults.push(
        faultIn(source, "review", [at, "fact"], {
          found: fact,
          expected: say("每一項只有一筆紀錄", "one record a fact"),
          mend: say(
            `和第 ${before + 1} 筆重複，留下日期比較新的一筆`,
            `record ${before + 1} is of the same fact: keep the newer one`,
          ),
        }),
      );
    else if (typeof fact === "string") seen.set(fact, at);
    if (typeof by === "string" && !held.reviewers.includes(by))
      faults.push(wrongOffice(content, source, [at, "by"], by, held.reviewers));
    if (typeof date === "string" && date > content.today)
      faults.push(ahead(source, [at, "date"], date, content.today));
    return faults;
  });
}

/** Every record says which office checked which fact, and on which day. */
export const reviews: Check = (content) =>
  recordFiles(content).flatMap((file) => inRecords(content, file));
