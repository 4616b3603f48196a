import type { Guide } from "../guide.ts";
import { perLocale } from "../locale.ts";
import { reviewOf } from "../review/review.ts";
import { type Coverage, coverage, type Question, questions } from "./coverage.ts";
import type { Bilingual } from "../../schema/text.ts";

/** One service in the public table of coverage. */
export interface CoverageRow extends Coverage {
  id: string;
  code: string;
  title: Bilingual;
}

/** How far every service answers the twelve questions, computed from the content. */
export const coverageRows = (guide: Guide): CoverageRow[] =>
  guide.services.all.map((service) => ({
    id: service.id,
    code: service.facts.code,
    title: perLocale((locale) => service.words[locale].title),
    ...coverage(service.facts, service.words, reviewOf(guide.reviews, service)),
  }));

/** What is counted beside the questions, in the order of the table's columns. */
export const counted = [
  "unknowns",
  "gaps",
  "steps",
  "faqs",
  "forms",
  "statute",
  "sourced",
] as const;
export type Counted = (typeof counted)[number];

export interface CoverageTotals {
  services: number;
  /** Services that answer each question, or say openly that the answer is unknown. */
  answered: Record<Question, number>;
  counts: Record<Counted, number>;
  /** Services all of whose facts are checked. */
  checked: number;
  /** Facts of all services. */
  facts: { all: number; checked: number; due: number };
}

const sumOf = (rows: readonly CoverageRow[], key: "all" | "checked" | "due"): number =>
  rows.reduce((sum, { review }) => sum + review[key], 0);

/** @example coverageTotals(rows).answered.fee // 9 */
export const coverageTotals = (rows: readonly CoverageRow[]): CoverageTotals => ({
  services: rows.length,
  answered: Object.fromEntries(
    questions.map((question) => [
      question,
      rows.filter(({ answers }) => answers[question] === "answered").length,
    ]),
  ) as Record<Question, number>,
  counts: Object.fromEntries(
    counted.map((key) => [key, rows.reduce((sum, row) => sum + row[key], 0)]),
  ) as Record<Counted, number>,
  checked: rows.filter(({ review }) => review.stage === "checked").length,
  facts: {
    all: sumOf(rows, "all"),
    checked: sumOf(rows, "checked"),
    due: sumOf(rows, "due"),
  },
});
