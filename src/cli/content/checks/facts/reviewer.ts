import { type Check, type Content, faultIn, servicesOf } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { record } from "../../read/select.ts";
import { partOf } from "./contact.ts";

/** The office, the one it is part of, and so on. */
const upwards = (office: string, parents: ReadonlyMap<string, string>): string[] => {
  const way = [office];
  for (let up = parents.get(office); up !== undefined && !way.includes(up); up = parents.get(up))
    way.push(up);
  return way;
};

/** A service is checked by the office that decides, or by one above it. */
export const reviewerOfService: Check = (content: Content) => {
  const parents = partOf(content);
  return servicesOf(content).flatMap(({ facts }): Fault[] => {
    const { owner, reviewed } = record(facts?.data);
    const { by, state } = record(reviewed);
    if (!facts || typeof owner !== "string" || typeof by !== "string" || state !== "checked")
      return [];
    const may = upwards(owner, parents);
    if (may.includes(by) || !content.ids("offices").has(by)) return [];
    return [
      faultIn(facts, "review", ["reviewed", "by"], {
        found: by,
        expected: say(
          `承辦單位或它的上級：${may.join("、")}`,
          `the office that decides, or one above it: ${may.join(", ")}`,
        ),
        mend: say(
          "寫真正核對的承辦單位；還沒核對，寫 state: draft",
          "name the office that checked it; where none did, write state: draft",
        ),
        example: `by: ${owner}`,
      }),
    ];
  });
};
