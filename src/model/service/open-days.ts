import { isUnknown } from "../../schema/ground.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import type { OpenDays } from "./status.ts";

/** @example openDays(facts).closes // "2026-12-01" */
export function openDays(facts: ServiceFacts): OpenDays {
  const budget =
    facts.kind === "subsidy" && !isUnknown(facts.budget.closes)
      ? facts.budget.closes.date
      : undefined;
  const closes = facts.validity?.closes ?? budget;
  return {
    ...(facts.validity?.opens ? { opens: facts.validity.opens } : {}),
    ...(closes ? { closes } : {}),
  };
}
