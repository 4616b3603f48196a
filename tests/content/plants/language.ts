import type { Plant } from "../plant.ts";

/** Planted: words in the wrong language, simplified, repeated; English left behind. */
export const language: Plant[] = [];
