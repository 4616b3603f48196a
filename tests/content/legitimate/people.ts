import type { Edit } from "../plant.ts";

/** Rightly made, about: persons, phones, mail and addresses. */
export const people: Edit[] = [];
