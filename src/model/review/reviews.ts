import type { ReviewRecord } from "../../schema/review.ts";
import type { Now } from "./state.ts";

/** What offices have checked, and what decides whether that still holds. */
export interface Reviews extends Now {
  /** Records by service. */
  services: ReadonlyMap<string, readonly ReviewRecord[]>;
  /** Records by office: how to reach it. */
  offices: ReadonlyMap<string, readonly ReviewRecord[]>;
}

/** Nothing is checked yet. */
export const noReviews: Reviews = {
  services: new Map(),
  offices: new Map(),
  laws: new Map(),
  day: "",
};
