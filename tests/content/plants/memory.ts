import type { Plant } from "../plant.ts";

/** Planted: codes and addresses once published. */
export const memory: Plant[] = [];
