import { type Check, faultIn, servicesOf } from "../read/content.ts";
import { say } from "../report/said.ts";
import { list, record } from "../read/select.ts";

/** Where the site has topics, life events or groups of readers, every service stands under one of each. */
export const waysIn: Check = (content) =>
  (["topics", "events", "audiences"] as const).flatMap((group) => {
    const [first] = content.ids(group);
    if (first === undefined) return [];
    return servicesOf(content).flatMap(({ facts }) => {
      if (!facts?.data || list(record(facts.data)[group]).length > 0) return [];
      return [
        faultIn(facts, "missing-value", [group], {
          found: say("（沒有寫）", "(none)"),
          expected: say(`content/${group}.yaml 裡的代號`, `ids of content/${group}.yaml`),
          mend: say(
            "寫一個以上，讀者才從那裡找得到這項服務",
            "name one or more: readers find the service there",
          ),
          example: `${group}: [${first}]`,
        }),
      ];
    });
  });
