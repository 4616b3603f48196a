import type { Plant } from "../plant.ts";

/** Planted: broken, damaged and misplaced files; characters that deceive. */
export const files: Plant[] = [];
