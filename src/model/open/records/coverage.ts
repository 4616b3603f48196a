import { z } from "astro/zod";
import { bilingual, both, id } from "../../../schema/text.ts";
import { locales, perLocale } from "../../locale.ts";
import { type Question, questions } from "../../site/coverage.ts";
import { counted, coverageRows, type CoverageRow } from "../../site/coverage-table.ts";
import { columnsFor } from "../column.ts";
import { dataset } from "../dataset.ts";

const count = z.number().int().nonnegative();
const answer = z.enum(["answered", "unknown"]);
const answers = Object.fromEntries(questions.map((question) => [question, answer])) as Record<
  Question,
  typeof answer
>;

/** How far one service answers the twelve questions. */
const coverageRecord = z.strictObject({
  id,
  code: z.string().describe(both("永久代碼", "permanent code")),
  title: bilingual,
  answers: z
    .strictObject(answers)
    .describe(
      both("answered 有依據、unknown 還沒確認", "answered with a ground, or openly unknown"),
    ),
  unknowns: count.describe(both("沒確認的事", "values that nobody has published")),
  gaps: count,
  steps: count,
  faqs: count,
  forms: count,
  officialForms: count,
  statute: count.describe(both("法條依據", "articles cited")),
  sourced: count.describe(both("其他來源", "other grounds")),
  aliases: z.strictObject(perLocale(() => count)),
  review: z.strictObject({
    stage: z.enum(["draft", "part", "checked", "due"]),
    all: count,
    checked: count,
    due: count,
  }),
});
type CoverageRecord = z.infer<typeof coverageRecord>;

const recordOf = ({ review, ...row }: CoverageRow): CoverageRecord => ({
  ...row,
  review: { stage: review.stage, all: review.all, checked: review.checked, due: review.due },
});

const { column, perLanguage } = columnsFor<CoverageRecord>();

/** The public table of coverage: what each service answers, computed from the content. */
export const coverage = dataset({
  id: "coverage",
  record: coverageRecord,
  rows: ({ guide }) => coverageRows(guide).map(recordOf),
  columns: [
    column("code", "openData.column.code", ({ code }) => code),
    column("id", "openData.column.id", ({ id: name }) => name),
    ...perLanguage("title", "openData.column.title", ({ title }) => title),
    ...questions.map((question) =>
      column(question, `coverage.question.${question}`, (row) => row.answers[question]),
    ),
    ...counted.map((key) => column(key, `coverage.count.${key}`, (row) => row[key])),
    column("official_forms", "openData.column.officialForms", (row) => row.officialForms),
    ...locales.map((l) =>
      column(`aliases_${l}`, "openData.column.aliases", (row) => row.aliases[l]),
    ),
    column("review", "openData.column.reviewed", ({ review }) => review.stage),
    column("facts", "openData.column.facts", ({ review }) => review.all),
    column("facts_checked", "openData.column.factsChecked", ({ review }) => review.checked),
    column("facts_due", "openData.column.factsDue", ({ review }) => review.due),
  ],
});
