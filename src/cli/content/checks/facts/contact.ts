import { type Check, type Content, faultIn, servicesOf } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { some } from "../../report/nearest.ts";
import { say } from "../../report/said.ts";
import { list, record, select } from "../../read/select.ts";

/** The office that each office is part of. */
export const partOf = (content: Content): ReadonlyMap<string, string> =>
  new Map(
    list(content.data("offices.yaml")).flatMap((entry) => {
      const { id, partOf: parent } = record(entry);
      return typeof id === "string" && typeof parent === "string" ? [[id, parent] as const] : [];
    }),
  );

/** Fields of a service that name an office. */
const named = [
  "responsibility.*.office",
  "channels.*.office",
  "caseStatus.*.office",
  "forum.office",
];

/**
 * The desk to ask, and the one that takes the papers, belong to the service: they are the office that decides, a part of
 * it or the one above, or are named by the service as those who do it.
 */
export const contactOfService: Check = (content) => {
  const parents = partOf(content);
  return servicesOf(content).flatMap(({ facts }): Fault[] => {
    const { owner, contact, receivedAt } = record(facts?.data);
    if (!facts || typeof owner !== "string") return [];
    const own = new Set([
      owner,
      ...[...parents].flatMap(([id, parent]) => (parent === owner ? [id] : [])),
      ...[parents.get(owner)].filter((parent) => parent !== undefined),
      ...named.flatMap((field) => select(facts.data, field).map(({ value }) => String(value))),
    ]);
    return Object.entries({ contact, receivedAt }).flatMap(([key, value]) => {
      if (typeof value !== "string" || own.has(value) || !content.ids("offices").has(value))
        return [];
      const offices = some(own, value);
      return [
        faultIn(facts, "contradiction", [key], {
          found: value,
          expected: say(
            `承辦單位、它的上下級，或這項服務提到的單位：${offices.zh}`,
            `the office that decides, one below or above it, or one this service names: ${offices.en}`,
          ),
          mend: say(
            "改成承辦這項服務的單位；真的由別的單位收件，先在 channels 或 responsibility 寫明",
            "name the office of this service; where another one takes the papers, say so under channels or responsibility",
          ),
          example: `${key}: ${owner}`,
        }),
      ];
    });
  });
};
