import type { ServiceKind } from "../../schema/service.ts";

/**
 * Kinds in which an office decides on an application. By law an appeal is open when it does nothing in time
 * (Administrative Appeal Act, Art. 2); in the other kinds no step is “approved” or “refused”.
 */
export const decided: ReadonlySet<ServiceKind> = new Set(["permit", "filing", "copy", "subsidy"]);

/** Kinds in which nothing is handed in: one calls or asks. */
export const asked: ReadonlySet<ServiceKind> = new Set(["report", "information", "consultation"]);
