import type { Plant } from "../plant.ts";

/** Planted: records of what the Bureau has checked; laws that changed. */
export const reviews: Plant[] = [];
