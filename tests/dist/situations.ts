import { readFileSync } from "node:fs";

/** What someone wants, the answers it leads to, and what has to come out. */
export interface Situation {
  situation: { zh: string; en: string };
  flow: string;
  answers: string[];
  services: string[];
  none: boolean;
  ask: string | null;
  referral: string | null;
}
export const situations: Situation[] = JSON.parse(
  readFileSync("tests/dist/situations.json", "utf8"),
);
