import type { Edit } from "../plant.ts";

/** Rightly made, about: codes and addresses once published. */
export const memory: Edit[] = [];
