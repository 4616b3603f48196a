import type { Plant } from "../plant.ts";

/** Planted: parts of the site that are missing or incomplete; pictures. */
export const parts: Plant[] = [];
