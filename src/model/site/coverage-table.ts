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

const cell = (value: string | number): string =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);

/**
 * The same table as CSV (RFC 4180, UTF-8), one line a service and a line of totals.
 * @example coverageCsv(rows).split("\r\n")[0] // "code,id,title_zh,title_en,who,…"
 */
export const coverageCsv = (rows: readonly CoverageRow[]): string => {
  const head = [
    "code",
    "id",
    "title_zh",
    "title_en",
    ...questions,
    ...counted,
    "official_forms",
    "aliases_zh",
    "aliases_en",
    "languages",
    "review",
    "facts",
    "facts_checked",
    "facts_due",
  ];
  const lines = rows.map((row) => [
    row.code,
    row.id,
    row.title.zh,
    row.title.en,
    ...questions.map((question) => row.answers[question]),
    ...counted.map((key) => row[key]),
    row.officialForms,
    row.aliases.zh,
    row.aliases.en,
    "zh en",
    row.review.stage,
    row.review.all,
    row.review.checked,
    row.review.due,
  ]);
  const totals = coverageTotals(rows);
  const sum = [
    "total",
    "",
    "",
    "",
    ...questions.map((question) => `${totals.answered[question]}/${totals.services}`),
    ...counted.map((key) => totals.counts[key]),
    rows.reduce((n, { officialForms }) => n + officialForms, 0),
    rows.reduce((n, { aliases }) => n + aliases.zh, 0),
    rows.reduce((n, { aliases }) => n + aliases.en, 0),
    "",
    `${totals.checked}/${totals.services} checked`,
    totals.facts.all,
    totals.facts.checked,
    totals.facts.due,
  ];
  return [head, ...lines, sum].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
};
