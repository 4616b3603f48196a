import type { Office } from "../../schema/office.ts";
import type { Guide, Service } from "../guide.ts";
import { joined, useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { formatDate } from "../quantity.ts";
import type { SectionId } from "../service/sections.ts";
import { factsOf } from "./facts.ts";
import { officeFacts } from "./office-facts.ts";
import type { Reviews } from "./reviews.ts";
import { type Reviewed, type Stage, stageOf, statesOf, type Tally, tally } from "./state.ts";

/** How far one service is checked. */
export interface Review extends Tally {
  stage: Stage;
  facts: Reviewed[];
}

const made = new WeakMap<Service, { by: Reviews; review: Review }>();

/**
 * How far a service is checked, fact by fact.
 *
 * @example reviewOf(guide.reviews, service).stage // "draft"
 */
export function reviewOf(reviews: Reviews, service: Service): Review {
  const before = made.get(service);
  if (before?.by === reviews) return before.review;
  const records = reviews.services.get(service.id) ?? [];
  const facts = statesOf(factsOf(service.facts, service.words.zh), records, reviews);
  const counted = tally(facts);
  const review = { ...counted, facts, stage: stageOf(counted) };
  made.set(service, { by: reviews, review });
  return review;
}

/**
 * How far the ways to reach an office are checked.
 *
 * @example officeReviewOf(guide.reviews, office).checked // 4
 */
export const officeReviewOf = (reviews: Reviews, office: Office): Tally =>
  tally(statesOf(officeFacts(office), reviews.offices.get(office.id) ?? [], reviews));

/**
 * The state of a page in a sentence; of a page of which nothing is checked there is none.
 *
 * @example stateLine(review, guide, "zh") // 「12 項中 5 項已由建築管理處核對（民國 115 年 12 月 1 日）；其餘尚待核對」
 */
export function stateLine(review: Tally, guide: Guide, locale: Locale): string | undefined {
  const stage = stageOf(review);
  if (stage === "draft") return undefined;
  const t = useT(locale);
  const said = {
    all: String(review.all),
    n: String(review.checked),
    office: joined(
      review.by.map((id) => guide.offices.get(id).name[locale]),
      locale,
    ),
    // in brackets already: the year of the common era stands nowhere else on the line
    date: formatDate(review.date, locale).replace(/（\d+ 年）$/, ""),
  };
  if (stage === "checked") return t("review.all", said);
  if (stage === "part") return t("review.part", said);
  const due = t("review.due", { n: String(review.due) });
  const rest = review.all - review.checked - review.due;
  return t(rest > 0 ? "review.dueRest" : "review.dueAll", { ...said, due, rest: String(rest) });
}

/** Marks of the sections in which something is checked. @example sectionMarks(review, "zh").get("limits") // "✓ 已核對" */
export function sectionMarks(review: Review, locale: Locale): ReadonlyMap<SectionId, string> {
  const marks = new Map<SectionId, string>();
  if (review.stage === "draft") return marks;
  const t = useT(locale);
  const sections = new Set(review.facts.flatMap(({ fact }) => fact.section ?? []));
  for (const section of sections) {
    const counted = tally(review.facts.filter(({ fact }) => fact.section === section));
    const said = { all: String(counted.all), n: String(counted.checked) };
    const parts = [
      ...(counted.checked === counted.all
        ? [t("review.mark")]
        : counted.checked > 0
          ? [t("review.markPart", said)]
          : []),
      ...(counted.due > 0 ? [t("review.due", { n: String(counted.due) })] : []),
    ];
    if (parts.length > 0) marks.set(section, parts.join(" · "));
  }
  return marks;
}

/**
 * How far many services are checked, in one line for a terminal.
 *
 * @example tallyLine([{ stage: "part", all: 70, checked: 12, due: 0 }]) // "已核對 12／70 項（1 個服務部分核對）…"
 */
export function tallyLine(
  reviews: readonly Pick<Review, "stage" | "all" | "checked" | "due">[],
): string {
  const sum = (key: "all" | "checked" | "due") => reviews.reduce((n, one) => n + one[key], 0);
  const stage = (name: Stage) => reviews.filter((one) => one.stage === name).length;
  return `checked by the Bureau 已核對: ${sum("checked")} of ${sum("all")} facts, ${sum("due")} due again 該再核對; services: ${stage("checked")} wholly checked, ${stage("part")} in part, ${stage("due")} due again, ${stage("draft")} drafts`;
}
