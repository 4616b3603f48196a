import type { Reference } from "../citation.ts";
import type { Segment } from "../tokens.ts";

/** One thing that a page says, ready to be drawn: every output draws the same words. */
export interface Line {
  id: string;
  /** What the value is of: 「審查」. Empty where the part has but one. */
  name: string;
  /** With the digits: 「10 日內」. */
  value: string;
  /** The value is not known; then it says whom to ask. */
  unknown: boolean;
  /** Small print, a paragraph each. */
  notes: Segment[][];
  grounds: Reference[];
}

/** A part of a service's sheet: its lines, and one honest line for them all. */
export interface Part {
  /** Empty when nothing is known. */
  summary: string;
  lines: Line[];
}

/** Lines whose value is known. */
export const known = (lines: readonly Line[]): Line[] => lines.filter(({ unknown }) => !unknown);
