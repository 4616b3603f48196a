import type { Edit } from "../plant.ts";

/** Rightly made, about: words in the wrong language, simplified, repeated; English left behind. */
export const language: Edit[] = [];
