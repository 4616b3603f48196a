import type { Plant } from "../plant.ts";

/** Planted: persons, phones, mail and addresses. */
export const people: Plant[] = [];
