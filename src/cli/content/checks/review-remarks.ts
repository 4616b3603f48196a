import { fingerprintOf } from "../../../model/review/facts.ts";
import { type Check, faultIn, servicesOf } from "../read/content.ts";
import { list, record } from "../read/select.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { heldBy, recordFiles } from "./review-held.ts";

/** Records whose fact says something else today: the page shows it as a draft again. */
export const staleReviews: Check = (content) =>
  recordFiles(content).flatMap(({ source, id, office }) => {
    const held = heldBy(content, id, office);
    const now = new Map(held?.facts.map((fact) => [fact.id, fact]));
    return list(source.data).flatMap((entry, at): Fault[] => {
      const { fact, value } = record(entry);
      const found = typeof fact === "string" ? now.get(fact) : undefined;
      if (!found || typeof value !== "string" || value === fingerprintOf(found)) return [];
      return [
        faultIn(source, "review", [at, "value"], {
          found: value,
          expected: say(
            `${found.id} 現在的指紋 ${fingerprintOf(found)}：核對以後內容改過了`,
            `${fingerprintOf(found)}, what ${found.id} says today: it was changed since it was checked`,
          ),
          mend: say(
            "頁面已經把這一項當成草稿；請單位用新的核對表再看一次，不要自己改指紋",
            "the page shows it as a draft again; have it checked anew, do not change the fingerprint",
          ),
        }),
      ];
    });
  });

/** `state: checked` without any record: the page goes by the records and says draft. */
export const checkedWithoutRecords: Check = (content) =>
  servicesOf(content).flatMap(({ id, facts: source }) => {
    const reviewed = record(record(source?.data)["reviewed"]);
    if (!source || reviewed["state"] !== "checked" || content.files.has(`reviews/${id}.yaml`))
      return [];
    return [
      faultIn(source, "review", ["reviewed", "state"], {
        found: "checked",
        expected: say(
          "逐項的核對紀錄；沒有紀錄，頁面仍然寫「草稿」",
          "a record for each fact; without one the page still says draft",
        ),
        mend: say(
          "用 npm run review -- <單位> 做核對表，收回來就會有紀錄",
          "make a pack with npm run review -- <office> and take the answers in",
        ),
      }),
    ];
  });
