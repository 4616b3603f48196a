import type { Edit } from "../plant.ts";

/** Rightly made, about: steps, links and dates that lead nowhere. */
export const procedure: Edit[] = [];
