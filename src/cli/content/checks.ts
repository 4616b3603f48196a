import type { Check } from "./content.ts";
import { filesInPairs } from "./pairs.ts";

/** Checks that look across files; each finding stops the build. */
export const checks: readonly Check[] = [filesInPairs];

/** Checks whose findings are only pointed out. */
export const remarks: readonly Check[] = [];
