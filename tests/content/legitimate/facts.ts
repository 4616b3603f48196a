import type { Edit } from "../plant.ts";

/** Rightly made, about: amounts, periods, dates and grounds that cannot be right. */
export const facts: Edit[] = [];
