import type { Plant } from "../plant.ts";

/** Planted: amounts, periods, dates and grounds that cannot be right. */
export const facts: Plant[] = [];
