import { type Check, type Content, faultIn, servicesOf } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { list, record } from "../read/select.ts";
import { circlesIn } from "./circles.ts";

const strings = (value: unknown): string[] =>
  list(value).filter((text): text is string => typeof text === "string");

/** Services that need each other first: nobody could begin. */
const requires = (content: Content): Fault[] => {
  const services = servicesOf(content);
  const leads = new Map(
    services.map(({ id, facts }) => [
      id,
      strings(record(facts?.data)["requires"]).filter((other) => other !== id),
    ]),
  );
  const circles = circlesIn(leads);
  return services.flatMap(({ id, facts }) => {
    const way = circles.get(id);
    if (!facts || !way) return [];
    const at = strings(record(facts.data)["requires"]).indexOf(way[1] ?? "");
    return [
      faultIn(facts, "procedure", ["requires", Math.max(0, at)], {
        found: way.join(" → "),
        expected: say(
          "先辦的服務不能又回頭要這一項",
          "a service that does not need this one first",
        ),
        mend: say("從其中一項刪掉 requires", "take requires out of one of them"),
        example: "requires: [building-permit]",
      }),
    ];
  });
};

/** Offices that are parts of each other. */
const offices = (content: Content): Fault[] => {
  const source = content.files.get("offices.yaml");
  const entries = list(source?.data).map(record);
  const leads = new Map(
    entries.map(({ id, partOf }) => [
      String(id),
      typeof partOf === "string" ? [partOf] : ([] as string[]),
    ]),
  );
  const circles = circlesIn(leads);
  return entries.flatMap(({ id }, i) => {
    const way = circles.get(String(id));
    if (!source || !way) return [];
    return [
      faultIn(source, "contradiction", [i, "partOf"], {
        found: way.join(" → "),
        expected: say("上級單位，而且不是自己", "the office above, and not itself"),
        mend: say("更正 partOf，或刪掉這一行", "correct partOf, or remove the line"),
        example: "partOf: public-works-bureau",
      }),
    ];
  });
};

/** Nothing waits for itself, and nothing is a part of itself. */
export const chains: Check = (content) => [...requires(content), ...offices(content)];
