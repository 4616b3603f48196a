import type { Edit } from "../plant.ts";

/** Rightly made, about: records of what the Bureau has checked; laws that changed. */
export const reviews: Edit[] = [];
