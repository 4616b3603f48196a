import { isUnknown } from "../../schema/ground.ts";
import type { Service } from "../guide.ts";
import { asked } from "./kind.ts";

/** Papers of a service, as far as they are known: a report or a question has none. */
export const papersOf = ({ kind, evidence }: Service["facts"]) =>
  asked.has(kind) || isUnknown(evidence) ? [] : evidence;

/** Is a paper brought, or does the office look it up by itself? */
export const brought = ({ need }: ReturnType<typeof papersOf>[number]): boolean =>
  need !== "agencyLooksUp";
