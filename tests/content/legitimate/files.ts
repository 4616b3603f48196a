import type { Edit } from "../plant.ts";

/** Rightly made, about: broken, damaged and misplaced files; characters that deceive. */
export const files: Edit[] = [];
